/** Requests as JSON, in the names of the records: `notAfter` is `not_after`, a `Date` an RFC 3339 text. */

import { types } from 'node:util';

import { invalid } from './errors';
import { dumpInstant } from './values';

/** How deep values may lie in each other: records are at most ten deep. */
const DEEPEST = 32;

/** A value that writes itself as octets. */
export const asOctets: unique symbol = Symbol('notafter.octets');

/** The request as JSON. */
export function written(request: object): string {
  return JSON.stringify(value(request, '', 0, false));
}

function value(it: unknown, path: string, depth: number, names: boolean): unknown {
  switch (typeof it) {
    case 'string':
    case 'boolean':
      return it;
    case 'number':
      if (!Number.isFinite(it)) {
        throw invalid(path, `${it} is no number that can be used`);
      }
      return it;
    case 'object':
      return it === null ? null : object(it, path, depth, names);
    default:
      throw invalid(path, `a value of type ${typeof it} cannot be used`);
  }
}

function object(it: object, path: string, depth: number, names: boolean): unknown {
  if (depth > DEEPEST) {
    throw invalid(path, 'it is nested too deeply, or in itself');
  }
  if (types.isDate(it)) {
    return instant(it, path);
  }
  if (types.isUint8Array(it)) {
    return Buffer.from(it.buffer, it.byteOffset, it.byteLength).toString('base64');
  }
  try {
    if (asOctets in it) {
      return (it as { [asOctets](): Buffer })[asOctets]().toString('base64');
    }
    if (Array.isArray(it)) {
      // By index: what a sparse array leaves out is an error at once, however long it claims to be.
      const list: unknown[] = [];
      for (let index = 0; index < it.length; index += 1) {
        list.push(value(it[index], `${path}[${index}]`, depth + 1, names));
      }
      return list;
    }
    const octets = writtenBuffer(it);
    if (octets !== undefined) {
      return octets.toString('base64');
    }
    const record: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(it)) {
      if (field !== undefined) {
        const name = names ? key : snakeCase(key);
        const place = path === '' ? key : `${path}.${key}`;
        // The names of facts are no names of fields: they stay as they are.
        define(record, name, value(field, place, depth + 1, isFacts(name)));
      }
    }
    return record;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'ArgumentError') {
      throw thrown;
    }
    throw invalid(path === '' ? 'request' : path, 'it cannot be read', thrown);
  }
}

/** The octets of what `JSON.stringify` makes of a `Buffer`, so that records may be kept as JSON and given again. */
function writtenBuffer(it: object): Buffer | undefined {
  const { type, data, ...more } = it as { type?: unknown; data?: unknown };
  if (type !== 'Buffer' || !Array.isArray(data) || Object.keys(more).length > 0) {
    return undefined;
  }
  // One by one: a sparse array ends it at its first gap, however long it claims to be.
  for (let index = 0; index < data.length; index += 1) {
    const octet: unknown = data[index];
    if (typeof octet !== 'number' || (octet & 0xff) !== octet) {
      return undefined;
    }
  }
  return Buffer.from(data as number[]);
}

/** As its own property, whatever it is called: `__proto__` too. */
function define(record: Record<string, unknown>, name: string, it: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(record, name, { value: it, enumerable: true, configurable: true, writable: true });
  } else {
    record[name] = it;
  }
}

/** Whether the value of this field is facts, whose names are not ours. */
function isFacts(name: string): boolean {
  return name === 'facts' || name.endsWith('_facts');
}

/** The instant in RFC 3339, to the second. */
export function instant(date: Date, path: string): string {
  const millis = Date.prototype.getTime.call(date);
  if (Number.isNaN(millis)) {
    throw invalid(path, 'it is no date');
  }
  return dumpInstant(new Date(millis));
}

/** A capital letter, before which the records have `_`. */
const CAPITAL = /[A-Z]/;

/** The name of a field as the records have it. */
export function snakeCase(name: string): string {
  return CAPITAL.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}
