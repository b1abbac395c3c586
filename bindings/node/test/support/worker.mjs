import { parentPort, workerData } from 'node:worker_threads';

import { Certificate, Validator, check, fetch, validate } from 'notafter';

const certificate = new Certificate(workerData.cert);
const validator = new Validator({ roots: [workerData.cert] });
const at = new Date(certificate.notBefore.getTime() + 1000);
for (let round = 0; round < 20; round += 1) validate(certificate, { validator, at });
const outcomes = await Promise.all(
  Array.from({ length: 5 }, async () => (await check(workerData.target, { validator })).outcome),
);
parentPort.postMessage({ outcomes, verdict: validate(certificate, { validator, at }).verdict });
// Left behind on purpose: the environment ends while it is under way.
if (workerData.leaveWorkBehind) {
  fetch(workerData.silent, { timeoutMillis: 60_000 }).catch(() => {});
  setTimeout(() => process.exit(0), 50);
}
