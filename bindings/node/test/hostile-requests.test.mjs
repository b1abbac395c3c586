// No panic and no surprise across the boundary: every native function with requests of random content.
// NOTAFTER_FUZZ_CALLS says how many, NOTAFTER_FUZZ_SEED which.

import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { InternalError, NotAfterError } from 'notafter';

import { Requests, SURFACE } from './support/hostile.mjs';

const require = createRequire(import.meta.url);
const { native } = require('../dist/native.js');
const { translated } = require('../dist/errors.js');

const CALLS = Number(process.env.NOTAFTER_FUZZ_CALLS ?? 20_000);
const SEED = Number(process.env.NOTAFTER_FUZZ_SEED ?? randomInt(2 ** 31));

/** The documented errors. */
const ERRORS = new Set(SURFACE.errors.map((it) => `${it.class} ${it.code}`));

test('every function with random requests', { timeout: 600_000 }, async (t) => {
  const requests = new Requests(SEED);
  const validator = new native.NativeValidator('{}');
  const functions = SURFACE.functions.map(({ name, kind, request }) => [name, kind, request.split(':')[1]]);
  functions.push(['Scan', 'scan', 'ScanRequest'], ['Validator', 'settings', 'ValidatorSettings']);
  const does = {
    plain: (name, request) => native.call(name, request),
    judging: (name, request) => native.call(name, request, validator),
    asking(name, request) {
      // Stopped before it asks anybody.
      const cancel = new native.NativeCancelHandle();
      cancel.cancel();
      return native.ask(name, request, validator, cancel);
    },
    scan(_, request) {
      const scan = new native.NativeScan(request, validator);
      scan.cancel();
      return scan.progress();
    },
    settings: (_, request) => new native.NativeValidator(request).profile,
  };
  const outcomes = new Map();
  const silent = new Set(functions.filter(([, kind]) => kind !== 'asking').map(([name]) => name));
  for (let number = 0; number < CALLS; number += 1) {
    const [name, kind, record] = functions[number % functions.length];
    const request = requests.text(record);
    let outcome = 'answers';
    try {
      const answer = await does[kind](name, request);
      assert.equal(typeof answer, 'string');
      silent.delete(name);
    } catch (thrown) {
      const error = translated(thrown);
      const where = `seed ${SEED}, call ${number}: ${name}(${JSON.stringify(request.slice(0, 2000))}): ${error?.stack}`;
      assert.ok(error instanceof NotAfterError, where);
      assert.ok(!(error instanceof InternalError), where);
      const refusal = error.constructor.name.replace(/Error$/, '').toLowerCase();
      outcome = `${refusal} ${error.code}`;
      assert.ok(ERRORS.has(outcome), where);
      assert.ok(error.message, where);
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  t.diagnostic(
    `seed ${SEED}: ${CALLS} random requests to ${functions.length} functions, ${outcomes.get('answers')} answers, ` +
      `${outcomes.size - 1} kinds of errors`,
  );
  // Requests that are all refused at the door would try nothing behind it.
  assert.ok(outcomes.get('answers') > CALLS / 20);
  if (CALLS >= 20_000) assert.ok(silent.size <= functions.length / 5, [...silent].join());
});
