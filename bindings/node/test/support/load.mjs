// A worker of its own isolate: validates golden chains over and over, and says whether all answers were the same.

import { parentPort, workerData } from 'node:worker_threads';

import { Validator, validate } from 'notafter';

import { answered } from './chains.mjs';

const { roots, asked, expected, rounds } = workerData;
// Each environment has an object of its own; the roots, the caches and the runtime below are those of the process.
const own = new Validator({ roots, profile: 'rfc5280' });
let [count, different] = [0, 0];
for (let round = 0; round < rounds; round += 1) {
  for (const [index, it] of asked.entries()) {
    count += 1;
    if (answered(validate, it, own) !== expected[index]) different += 1;
  }
}
parentPort.postMessage({ count, different });
