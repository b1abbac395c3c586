// Under load: worker threads, open files and threads.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { CancelledError, Validator, fetch, validate } from 'notafter';

import { answered, goldenChains } from './support/chains.mjs';
import { identity, serve, silent } from './support/servers.mjs';

const WORKERS = 4;
const ROUNDS = 6;

const FETCHES = 200;

test('four worker threads give the same answers as one alone', async (t) => {
  const { roots, asked } = goldenChains();
  const validator = new Validator({ roots, profile: 'rfc5280' });
  const expected = asked.map((it) => answered(validate, it, validator));
  assert.ok(asked.length > 50);
  const workers = Array.from({ length: WORKERS }, () => {
    return new Worker(new URL('support/load.mjs', import.meta.url), { workerData: { roots, asked, expected, rounds: ROUNDS } });
  });
  const found = await Promise.all(
    workers.map(async (worker) => {
      const [[message], [code]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
      assert.equal(code, 0);
      return message;
    }),
  );
  assert.deepEqual(found, Array(WORKERS).fill({ count: asked.length * ROUNDS, different: 0 }));
  t.diagnostic(`${asked.length * ROUNDS * WORKERS} validations of ${asked.length} chains by ${WORKERS} worker threads`);
});

test('open files and threads stay flat', { skip: process.platform !== 'linux' }, async (t) => {
  const server = await serve(identity());
  const slow = await silent();
  const counted = (name) => readdirSync(`/proc/self/${name}`).length;
  const run = async () => {
    for (let round = 0; round < FETCHES / 20; round += 1) {
      const seen = await Promise.all(Array.from({ length: 20 }, () => fetch(server.target)));
      for (const { outcome } of seen) assert.equal(outcome, 'certificate');
      const controller = new AbortController();
      const stopped = assert.rejects(fetch(slow.target, { signal: controller.signal }), CancelledError);
      await pause(5);
      controller.abort();
      await stopped;
    }
    // The server's sockets close after ours.
    await pause(500);
    return { files: counted('fd'), threads: counted('task') };
  };
  try {
    const before = await run();
    const after = await run();
    t.diagnostic(`over ${FETCHES} fetches: ${JSON.stringify(before)}, then ${JSON.stringify(after)}`);
    assert.ok(after.files <= before.files && after.threads <= before.threads, JSON.stringify([before, after]));
  } finally {
    await server.close();
    await slow.close();
  }
});
