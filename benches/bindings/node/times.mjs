// `times.mjs CORPUS ROUNDS`: how long notafter and X509Certificate take, in alternating rounds of one process.
//
// Every certificate is parsed from its DER each time it is read; nothing is kept from one round to the next.

import { readFileSync } from 'node:fs';

import { oursBatch, oursFacts, oursNotAfter, peersFacts, peersNotAfter, same } from './facts.mjs';

// Certificates timed in one go: so few that now and then a round is not interrupted, so many that the clock costs nothing.
const BATCH = 16;

const [corpus, rounds] = process.argv.slice(2);
const ders = JSON.parse(readFileSync(corpus, 'utf8')).map((text) => Buffer.from(text, 'base64'));
ders.forEach(same);
const batches = [];
for (let start = 0; start < ders.length; start += BATCH) {
  batches.push(ders.slice(start, start + BATCH));
}

const one = (read) => (batch) => {
  for (const der of batch) {
    read(der);
  }
};
const measured = {
  'not_after': [one(oursNotAfter), one(peersNotAfter)],
  'every fact': [one(oursFacts), one(peersFacts)],
  'every fact, batch': [oursBatch, one(peersFacts)],
};
const result = {};
for (const [name, contestants] of Object.entries(measured)) {
  const times = [[], []];
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [contestant, read] of contestants.entries()) {
      // What one left behind is not the other's to clear away.
      globalThis.gc();
      times[contestant].push(batches.map((batch) => timed(read, batch)));
    }
  }
  result[name] = { certificates: ders.length, ours: times[0], peer: times[1] };
}
process.stdout.write(JSON.stringify(result));

function timed(read, batch) {
  const before = process.hrtime.bigint();
  read(batch);
  return Number(process.hrtime.bigint() - before);
}
