// Compiled by `npm run types`, never run: what must and what must not compile, by `import`.

import {
  ArgumentError,
  Certificate,
  type CertificateFacts,
  type Check,
  type Finding,
  type Level,
  type RefreshState,
  Validator,
  certificateFacts,
  check,
  fetch,
  newRefreshState,
  refreshStep,
  scan,
  snapshots,
  standings,
  validate,
} from 'notafter';

const certificate: Certificate = new Certificate('pem');
const notAfter: Date = certificate.notAfter;
const facts: CertificateFacts[] = certificateFacts([certificate, Buffer.of(0), new Uint8Array(1), 'pem']);
const names: string[] = facts[0]!.names;
const found: Check = await check('a.example', { signal: new AbortController().signal, timeoutMillis: 5, tag: 'x' });
const level: Level | undefined = found.expiry?.level;
const findings: Finding[] = validate(certificate, { validator: new Validator(), at: new Date(), name: 'a' }).findings;
const state: RefreshState = refreshStep(newRefreshState({ target: 'a' }), { outcome: 'obtained' });
for await (const one of scan(['a', { target: 'b' }], { concurrency: 3 })) standings([], snapshots(one));
const error = new ArgumentError('x', { code: 'y' });
const code: string = error.code;

// @ts-expect-error a name that is none
await fetch('a.example', { timeout: 5 });
// @ts-expect-error a code that is none
validate(certificate, { purpose: 'server' });
// @ts-expect-error an instant is a Date
validate(certificate, { at: 5 });
// @ts-expect-error what is needed
refreshStep(state, {});
// @ts-expect-error it cannot be written
certificate.notAfter = new Date();

export { code, error, findings, level, names, notAfter };
