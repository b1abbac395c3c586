// Memory after many calls of every kind. NOTAFTER_LEAK_CALLS says how many.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { CancelledError, Certificate, NotAfterError, Validator, fetch, parseTarget, validate } from 'notafter';

import { answered, goldenChains } from './support/chains.mjs';

const CALLS = Number(process.env.NOTAFTER_LEAK_CALLS ?? 100_000);

/** Where a busy machine makes them slow, the test ends with fewer calls, and says with how many. */
const MOST_MILLIS = 45_000;

/**
 * What memory may grow by: allocators keep some megabytes in pieces. Of a leak of one certificate's octets in each
 * call there would be 100 MB and more; even one of 200 octets would be 20 MB.
 */
const GROWTH = 16 << 20;

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

/**
 * What the process holds, with what is alive in V8's heap in place of the whole heap: V8 makes room for young objects as it is
 * busy and keeps that, which is tens of megabytes and no leak.
 */
async function held() {
  // What finalizers give back is given back on the next turns of the event loop.
  for (let round = 0; round < 5; round += 1) {
    gc();
    await pause(20);
  }
  const { rss, heapTotal, heapUsed } = process.memoryUsage();
  return rss - heapTotal + heapUsed;
}

/** Of a hundred calls; validating takes longest. */
const SHARES = { facts: 64, validated: 3, refused: 30, aborted: 3 };

test('memory stays flat', async (t) => {
  const { roots, asked } = goldenChains();
  const validator = new Validator({ roots, profile: 'rfc5280' });
  const names = Object.getOwnPropertyNames(Certificate.prototype).filter((name) => {
    return Object.getOwnPropertyDescriptor(Certificate.prototype, name).get !== undefined;
  });
  assert.ok(names.length > 20);
  const calls = {
    facts(number) {
      const it = new Certificate(asked[number % asked.length].leaf);
      for (const name of number % 50 === 0 ? names : names.slice(0, 3)) it[name];
    },
    validated: (number) => assert.ok(answered(validate, asked[number % asked.length], validator)),
    refused(number) {
      assert.throws(() => {
        if (number % 2 === 0) new Certificate(asked[0].leaf.subarray(0, number % 100));
        else parseTarget(`htps://${number}`);
      }, NotAfterError);
    },
    async aborted(number) {
      const controller = new AbortController();
      const promise = fetch('127.0.0.1:1', { signal: controller.signal });
      // One in two while the work is under way.
      if (number % 2 === 0) await pause(0);
      controller.abort();
      // The port is refused at once: now and then that is quicker than the wish to stop.
      await promise.catch((error) => assert.ok(error instanceof CancelledError, error));
    },
  };
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) => Array(share).fill(kind));
  const run = async (count) => {
    const end = performance.now() + MOST_MILLIS;
    for (let number = 0; number < count; number += 1) {
      if (performance.now() > end) return number;
      // 37 has no divisor in common with 100: the kinds take turns.
      const done = calls[kinds[(number * 37) % 100]](number);
      if (done !== undefined) await done;
    }
    return count;
  };
  await run(Math.ceil(CALLS / 10));
  const before = await held();
  const began = performance.now();
  const made = await run(CALLS);
  const seconds = Math.round((performance.now() - began) / 1000);
  const after = await held();
  assert.ok(made >= Math.min(CALLS, 1000), `only ${made} calls were made`);
  t.diagnostic(`memory over ${made} of ${CALLS} calls in ${seconds} s: ${before >> 10} KiB, then ${after >> 10} KiB`);
  assert.ok(after - before < GROWTH, `${before} octets, then ${after}`);
});
