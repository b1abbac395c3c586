// `turns.mjs CORPUS`: the contestants in Node, taking turns; see ../../comparison/turns.py.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { oursFacts, oursNotAfter, peersFacts, peersNotAfter, same } from './facts.mjs';

const ders = JSON.parse(readFileSync(process.argv[2], 'utf8')).map((text) => Buffer.from(text, 'base64'));
ders.forEach(same);
const works = {
  'node-not-after notafter': oursNotAfter,
  'node-not-after X509Certificate': peersNotAfter,
  'node-facts notafter': oursFacts,
  'node-facts X509Certificate': peersFacts,
};
console.log(JSON.stringify({ certificates: ders.length, version: process.version }));
for await (const line of createInterface({ input: process.stdin })) {
  const end = line.lastIndexOf(' ');
  const read = works[line.slice(0, end)];
  // What one left behind is not the other's to clear away.
  globalThis.gc();
  const before = process.cpuUsage();
  for (let repeat = Number(line.slice(end + 1)); repeat > 0; repeat -= 1) {
    for (const der of ders) {
      read(der);
    }
  }
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) * 1000);
}
