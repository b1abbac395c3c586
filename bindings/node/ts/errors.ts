/**
 * Errors: what the caller gave cannot be used, or the caller wished to stop. A bad certificate or a failed server is
 * never an error; it is in the record.
 */

import { type Facts, reviveFacts } from './values';

/** What an error has besides its sentence. */
export interface ErrorParticulars {
  /** Its stable code. */
  readonly code: string;
  /** The particulars. */
  readonly facts?: Facts;
  /** What it came from. */
  readonly cause?: unknown;
}

/** Every error of notafter: a stable code, facts, and a sentence that a technician can act on. */
export class NotAfterError extends Error {
  /** The stable code: `invalid-argument`, `unexpected-tag` ... */
  readonly code: string;
  /** The particulars, by name. */
  readonly facts: Facts;

  /** An error with this sentence. */
  constructor(message: string, particulars: ErrorParticulars) {
    super(message, 'cause' in particulars ? { cause: particulars.cause } : undefined);
    this.code = particulars.code;
    this.facts = particulars.facts ?? {};
  }
}

/** Octets that are not what they were given as. */
export class ParseError extends NotAfterError {}

/** A text that names no target; the fact `suggestion` is what was probably meant. */
export class TargetError extends NotAfterError {}

/** An argument that cannot be used; the fact `field` is its name. */
export class ArgumentError extends NotAfterError {}

/** Roots that cannot be used. */
export class TrustError extends NotAfterError {}

/** The caller wished to stop; `cause` is the reason of the signal. Its `name` is `AbortError`, as Node's own. */
export class CancelledError extends NotAfterError {}

/** A fault of notafter: please report it. */
export class InternalError extends NotAfterError {}

/** The classes by the names that they have in Rust. */
const classes: Readonly<Record<string, typeof NotAfterError>> = {
  parse: ParseError,
  target: TargetError,
  argument: ArgumentError,
  trust: TrustError,
  cancelled: CancelledError,
  internal: InternalError,
};

// On the prototypes, as with the errors of JavaScript itself: an instance has no `name` of its own.
for (const [name, constructor] of Object.entries({
  NotAfterError,
  ParseError,
  TargetError,
  ArgumentError,
  TrustError,
  AbortError: CancelledError,
  InternalError,
})) {
  Object.defineProperty(constructor.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** The code of an argument that is not what it has to be. */
const INVALID_ARGUMENT = 'invalid-argument';

/** The class of errors about arguments, in Rust. */
const ARGUMENT = 'argument';

/** The field that a sentence begins with, and names in backticks: of fields, as the records have them. */
const NAMES_OF_RECORDS = /^[a-z0-9_.[\]]+(?=: )|`[a-z0-9_]+`/g;

/** The sentence with the names that the caller has written: `timeoutMillis`, not `timeout_millis`. */
function inNamesOfHere(reason: string): string {
  return reason.replace(NAMES_OF_RECORDS, (name) =>
    name.replace(/([a-z0-9])_([a-z0-9])/g, (_, before: string, after: string) => before + after.toUpperCase()),
  );
}

/** The code of a cancellation. */
const CANCELLED = 'cancelled';

/** The error of an argument of the wrong kind. */
export function invalid(field: string, expected: string, cause?: unknown): ArgumentError {
  const particulars = { code: INVALID_ARGUMENT, facts: { field } };
  return new ArgumentError(`${field}: ${expected}`, cause === undefined ? particulars : { ...particulars, cause });
}

/** The error of a signal that has been given. */
export function cancelled(signal: AbortSignal): CancelledError {
  return new CancelledError('it was cancelled before it was done', { code: CANCELLED, cause: signal.reason });
}

/** What the native part threw, as the class that it is. */
export function translated(thrown: unknown, signal?: AbortSignal): NotAfterError {
  if (thrown instanceof NotAfterError) {
    return thrown;
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  // The native part writes the whole error as JSON; anything else is napi's own, which no caller should ever see.
  if (text.startsWith('{"class":')) {
    const { class: name, code, reason, facts } = JSON.parse(text) as {
      class: string;
      code: string;
      reason: string;
      facts: Record<string, unknown>;
    };
    if (name === CANCELLED && signal?.aborted) {
      return cancelled(signal);
    }
    return new (classes[name] ?? InternalError)(name === ARGUMENT ? inNamesOfHere(reason) : reason, { code, facts: reviveFacts(facts) });
  }
  return new InternalError(`a fault of notafter, please report it: ${text}`, { code: 'internal', cause: thrown });
}
