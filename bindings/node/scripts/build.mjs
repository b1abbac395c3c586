// Builds the native part with cargo and puts it beside the package: `node scripts/build.mjs [--release] [--target TRIPLE]`.
//
// Into the target folder of the other bindings, so that what they have in common is built once.

import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false }, target: { type: 'string' } } });
const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const workspace = dirname(folder);

/** Rust's name of a platform, and that of the package for it. */
const PLATFORMS = {
  'x86_64-unknown-linux-gnu': 'linux-x64-gnu',
  'aarch64-unknown-linux-gnu': 'linux-arm64-gnu',
  'x86_64-unknown-linux-musl': 'linux-x64-musl',
  'aarch64-unknown-linux-musl': 'linux-arm64-musl',
  'x86_64-apple-darwin': 'darwin-x64',
  'aarch64-apple-darwin': 'darwin-arm64',
  'x86_64-pc-windows-msvc': 'win32-x64-msvc',
  'aarch64-pc-windows-msvc': 'win32-arm64-msvc',
};

const host = /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))[1];
const triple = values.target ?? host;
const platform = PLATFORMS[triple];
if (platform === undefined) {
  console.error(`notafter has no package for ${triple}; there is one for each of: ${Object.keys(PLATFORMS).join(', ')}`);
  process.exit(1);
}

const flags = [...(values.release ? ['--release'] : []), ...(values.target === undefined ? [] : ['--target', triple])];
execFileSync('cargo', ['build', '--locked', '-p', 'notafter-node', ...flags], { cwd: workspace, stdio: 'inherit' });

const made = triple.includes('windows')
  ? 'notafter_node.dll'
  : `libnotafter_node.${triple.includes('apple') ? 'dylib' : 'so'}`;
const target = process.env.CARGO_TARGET_DIR ?? join(workspace, 'target');
const from = join(target, values.target ?? '', values.release ? 'release' : 'debug', made);
const to = join(folder, `notafter.${platform}.node`);
// Beside it and then in its place: a process that has loaded the old one keeps it.
copyFileSync(from, `${to}.new`);
renameSync(`${to}.new`, to);
console.log(to);
