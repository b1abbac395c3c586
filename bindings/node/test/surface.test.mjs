// What every language has is in Node, by reflection: bindings/surface.json is made of the records and functions.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as notafter from 'notafter';

import { camelCase, committed } from './support/vectors.mjs';

const surface = JSON.parse(committed('bindings/surface.json'));
const types = readFileSync(new URL('../types/records.d.ts', import.meta.url), 'utf8');
const { snakeCase } = await import('../dist/request.js');

test('every function', () => {
  for (const { name } of surface.functions) {
    assert.equal(typeof notafter[camelCase(name)], 'function', name);
  }
});

test('every record and field', () => {
  let fields = 0;
  for (const record of surface.records) {
    const found = new RegExp(`export interface ${record.name} \\{([^]*?)\\n\\}`).exec(types);
    assert.ok(found, record.name);
    const names = [...found[1].matchAll(/^ {4}(\w+)\??:/gm)].map((it) => it[1]);
    assert.deepEqual(names.sort(), record.fields.map((it) => camelCase(it.name)).sort(), record.name);
    for (const { name } of record.fields) {
      // The way back: what is given is written by this rule alone.
      if (record.role !== 'answer') assert.equal(snakeCase(camelCase(name)), name);
      fields += 1;
    }
  }
  console.log(`${surface.records.length} records with ${fields} fields`);
});

test('every fact of a certificate is an attribute', () => {
  const { fields } = surface.records.find((it) => it.name === 'Certificate');
  for (const { name } of fields) {
    const getter = Object.getOwnPropertyDescriptor(notafter.Certificate.prototype, camelCase(name))?.get;
    assert.equal(typeof getter, 'function', name);
  }
});

test('every list of codes', () => {
  for (const { name, values } of surface.codes) {
    const constant = `${name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toUpperCase()}_VALUES`;
    assert.deepEqual(notafter.records[constant], values, constant);
  }
});

test('every public name is in the documentation', () => {
  const api = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8');
  const missing = Object.keys(notafter).filter((name) => !api.includes(`\`${name}`) && !api.includes(`\`new ${name}`));
  assert.deepEqual(missing, []);
  const members = ['Certificate', 'Validator', 'Scan'].flatMap((name) => {
    return Object.getOwnPropertyNames(notafter[name].prototype).filter((it) => it !== 'constructor');
  });
  assert.deepEqual(members.filter((name) => !api.includes(`\`${name}`)), []);
});
