// `memory.mjs CORPUS COUNT READER`: by how much a process grows that comes to hold so many certificates.

import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [corpus, counted, reader] = process.argv.slice(2);
const count = Number(counted);
const ders = JSON.parse(readFileSync(corpus, 'utf8')).map((text) => Buffer.from(text, 'base64'));
let read = (der) => new X509Certificate(der);
if (reader === 'ours') {
  const { Certificate } = await import('../../../bindings/node/index.mjs');
  read = (der) => new Certificate(der);
}
read(ders[0]);
// The list's own pages are no cost of a certificate.
const held = new Array(count).fill(null);
globalThis.gc();
const before = process.memoryUsage.rss();
let octets = 0;
for (let place = 0; place < count; place += 1) {
  const der = ders[place % ders.length];
  octets += der.length;
  held[place] = read(der);
}
globalThis.gc();
const grown = process.memoryUsage.rss() - before;
// All of them are there and can be asked.
const attribute = reader === 'ours' ? 'notAfter' : 'validTo';
if (!held.every((it) => it[attribute])) {
  throw new Error('a certificate is lost');
}
process.stdout.write(JSON.stringify({ grown, der: octets, count }));
