import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';

import * as notafter from 'notafter';

import { identity } from './support/servers.mjs';

const { ArgumentError, Certificate, NotAfterError, ParseError } = notafter;
const pair = identity();

test('a certificate in every form', () => {
  const theirs = new X509Certificate(pair.cert);
  const uint8 = new Uint8Array(theirs.raw);
  const shared = new Uint8Array(new SharedArrayBuffer(uint8.length));
  shared.set(uint8);
  const record = notafter.read(pair.cert).certificates[0];
  const forms = [pair.cert, theirs.raw, uint8, uint8.buffer, shared, theirs, record, new Certificate(pair.cert)];
  const fingerprint = theirs.fingerprint256.replaceAll(':', '').toLowerCase();
  for (const form of forms) {
    const certificate = Certificate.parse(form);
    assert.equal(certificate.fingerprintSha256, fingerprint);
    assert.equal(notafter.parseCertificate(form).fingerprintSha256, fingerprint);
    assert.equal(notafter.matchName(form, 'localhost').matches, true);
  }
  const certificate = new Certificate(uint8, { source: 'here' });
  // Nobody can write to what it holds.
  uint8.fill(0);
  certificate.der.fill(0);
  assert.equal(certificate.fingerprintSha256, fingerprint);
  assert.equal(certificate.source, 'here');
  assert.equal(certificate.toPem(), notafter.toPem(certificate));
  assert.equal(new X509Certificate(certificate.toPem()).fingerprint256, theirs.fingerprint256);
  assert.equal(JSON.parse(JSON.stringify(certificate)).notAfter, certificate.notAfter.toISOString());
  assert.equal(certificate.matches('other.example').matches, false);
});

test('more certificates than are remembered', () => {
  const many = Array.from({ length: 100 }, (_, index) => new Certificate(pair.cert, { source: `${index}` }));
  for (const round of [0, 1]) {
    many.forEach((it, index) => assert.equal(it.toJSON().source, `${index}`, `round ${round}`));
  }
});

const thrower = new Proxy({}, { get: () => { throw new Error('trap'); }, ownKeys: () => { throw new Error('trap'); } });
const cyclic = {};
cyclic.itself = cyclic;
const WRONG = [null, 0, -1, NaN, 1n, true, Symbol('s'), () => {}, [], {}, thrower, cyclic, new Date(NaN), new Map(), /x/, new Array(4_000_000_000), new Float64Array(2)];

/** Every function, each with what has to be given. */
// `rules` and `publicRoots` take nothing.
const names = Object.keys(notafter).filter((name) => /^[a-z]/.test(name) && !['records', 'rules', 'publicRoots'].includes(name));

test('every function refuses what it cannot take, and nothing crashes', async () => {
  let refused = 0;
  for (const name of names) {
    for (const first of WRONG) {
      for (const second of [undefined, ...WRONG]) {
        try {
          const result = notafter[name](first, second);
          if (result instanceof notafter.Scan) await result.return();
          else await result;
        } catch (error) {
          assert.ok(error instanceof NotAfterError, `${name}: ${error.stack}`);
          assert.ok(!(error instanceof notafter.InternalError), `${name}: ${error.stack}`);
          refused += 1;
        }
      }
    }
  }
  console.log(`${refused} refusals by ${names.length} functions`);
});

test('each wrong type is an ArgumentError', () => {
  for (const wrong of WRONG) {
    assert.throws(() => notafter.read(wrong), ArgumentError);
    assert.throws(() => new Certificate(wrong), ArgumentError);
    assert.throws(() => notafter.parseTarget(wrong), ArgumentError);
    assert.throws(() => notafter.validate(pair.cert, { at: wrong }), ArgumentError);
    assert.throws(() => notafter.validate(pair.cert, { validator: wrong }), ArgumentError);
    assert.throws(() => notafter.assess(pair.cert, { renewalMode: wrong ?? 1 }), ArgumentError);
    assert.throws(() => notafter.byTag([wrong]), ArgumentError);
  }
  assert.throws(() => notafter.validate(pair.cert, { perpose: 'any' }), { name: 'ArgumentError', code: 'invalid-argument' });
  assert.throws(() => new Certificate('nothing'), ParseError);
});

test('at is now where it is missing, by the clock of JavaScript', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2060, 0, 1) });
  assert.equal(notafter.assess(pair.cert).state, 'expired');
  assert.deepEqual(notafter.newRefreshState({ target: 'a.example' }).nextAttemptAt, new Date(Date.UTC(2060, 0, 1)));
  t.mock.timers.reset();
  assert.equal(notafter.assess(pair.cert).state, 'valid');
});

test('validators', async () => {
  const standard = notafter.Validator.standard();
  assert.ok(standard.rootCount > 100);
  assert.equal(standard.profile, 'web-pki');
  const own = new notafter.Validator({ roots: [pair.cert], source: { name: 'ours' } });
  assert.equal(own.rootCount, 1);
  assert.equal(own.profile, 'rfc5280');
  assert.equal(own.source?.name, 'ours');
  const at = new Date();
  const validation = notafter.validate(pair.cert, { validator: own, name: 'localhost', at });
  assert.equal(validation.verdict, 'valid');
  assert.deepEqual(await notafter.validateAsync(pair.cert, { validator: own, name: 'localhost', at }), validation);
  assert.equal(notafter.validate(pair.cert, { name: 'localhost', at }).verdict, 'invalid');
  assert.deepEqual(await notafter.effectiveExpiryAsync(pair.cert, { validator: own, at }), notafter.effectiveExpiry(pair.cert, { validator: own, at }));
  assert.deepEqual(await notafter.judgeAsync([pair.cert], { validator: own, at }), notafter.judge([pair.cert], { validator: own, at }));
  assert.deepEqual(await notafter.normaliseAsync([pair.cert], { validator: own }), notafter.normalise([pair.cert], { validator: own }));
  assert.deepEqual(await notafter.readAsync(pair.cert + pair.key), notafter.read(pair.cert + pair.key));
  assert.throws(() => new notafter.Validator({ roots: ['no root'] }), NotAfterError);
});
