// What is told to somebody who gives something that is nearly right, and what may be given again.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as notafter from 'notafter';

import { identity, serve } from './support/servers.mjs';

const pair = identity();

/** The error of an argument, by the beginning of its sentence. */
function refused(call, beginning) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof notafter.ArgumentError, String(error));
    assert.ok(error.message.startsWith(beginning), error.message);
    // Nobody who calls with values has seen the text in which they go to the native part, or its types.
    assert.doesNotMatch(error.message, /column|u32|struct|Record/);
    return true;
  });
}

test('what does not fit is told by its place, in the names of here', async () => {
  const state = notafter.newRefreshState({ target: 'example.org' });
  refused(() => notafter.refreshDue(state, { policy: { intervalMinSeconds: -1 } }), 'policy.intervalMinSeconds: ');
  refused(() => notafter.refreshStep(state, { outcome: 'failed', effectivNotAfter: null }), 'unknown field `effectivNotAfter`');
  refused(() => notafter.standings([], [{}]), 'looks[0]: missing field `observedAt`');
  refused(() => notafter.scan(['example.org'], { timeoutMillis: -1 }), 'options.timeoutMillis: ');
  refused(() => notafter.scan(['example.org'], { tag: 'a' }), 'options: unknown field `tag`, expected one of `timeoutMillis`');
  refused(() => new notafter.Validator({ limits: { signatureChecks: 'x' } }), 'limits.signatureChecks: ');
  refused(() => notafter.parseTarget('a\ud800b'), 'text: the text has half of a surrogate pair');
  await assert.rejects(notafter.check('127.0.0.1:1', { addressPolicy: 'publik' }), /^ArgumentError: addressPolicy: "publik"/);
});

test('one text is no list of targets', () => {
  refused(() => notafter.scan('example.org'), 'targets: ');
});

test('records may be kept as JSON, or cloned, and given again', async () => {
  const server = await serve(pair);
  try {
    const validator = new notafter.Validator({ roots: [pair.cert] });
    const found = await notafter.check(server.target, { validator });
    assert.ok(found.chain[0].der.length > 100);
    const expected = notafter.snapshots(found);
    assert.equal(expected.length, 1);
    for (const again of [JSON.parse(JSON.stringify(found)), structuredClone(found)]) {
      assert.deepEqual(notafter.snapshots(again), expected);
    }
    const wrong = JSON.parse(JSON.stringify(found));
    for (const data of [[256], [-1], [0.5], ['x'], [null], new Array(2 ** 32 - 1)]) {
      wrong.chain[0].der = { type: 'Buffer', data };
      refused(() => notafter.snapshots(wrong), 'check.chain[0].der');
    }
  } finally {
    await server.close();
  }
});
