// The README's code and the examples, against real servers.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { addCertificateHost } from '../examples/add-certificate-host.mjs';
import { nightlyRefresh } from '../examples/nightly-refresh.mjs';
import { pasteBox } from '../examples/paste-box.mjs';
import { identity, serve } from './support/servers.mjs';

const pair = identity();

/** The README's blocks of JavaScript. */
function blocks() {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  return [...readme.matchAll(/```js\n([^]*?)```/g)].map((it) => it[1]);
}

async function run(program) {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('.', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (it) => {
    output += it;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, program);
  return output;
}

test('the README is run', async () => {
  const server = await serve(pair);
  try {
    const [quickStart, reading, scanning, ...others] = blocks();
    assert.deepEqual(others, []);
    const own = quickStart.replace("'example.org'", `'${server.target}'`);
    assert.notEqual(own, quickStart);
    assert.equal(own.trim().split('\n').filter((line) => line !== '').length <= 5, true);
    const output = await run(own);
    assert.match(output, /^certificate invalid\nvalid 20\d\d-.*Z\n$/);
    const here = reading.replace("readFileSync('server.pem', 'utf8')", () => JSON.stringify(pair.cert));
    assert.notEqual(here, reading);
    const read = await run(here);
    assert.match(read, /localhost/);
    assert.equal((await run(scanning)).trim().split('\n').length, 2);
  } finally {
    await server.close();
  }
});

/** What a handler of Express gets. */
function asked(body) {
  const res = new EventEmitter();
  res.status = (code) => {
    res.code = code;
    return res;
  };
  res.json = (it) => {
    res.body = JSON.parse(JSON.stringify(it));
    return res;
  };
  return [{ body }, res];
}

test('a handler that adds a host', async () => {
  const server = await serve(pair);
  const [req, res] = asked({ host: server.target, customer: 'c7' });
  await addCertificateHost(req, res);
  assert.equal(res.code, 201);
  assert.equal(res.body.outcome, 'certificate');
  assert.ok(Date.parse(res.body.expires) > Date.now());
  assert.ok(Date.parse(res.body.refresh.nextAttemptAt) > Date.now());
  await server.close();

  const [bad, answer] = asked({ host: 'no host at all' });
  await addCertificateHost(bad, answer);
  assert.equal(answer.code, 400);
  assert.ok(answer.body.code.length > 0);

  const [dead, later] = asked({ host: server.target });
  await addCertificateHost(dead, later);
  assert.equal(later.code, 201);
  assert.equal(later.body.outcome, 'refused');
});

test('a paste box', async () => {
  const found = await pasteBox(`Hello,\n${pair.key}\n${pair.cert}\nregards`);
  assert.equal(found.certificates, 1);
  assert.equal(found.hasPrivateKey, true);
  assert.match(found.subject, /localhost/);
  assert.equal((await pasteBox('nothing at all')).certificates, 0);
});

test('a nightly refresh', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notafter-'));
  const server = await serve(pair);
  try {
    const file = join(folder, 'state.json');
    const day = (days) => new Date(Date.now() + days * 86_400_000);
    const first = await nightlyRefresh([server.target], file);
    // Nothing is due again at once, and nothing has changed.
    assert.deepEqual(await nightlyRefresh([server.target], file), []);
    await server.close();
    const kinds = [];
    for (let night = 1; night <= 40; night += 1) {
      kinds.push(...(await nightlyRefresh([server.target], file, day(night))).map((it) => it.kind));
    }
    assert.ok(kinds.length > 0, `${JSON.stringify(first)}, and then nothing in forty nights without the server`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
