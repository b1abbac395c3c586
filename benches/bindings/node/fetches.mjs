// `fetches.mjs TARGETS`: fetches from all of them at once, with an eye on the event loop.
//
// The delay is what `monitorEventLoopDelay` says at a resolution of a millisecond, less that millisecond. Where other programs keep
// the processors busy, the loop's thread waits for one of them and for helpers that wait for one; so it is told besides how much
// processor time that thread took at most between two ticks (Linux, `schedstat`), which is what the loop itself did. The same for a second without fetches first: what the machine itself delays.

import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { fetch } from '../../../bindings/node/index.mjs';

const TICK_MILLIS = 1;
const NANOS = 1e6;

const targets = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
// What is made once in a process: the runtime, the roots.
await fetch(targets.pop());
const idle = await watched(() => pause(1000));

let found;
let seconds;
const delays = await watched(async () => {
  const before = process.hrtime.bigint();
  found = await Promise.all(targets.map((target) => fetch(target)));
  seconds = Number(process.hrtime.bigint() - before) / 1e9;
});
const answered = found.filter((it) => it.outcome === 'certificate').length;
process.stdout.write(JSON.stringify({ asked: targets.length, answered, seconds, delays, idle }));

async function watched(work) {
  const histogram = monitorEventLoopDelay({ resolution: TICK_MILLIS });
  histogram.enable();
  await pause(50);
  histogram.reset();
  let most = 0;
  let before = processorTime();
  const ticker = setInterval(() => {
    const now = processorTime();
    most = Math.max(most, now - before);
    before = now;
  }, TICK_MILLIS);
  await work();
  await pause(50);
  histogram.disable();
  clearInterval(ticker);
  const delay = (nanos) => Math.max(0, nanos / NANOS - TICK_MILLIS);
  return {
    work: most,
    max: delay(histogram.max),
    p99: delay(histogram.percentile(99)),
    median: delay(histogram.percentile(50)),
    ticks: histogram.count,
  };
}

/** Milliseconds for which the main thread has run. */
function processorTime() {
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / NANOS;
}
