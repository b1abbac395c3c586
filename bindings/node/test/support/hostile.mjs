// Random requests, made by the surface's own description of them and then spoiled.

import { readFileSync } from 'node:fs';

import { goldenChains } from './chains.mjs';

export const SURFACE = JSON.parse(readFileSync(new URL('../../../surface.json', import.meta.url), 'utf8'));
const RECORDS = new Map(SURFACE.records.map((it) => [it.name, it]));
const CODES = new Map(SURFACE.codes.map((it) => [it.name, it.values]));

/** Records within records before nothing optional is said any more. */
const DEEPEST = 6;

const TEXTS = [
  ...['', ' ', '\0', '\ud800', '\u202e', 'a'.repeat(70_000), 'www.example.com', 'https://[::1]:99999/', '*.example.com', 'xn--'],
  ...['10.0.0.0/7', '2026-11-22T09:30:00Z', '-999999999-01-01T00:00:00Z', '9999-12-31T23:59:60Z', '99999999999999999999d'],
  ...['-1d', '1/0', '18446744073709551616/3', '0/0', '==', '!'.repeat(100), '-----BEGIN CERTIFICATE-----\n', 'NaN', '__proto__'],
];

const NUMBERS = [0, 1, -1, 255, 2 ** 31, 2 ** 32, 2 ** 53 + 2, 2 ** 63, 2 ** 64, -(2 ** 63), 1e40, 0.5, 1e308];

const NO_JSON = ['', '{', 'nul', '[]', '"', '['.repeat(100_000), '{"a":1,"a":2}', '\0', '1e999', '{}{}', '\ufeff{}', "{'a':1}"];

/** Requests from a seed: the same seed gives the same ones. */
export class Requests {
  #state;
  #certificates = goldenChains().roots.concat(goldenChains().asked.map(({ leaf }) => leaf));

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1: a linear congruence with the factors of Numerical Recipes, of which the high bits are used. */
  chance() {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }

  below(limit) {
    return Math.floor(this.chance() * limit);
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** A request as text; some are no JSON. */
  text(record) {
    const chance = this.chance();
    if (chance < 0.02) return this.pick(NO_JSON);
    if (chance < 0.05) return JSON.stringify(this.anything(0));
    const request = this.record(record, 0);
    if (chance < 0.6) this.spoil(request);
    const written = JSON.stringify(request);
    if (chance >= 0.1) return written;
    const place = this.below(written.length);
    return written.slice(0, place) + this.pick(NO_JSON).slice(0, 10) + written.slice(place + 1);
  }

  record(name, depth) {
    const made = {};
    for (const { name: field, type, optional } of RECORDS.get(name).fields) {
      if (optional && (depth > DEEPEST || this.chance() < 0.4)) continue;
      made[field] = this.value(type, depth);
    }
    return made;
  }

  value(type, depth) {
    const [, name, rest] = type.match(/^([a-z-]+)[<:]?(.*?)>?$/s);
    const inner = type.includes('<') ? type.slice(type.indexOf('<') + 1, -1) : rest;
    switch (name) {
      case 'optional':
        return this.chance() < 0.2 ? null : this.value(inner, depth);
      case 'list':
        return Array.from({ length: depth > DEEPEST ? 0 : this.pick([0, 1, 1, 2, 3]) }, () => this.value(inner, depth + 1));
      case 'record':
        return this.record(inner, depth + 1);
      case 'code':
      case 'open-code':
        return this.pick([...CODES.get(inner), 'no-such-code']);
      case 'constant':
        return inner;
      case 'instant':
        return `${this.pick(['0000', '1969', '2026', '2050', '9999'])}-${this.pick(['01', '11', '13'])}-22T0${this.below(10)}:00:00Z`;
      case 'duration':
        return `${this.pick([0, 1, 30, 400, 1e6, '1000000000000000000'])}${this.pick(['d', 'h', 'm', 's'])}`;
      case 'fraction':
        return `${this.below(9)}/${this.below(9)}`;
      case 'integer':
        return this.pick([0, 1, 2, 7, 30, 443, 65535, 65536, 2 ** 32 - 1, 2 ** 53]);
      case 'boolean':
        return this.chance() < 0.5;
      case 'ip-address':
        return this.pick(['127.0.0.1', '::1', '192.0.2.7', '::ffff:1.2.3.4', '1.2.3']);
      case 'facts':
        return { [this.words()]: this.anything(DEEPEST) };
      case 'octets':
        return this.octets().toString('base64');
      case 'string':
        return this.string();
      default:
        throw new Error(`a type that is not known here: ${type}`);
    }
  }

  string() {
    return this.chance() < 0.5 ? this.pick(TEXTS) : this.words();
  }

  words() {
    const characters = [...'abcxyz019.-_:/*@ \t\n\\"\'äß€😀\u200b'];
    return Array.from({ length: this.below(24) }, () => this.pick(characters)).join('');
  }

  /** DER, whole or with some octets changed, or cut off. */
  octets() {
    const octets = Buffer.from(this.pick(this.#certificates));
    for (let left = this.pick([0, 0, 1, 2, 8]); left > 0; left -= 1) octets[this.below(octets.length)] = this.below(256);
    return this.chance() < 0.1 ? octets.subarray(0, this.below(octets.length)) : octets;
  }

  /** A value of any type that JSON has. */
  anything(depth) {
    switch (this.below(depth >= DEEPEST ? 4 : 6)) {
      case 0:
        return this.pick([null, true, false]);
      case 1:
        return this.pick(NUMBERS);
      case 2:
      case 3:
        return this.string();
      case 4:
        return Array.from({ length: this.below(4) }, () => this.anything(depth + 1));
      default:
        return Object.fromEntries(Array.from({ length: this.below(4) }, () => [this.words(), this.anything(depth + 1)]));
    }
  }

  /** Puts something else in one place. */
  spoil(request) {
    let place = request;
    for (;;) {
      const keys = Object.keys(place);
      if (keys.length === 0) return;
      const key = this.pick(keys);
      if (typeof place[key] === 'object' && place[key] !== null && this.chance() < 0.8) {
        if (Object.keys(place[key]).length > 0) {
          place = place[key];
          continue;
        }
      }
      if (!Array.isArray(place) && this.chance() < 0.2) delete place[key];
      else place[key] = this.anything(1);
      return;
    }
  }
}
