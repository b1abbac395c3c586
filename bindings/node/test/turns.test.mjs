import assert from 'node:assert/strict';
import { test } from 'node:test';

import turns from '../dist/turns.js';

const { BEGUN_IN_A_TURN, turn } = turns;

/** Waits until what began before takes no room any more. */
const room = () => new Promise((done) => setImmediate(() => setImmediate(done)));

/** Begins so many at once; how many of them began in each turn of the event loop, and in which order. */
async function begunTogether(count) {
  await room();
  const inTurns = [];
  const order = [];
  let now = 0;
  let counting = true;
  const next = () => {
    now += 1;
    if (counting) {
      setImmediate(next);
    }
  };
  setImmediate(next);
  const begin = async (number) => {
    await turn();
    order.push(number);
    inTurns[now] = (inTurns[now] ?? 0) + 1;
  };
  await Promise.all(Array.from({ length: count }, (_, number) => begin(number)));
  counting = false;
  return { inTurns, order };
}

test('questions begin a few in each turn, in their order', async () => {
  const { inTurns, order } = await begunTogether(3 * BEGUN_IN_A_TURN + 4);
  assert.deepEqual(inTurns, [BEGUN_IN_A_TURN, BEGUN_IN_A_TURN, BEGUN_IN_A_TURN, 4]);
  assert.deepEqual(order, order.toSorted((one, other) => one - other));
});

test('where there is room nothing waits', async () => {
  const { inTurns } = await begunTogether(BEGUN_IN_A_TURN);
  assert.deepEqual(inTurns, [BEGUN_IN_A_TURN]);
  await room();
  assert.equal(turn(), undefined);
});

test('however many there are, each begins once', async () => {
  const { inTurns, order } = await begunTogether(100_000);
  assert.equal(new Set(order).size, 100_000);
  assert.equal(order.length, 100_000);
  assert.equal(Math.max(...Object.values(inTurns)), BEGUN_IN_A_TURN);
});
