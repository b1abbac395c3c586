// The types that are committed are those of the sources, and they say of users' programs what they should.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

function tsc(...given) {
  const options = { cwd: PACKAGE, encoding: 'utf8', timeout: 100_000 };
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...given], options);
}

test('the committed types are current', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notafter-'));
  try {
    tsc('-p', 'tsconfig.json', '--emitDeclarationOnly', '--declarationDir', folder, '--outDir', folder);
    const made = readdirSync(folder).sort();
    assert.deepEqual(readdirSync(join(PACKAGE, 'types')).sort(), made);
    for (const name of made) {
      assert.equal(readFileSync(join(PACKAGE, 'types', name), 'utf8'), readFileSync(join(folder, name), 'utf8'), name);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('programs of users compile, and wrong ones do not', () => {
  tsc('-p', 'tsconfig.check.json');
});
