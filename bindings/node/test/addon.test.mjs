// ts/addon.d.ts is written by hand: it lists exactly what the native part exports.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { native } = await import('../dist/native.js');
const declared = readFileSync(new URL('../ts/addon.d.ts', import.meta.url), 'utf8');

const found = (pattern, text) => [...text.matchAll(pattern)].map((it) => it[1]).sort();

test('every function and class is declared, and nothing else', () => {
  const exported = Object.keys(native).sort();
  assert.ok(exported.length > 10);
  assert.deepEqual(found(/^export declare (?:function|class) (\w+)/gm, declared), exported);
});

test('every member of a class is declared, and nothing else', () => {
  const classes = [...declared.matchAll(/^export declare class (\w+) \{\n([^]*?)\n\}/gm)];
  assert.ok(classes.length > 2);
  for (const [, name, body] of classes) {
    const own = Object.getOwnPropertyNames(native[name].prototype);
    assert.deepEqual(found(/^ {2}(?:get )?(\w+)\(/gm, body), own.sort(), name);
    const statics = Object.getOwnPropertyNames(native[name]).filter((it) => !['length', 'name', 'prototype', 'arguments', 'caller'].includes(it));
    assert.deepEqual(found(/^ {2}static (\w+)\(/gm, body), statics.sort(), name);
  }
});
