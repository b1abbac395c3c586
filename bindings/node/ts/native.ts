/** The native part: found beside this package or in the package of this platform. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type * as Native from './addon';

/** The C library of this Linux. */
function libc(): 'gnu' | 'musl' {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
}

/** The platform's name, as napi-rs has it. */
function platform(): string {
  const { arch } = process;
  switch (process.platform) {
    case 'linux':
      return `linux-${arch}-${libc()}${arch === 'arm' ? 'eabihf' : ''}`;
    case 'win32':
      return `win32-${arch}-msvc`;
    default:
      return `${process.platform}-${arch}`;
  }
}

function load(): typeof Native {
  const name = platform();
  const beside = join(__dirname, '..', `notafter.${name}.node`);
  const found = existsSync(beside) ? beside : `notafter-${name}`;
  try {
    return require(found) as typeof Native;
  } catch (cause) {
    throw new Error(
      `notafter has no native part for ${name} here: neither ${beside} nor the package notafter-${name} could be loaded. ` +
        'Install without --no-optional, on the platform that runs it; or build it: npm run build.',
      { cause },
    );
  }
}

/** What the Rust of this package exports. */
export const native = load();
