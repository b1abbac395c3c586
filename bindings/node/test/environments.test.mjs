import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import * as esm from 'notafter';

import { identity, serve, silent } from './support/servers.mjs';

const FOLDER = new URL('.', import.meta.url);

test('import and require find the same', () => {
  const cjs = createRequire(import.meta.url)('notafter');
  const names = Object.keys(cjs).sort();
  assert.deepEqual(Object.keys(esm).sort(), names);
  for (const name of names) assert.equal(esm[name], cjs[name], name);
  assert.throws(() => cjs.parseTarget(''), esm.TargetError);
});

test('worker threads, also with work under way when they end', async () => {
  const pair = identity();
  const server = await serve(pair);
  const slow = await silent();
  try {
    const workers = Array.from({ length: 4 }, (_, index) => {
      return new Worker(new URL('support/worker.mjs', FOLDER), {
        workerData: { cert: pair.cert, target: server.target, silent: slow.target, leaveWorkBehind: index % 2 === 0 },
      });
    });
    await Promise.all(
      workers.map(async (worker) => {
        const [[found], [code]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
        assert.deepEqual(found, { outcomes: Array(5).fill('certificate'), verdict: 'valid' });
        assert.equal(code, 0);
      }),
    );
    // One that is ended from outside.
    const worker = new Worker(new URL('support/worker.mjs', FOLDER), {
      workerData: { cert: pair.cert, target: server.target, silent: slow.target, leaveWorkBehind: false },
    });
    await once(worker, 'online');
    await worker.terminate();
    assert.equal((await esm.fetch(server.target)).outcome, 'certificate');
  } finally {
    await server.close();
    await slow.close();
  }
});

test('a module that only a worker has loaded', () => {
  const program = `
    const { Worker } = require('node:worker_threads');
    const code = "require('notafter').fetch('127.0.0.1:1').then((it) => { if (it.outcome !== 'refused') throw new Error(it.outcome); })";
    let left = 3;
    const next = () => { if (left-- > 0) new Worker(code, { eval: true }).on('error', (e) => { throw e; }).on('exit', next); };
    next();`;
  execFileSync(process.execPath, ['-e', program], { cwd: FOLDER, timeout: 30_000 });
});

test('a process ends at once with work under way, and waits for work that is awaited', async () => {
  const slow = await silent();
  try {
    const began = performance.now();
    const process_ = spawn(
      process.execPath,
      ['-e', `require('notafter').fetch(${JSON.stringify(slow.target)}, { timeoutMillis: 60000 }); setTimeout(() => process.exit(7), 300)`],
      { cwd: FOLDER, stdio: 'inherit' },
    );
    const [code, signal] = await once(process_, 'exit');
    assert.deepEqual([code, signal], [7, null]);
    assert.ok(performance.now() - began < 20_000);
  } finally {
    await slow.close();
  }
  const program = `require('notafter').fetch('127.0.0.1:1').then((it) => console.log(it.outcome))`;
  assert.equal(execFileSync(process.execPath, ['-e', program], { cwd: FOLDER, encoding: 'utf8' }), 'refused\n');
});

test('the types of ESM name the same file as those of CommonJS', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  assert.equal(exports['.'].require.types, './types/index.d.ts');
  assert.match(readFileSync(new URL('../index.d.mts', import.meta.url), 'utf8'), /'\.\/types\/index\.js'/);
});
