/** What can be given for octets: a certificate, a file, a paste. */

import type { X509Certificate } from 'node:crypto';
import { types } from 'node:util';

import { invalid } from './errors';

/**
 * Octets, or a text with PEM or Base64; or what has them as `raw`, as `crypto.X509Certificate` does, or as `der`, as
 * the certificates of `read` do.
 */
export type Data =
  | string
  | Uint8Array
  | ArrayBuffer
  | X509Certificate
  | { readonly raw: Uint8Array }
  | { readonly der: Uint8Array | null };

/**
 * The most octets that are taken at once: four times what notafter reads of one input, so that it is Rust that says
 * what is too large, and not V8 that runs out of string.
 */
const MOST_OCTETS = 256 * 1024 * 1024;

const EXPECTED = 'a Buffer, a Uint8Array, a text or an X509Certificate is needed';

/** The octets, without a copy where they are octets already. */
export function octets(data: unknown, field: string): Buffer {
  const found = buffer(data, field);
  if (found.length > MOST_OCTETS) {
    throw invalid(field, `at most ${MOST_OCTETS} octets can be read at once`);
  }
  return found;
}

function buffer(data: unknown, field: string): Buffer {
  if (typeof data === 'string') {
    if (data.length > MOST_OCTETS) {
      throw invalid(field, `at most ${MOST_OCTETS} octets can be read at once`);
    }
    return Buffer.from(data, 'utf8');
  }
  // By what it is inside: neither a proxy nor another realm's prototype deceives this.
  if (types.isUint8Array(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }
  if (types.isAnyArrayBuffer(data)) {
    return Buffer.from(data);
  }
  const raw = rawOf(data, field);
  if (types.isUint8Array(raw)) {
    return Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  }
  throw invalid(field, EXPECTED);
}

function rawOf(data: unknown, field: string): unknown {
  if (typeof data !== 'object' || data === null) {
    return undefined;
  }
  try {
    const { raw, der } = data as { raw?: unknown; der?: unknown };
    return raw ?? der;
  } catch (cause) {
    throw invalid(field, EXPECTED, cause);
  }
}
