/** Functions of the native part: requests to JSON, answers from JSON, and errors as their classes. */

import { cancelled, invalid, translated } from './errors';
import { native } from './native';
import { written } from './request';
import { turn } from './turns';
import { Validator } from './validator';

/** What every function that goes by an instant takes. */
export interface AtOption {
  /** The present; now where it is missing. */
  at?: Date;
}

/** What every function that judges takes. */
export interface ValidatorOption {
  /** The validator; the standard one (Mozilla's roots, the rules of the Web PKI) where it is missing. */
  validator?: Validator;
}

/** What every function that asks servers takes. */
export interface SignalOption {
  /** Stops the work, and rejects with a `CancelledError`. */
  signal?: AbortSignal;
}

/** A function that turns the JSON of an answer into the answer. */
export type Revive<T> = (json: any) => T;

/** The same for a list of them. */
export function each<T>(revive: Revive<T>): Revive<T[]> {
  return (json: unknown[]) => json.map((it) => revive(it));
}

/** Options as they are: an object, or nothing. */
export function options<T extends object>(given: T | undefined, field = 'options'): Partial<T> {
  if (given === undefined) {
    return {};
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw invalid(field, 'an object is needed');
  }
  try {
    return { ...given };
  } catch (cause) {
    throw invalid(field, 'they cannot be read', cause);
  }
}

/** The instant that was given, or now. */
export function present(at: Date | undefined): Date {
  // Read here and not in Rust, so that the fake timers of a test are believed.
  return at === undefined ? new Date() : at;
}

/**
 * The most entries of a list: many times what fits into a request, and few enough to go through. A sparse array may
 * claim four thousand million.
 */
const MOST_ENTRIES = 1 << 24;

/** A list that was given. */
export function list<T>(given: readonly T[], field: string): readonly T[] {
  if (!Array.isArray(given)) {
    throw invalid(field, 'an array is needed');
  }
  if (given.length > MOST_ENTRIES) {
    throw invalid(field, `at most ${MOST_ENTRIES} entries can be given at once`);
  }
  return given;
}

/** A text that was given. */
export function text(given: unknown, field: string): string {
  if (typeof given !== 'string') {
    throw invalid(field, 'a text is needed');
  }
  return given;
}

/** Calls a function. */
export function call<T>(name: string, request: object, revive: Revive<T>, validator?: Validator): T {
  const json = written(request);
  const handle = Validator.handle(validator);
  let answer: string;
  try {
    answer = native.call(name, json, handle);
  } catch (thrown) {
    throw translated(thrown);
  }
  return revived(answer, revive);
}

/** Calls a function away from the event loop. */
export async function callAway<T>(
  name: string,
  request: object,
  revive: Revive<T>,
  validator?: Validator,
): Promise<T> {
  const json = written(request);
  const handle = Validator.handle(validator);
  let answer: string;
  try {
    answer = await native.callAway(name, json, handle);
  } catch (thrown) {
    throw translated(thrown);
  }
  return revived(answer, revive);
}

/** Calls a function that asks servers. */
export async function ask<T>(
  name: string,
  request: object,
  revive: Revive<T>,
  validator: Validator | undefined,
  signal: AbortSignal | undefined,
): Promise<T> {
  const json = written(request);
  const handle = Validator.handle(validator);
  // Without a signal nobody can wish to stop it.
  const cancellation = signal === undefined ? undefined : new native.NativeCancelHandle();
  const forget = onAbort(signal, () => cancellation?.cancel());
  let answer: string;
  try {
    // Not `await` in any case: that would let go of the turn where there is room in it.
    const room = turn();
    if (room !== undefined) {
      await room;
    }
    answer = await native.ask(name, json, handle, cancellation);
  } catch (thrown) {
    throw translated(thrown, signal);
  } finally {
    forget();
  }
  return revived(answer, revive);
}

/** Does something when the signal is given; what is returned undoes that. A signal that was given already throws. */
export function onAbort(signal: AbortSignal | undefined, stop: () => void): () => void {
  if (signal === undefined) {
    return () => {};
  }
  if (!(signal instanceof AbortSignal)) {
    throw invalid('signal', 'an AbortSignal is needed');
  }
  if (signal.aborted) {
    throw cancelled(signal);
  }
  const stops = waiting.get(signal) ?? listen(signal);
  stops.add(stop);
  return () => {
    stops.delete(stop);
    if (stops.size === 0 && waiting.get(signal) === stops) {
      waiting.delete(signal);
      signal.removeEventListener('abort', stops.all);
    }
  };
}

/** What is to be stopped by a signal, and the one listener for all of it. */
class Stops extends Set<() => void> {
  readonly all = (): void => {
    for (const stop of [...this]) {
      stop();
    }
  };
}

/** One listener for each signal, however many calls it stops: Node warns of a leak where there are more than ten. */
const waiting = new WeakMap<AbortSignal, Stops>();

function listen(signal: AbortSignal): Stops {
  const stops = new Stops();
  waiting.set(signal, stops);
  signal.addEventListener('abort', stops.all, { once: true });
  return stops;
}

/** The answer that this JSON is. */
export function revived<T>(json: string, revive: Revive<T>): T {
  return revive(JSON.parse(json));
}
