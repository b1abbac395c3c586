import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getEventListeners } from 'node:events';
import fs from 'node:fs';
import { test } from 'node:test';

import { CancelledError, Certificate, check, checkAll, fetch, observeAll, scan, snapshots } from 'notafter';

import { identity, serve, silent } from './support/servers.mjs';

const pair = identity();
const theirs = new X509Certificate(pair.cert);

/** How long stopping may take, in milliseconds: far less than any deadline. */
const AT_ONCE = 1000;

test('a server shows its certificate', async () => {
  const { target, close } = await serve(pair);
  try {
    const observation = await fetch(target);
    assert.equal(observation.outcome, 'certificate');
    const certificate = new Certificate(observation.chain[0]);
    assert.equal(certificate.fingerprintSha256, theirs.fingerprint256.replaceAll(':', '').toLowerCase());
    assert.equal(certificate.notAfter.getTime(), Date.parse(theirs.validTo));

    const found = await check(target, { tag: 'customer 7', at: new Date('2050-01-01T00:00:00Z') });
    assert.equal(found.tag, 'customer 7');
    assert.equal(found.expiry.state, 'expired');
    assert.deepEqual(found.expiry.at, new Date('2050-01-01T00:00:00Z'));
    assert.equal(found.chain[0].fingerprintSha256, certificate.fingerprintSha256);
    assert.equal(snapshots(found)[0].certificate.fingerprintSha256, certificate.fingerprintSha256);

    const all = await checkAll(target, { keyTypes: false });
    assert.equal(all.cells.length, 1);
    assert.equal(snapshots(all).length, 1);
    const seen = await observeAll(target, { keyTypes: false });
    assert.equal(seen.cells.length, 1);
  } finally {
    await close();
  }
});

test('a failed server is no error', async () => {
  const { target, close } = await serve(pair);
  await close();
  assert.equal((await fetch(target)).outcome, 'refused');
  const slow = await silent();
  try {
    assert.equal((await fetch(slow.target, { timeoutMillis: 200, fallback: false })).outcome, 'timed-out');
  } finally {
    await slow.close();
  }
});

for (const [name, ask] of Object.entries({ fetch, check, checkAll, observeAll })) {
  test(`an AbortSignal stops ${name}`, async () => {
    const server = await silent();
    try {
      const controller = new AbortController();
      const promise = ask(server.target, { signal: controller.signal, timeoutMillis: 60_000 });
      await server.connected;
      assert.equal(getEventListeners(controller.signal, 'abort').length, 1);
      const reason = new Error('the user went away');
      const stopped = performance.now();
      controller.abort(reason);
      const error = await promise.then(assert.fail, (it) => it);
      assert.ok(error instanceof CancelledError);
      assert.equal(error.name, 'AbortError');
      assert.equal(error.code, 'cancelled');
      assert.equal(error.cause, reason);
      // The server sees the end of the connection: the work is not only forgotten.
      const took = (await server.closed) - stopped;
      assert.ok(took < AT_ONCE, `the connection was closed after ${took} ms`);
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    } finally {
      await server.close();
    }
  });

  test(`a signal that was given already: ${name}`, async () => {
    const server = await silent();
    try {
      const signal = AbortSignal.abort('before');
      const error = await ask(server.target, { signal }).then(assert.fail, (it) => it);
      assert.equal(error.code, 'cancelled');
      assert.equal(error.cause, 'before');
      assert.equal(server.sockets.size, 0);
    } finally {
      await server.close();
    }
  });
}

test('listeners are removed when the work is done', async () => {
  const { target, close } = await serve(pair);
  try {
    const { signal } = new AbortController();
    await fetch(target, { signal });
    assert.equal(getEventListeners(signal, 'abort').length, 0);
    await fetch('a b c', { signal }).catch(() => {});
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  } finally {
    await close();
  }
});

test('200 fetches at once block neither the event loop nor the pool of libuv', async () => {
  // Servers that say nothing cost this process nothing: what is measured is the client.
  const server = await silent();
  try {
    await fetch('127.0.0.1:1');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const controller = new AbortController();
    const many = Array.from({ length: 200 }, () =>
      fetch(server.target, { signal: controller.signal, timeoutMillis: 60_000 }).catch((error) => error.code),
    );
    while (server.sockets.size < 200) await new Promise((resolve) => setTimeout(resolve, 5));
    // The pool has four threads: were they waiting for servers, this would wait too.
    const began = performance.now();
    await Promise.all(Array.from({ length: 8 }, () => fs.promises.readFile(new URL(import.meta.url))));
    const read = performance.now() - began;
    controller.abort();
    const outcomes = await Promise.all(many);
    delay.disable();
    assert.deepEqual(new Set(outcomes), new Set(['cancelled']));
    const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map((it) => it / 1e6);
    console.log(`event loop delay of 200 fetches: median ${p50} ms, 99th percentile ${p99} ms, most ${max} ms; 8 files in ${read} ms`);
    // A median is said of the loop; a machine that is busy otherwise moves the most.
    assert.ok(p50 < 50, `median ${p50} ms`);
    assert.ok(read < 5000, `files took ${read} ms`);
  } finally {
    await server.close();
  }
});

test('a scan answers every target once', async () => {
  const servers = await Promise.all(Array.from({ length: 3 }, () => serve(pair)));
  try {
    const targets = [...servers.map((it) => ({ target: it.target, tag: 'ours' })), 'not a target at all', '127.0.0.1:1'];
    const running = scan(targets, { concurrency: 2, connectionsPerSecond: 0 });
    const found = [];
    for await (const one of running) found.push(one);
    assert.equal(found.length, targets.length);
    assert.equal(found.filter((it) => it.tag === 'ours' && it.outcome === 'certificate').length, 3);
    assert.equal(found.filter((it) => it.error !== null).length, 1);
    assert.equal(running.progress.finished, targets.length);
    assert.deepEqual(await running.next(), { done: true, value: undefined });
  } finally {
    await Promise.all(servers.map((it) => it.close()));
  }
});

test('leaving a scan stops it', async () => {
  const quick = await serve(pair);
  const slow = await silent();
  try {
    const running = scan([quick.target, slow.target], { connectionsPerSecond: 0, timeoutMillis: 60_000 });
    let stopped;
    for await (const one of running) {
      assert.equal(one.outcome, 'certificate');
      await slow.connected;
      stopped = performance.now();
      break;
    }
    const took = (await slow.closed) - stopped;
    assert.ok(took < AT_ONCE, `the connection was closed after ${took} ms`);
    assert.deepEqual(await running.next(), { done: true, value: undefined });
  } finally {
    await quick.close();
    await slow.close();
  }
});

test('a signal stops a scan', async () => {
  const slow = await silent();
  try {
    const controller = new AbortController();
    const running = scan([slow.target], { signal: controller.signal, timeoutMillis: 60_000 });
    const next = running.next();
    await slow.connected;
    controller.abort('enough');
    const error = await next.then(assert.fail, (it) => it);
    assert.ok(error instanceof CancelledError);
    assert.equal(error.cause, 'enough');
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    await slow.closed;
  } finally {
    await slow.close();
  }
  assert.throws(() => scan(['a.example'], { signal: AbortSignal.abort() }), CancelledError);
});

test('answers are not asked for faster than they are taken', async () => {
  let connections = 0;
  const server = await serve(pair, () => {
    connections += 1;
  });
  try {
    const count = 400;
    const running = scan(Array(count).fill(server.target), {
      concurrency: 4,
      connectionsPerAddress: 4,
      connectionsPerSecond: 0,
    });
    await running.next();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.ok(running.progress.finished < count, `${connections} connections with nobody taking answers`);
    await running.return();
  } finally {
    await server.close();
  }
});
