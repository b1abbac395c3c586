import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import * as notafter from 'notafter';

import { raised } from './support/raised.mjs';
import { committed, differences, vectors } from './support/vectors.mjs';

const FILE = 'errors/functions.json';

test('every error of the golden vectors', async () => {
  const { cases } = vectors(FILE);
  const wrong = [];
  for (const one of cases) {
    const found = one.input.environment === undefined ? await raised(one.input) : elsewhere(one.input);
    const different = differences(one.expect, found);
    if (different.length > 0) wrong.push(`${one.name}: ${different.join('\n    ')}`);
  }
  console.log(`golden vectors of errors: ${cases.length} executed + 0 skipped == ${cases.length}`);
  assert.deepEqual(wrong, []);
});

/** In a process whose environment is another one. */
function elsewhere(input) {
  const program = `import { raised } from './support/raised.mjs'; console.log(JSON.stringify(await raised(${JSON.stringify(input)})))`;
  const environment = { ...process.env, ...input.environment };
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('.', import.meta.url),
    env: environment,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

test('every class of errors is one', () => {
  const surface = JSON.parse(committed('bindings/surface.json'));
  const classes = new Set(surface.errors.map((it) => it.class));
  for (const name of classes) {
    const constructor = notafter[`${name[0].toUpperCase()}${name.slice(1)}Error`];
    assert.ok(constructor.prototype instanceof notafter.NotAfterError, name);
    assert.ok(notafter.NotAfterError.prototype instanceof Error);
  }
  const cjs = createRequire(import.meta.url)('notafter');
  assert.throws(() => cjs.parseTarget(''), (error) => {
    return error instanceof notafter.TargetError && error instanceof Error && error.name === 'TargetError';
  });
});

test('a panic is an InternalError, and the process lives on', () => {
  // There is no way to a panic by what is public; a function that is not known takes the same way out.
  const { call } = createRequire(import.meta.url)('../dist/call.js');
  assert.throws(() => call('no-such', {}, (it) => it), (error) => {
    return error instanceof notafter.InternalError && error.code === 'internal';
  });
});
