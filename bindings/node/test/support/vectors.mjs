// Golden vectors: reading them, and comparing as tests/vectors/README.md says.

import { existsSync, readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../../../tests/vectors/', import.meta.url);

/** Every file, such as `expiry/rules.json`. */
export function files(folder = '') {
  return readdirSync(new URL(folder, FOLDER), { withFileTypes: true })
    .flatMap((it) => {
      if (it.isDirectory()) return files(`${folder}${it.name}/`);
      return it.name.endsWith('.json') ? [`${folder}${it.name}`] : [];
    })
    .sort();
}

/** A file. */
export function vectors(file) {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

/** Something of the repository; `undefined` where it is not there. */
export function committed(path) {
  const url = new URL(`../../../../${path}`, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

const UNORDERED = new Set(['anomalies', 'findings', 'chain_findings']);

/** In what the actual value differs from the expected one: only what is expected is compared. */
export function differences(expected, actual, path = '') {
  if (isNothing(expected)) {
    return isNothing(actual) ? [] : [`${path}: nothing expected, ${JSON.stringify(actual)} found`];
  }
  if (Array.isArray(expected)) {
    const found = actual ?? [];
    if (!Array.isArray(found) || found.length !== expected.length) {
      return [`${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(actual)} found`];
    }
    if (UNORDERED.has(path.split('.').at(-1))) return unordered(expected, found, path);
    return expected.flatMap((it, index) => differences(it, found[index], `${path}[${index}]`));
  }
  if (typeof expected === 'object') {
    return Object.entries(expected).flatMap(([name, it]) => differences(it, actual?.[name], `${path}.${name}`));
  }
  return expected === actual ? [] : [`${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(actual)} found`];
}

function unordered(expected, found, path) {
  const left = [...found];
  return expected.flatMap((it) => {
    const place = left.findIndex((other) => differences(it, other).length === 0);
    if (place < 0) return [`${path}: no ${JSON.stringify(it)} in ${JSON.stringify(found)}`];
    left.splice(place, 1);
    return [];
  });
}

function isNothing(value) {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Fields of instants, which a caller gives as a `Date`. */
const INSTANTS = /^(at|from|until|issued|.*_at|.*_after|not_before|since|as_of|key_created)$/;

/** What a caller would give for this JSON: names in camelCase, instants as `Date`. */
export function given(json, name = '') {
  if (typeof json === 'string') {
    return INSTANTS.test(name) && INSTANT.test(json) ? new Date(json) : json;
  }
  if (Array.isArray(json)) return json.map((it) => given(it, name));
  if (typeof json !== 'object' || json === null) return json;
  const isFacts = name === 'facts' || name.endsWith('_facts');
  return Object.fromEntries(
    Object.entries(json).map(([key, it]) => [isFacts ? key : camelCase(key), given(it, isFacts ? '' : key)]),
  );
}

export function camelCase(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}
