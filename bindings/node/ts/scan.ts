/** Scans: many targets, each answered exactly once, as an async iterable. */

import { type AskOptions, divided } from './asking';
import { type Revive, onAbort, options, present, revived } from './call';
import { NotAfterError, cancelled, invalid, translated } from './errors';
import { native } from './native';
import type { NativeScan } from './addon';
import type { Check, ScanProgress, ScanRequest, ScanTarget } from './records';
import { reviveCheck, reviveScanProgress } from './records';
import { written } from './request';
import { Validator } from './validator';

/** How many servers are checked. */
export type ScanOptions = Omit<ScanRequest, 'targets' | 'at' | 'options'> & AskOptions;

/** The options that are no settings of a fetch. */
const OWN = [
  'policy',
  'renewalMode',
  'concurrency',
  'connectionsPerSecond',
  'connectionsPerAddress',
] as const;

/**
 * A scan that runs: `for await (const check of scan)`. Answers come in the order in which they are ready, and
 * no faster than they are taken. Leaving the loop stops it.
 */
export class Scan implements AsyncIterableIterator<Check> {
  readonly #native: NativeScan;
  readonly #signal: AbortSignal | undefined;
  readonly #forget: () => void;
  #isOver = false;

  /** @internal Use `scan`. */
  constructor(targets: Iterable<string | ScanTarget>, given?: ScanOptions) {
    const { at, signal, validator, ...rest } = options(given);
    const json = written({ ...divided(rest, OWN), targets: listed(targets), at: present(at) });
    const handle = Validator.handle(validator);
    // A signal that was given already stops it before anything is asked.
    let stop = (): void => {};
    this.#forget = onAbort(signal, () => stop());
    this.#signal = signal;
    try {
      this.#native = new native.NativeScan(json, handle);
    } catch (thrown) {
      this.#forget();
      throw translated(thrown);
    }
    stop = () => this.#native.cancel();
  }

  /** How far it is. */
  get progress(): ScanProgress {
    return revived(this.#native.progress(), reviveScanProgress);
  }

  /** Stops it: what has not been asked is answered as cancelled. */
  cancel(): void {
    this.#native.cancel();
  }

  /** The next answer. Rejects with a `CancelledError` when the signal was given. */
  async next(): Promise<IteratorResult<Check, undefined>> {
    if (this.#isOver) {
      return { done: true, value: undefined };
    }
    if (this.#signal?.aborted) {
      this.#end();
      throw cancelled(this.#signal);
    }
    let answer: string | null;
    try {
      answer = await this.#native.next();
    } catch (thrown) {
      this.#end();
      throw translated(thrown, this.#signal);
    }
    if (this.#signal?.aborted) {
      this.#end();
      throw cancelled(this.#signal);
    }
    if (answer === null) {
      this.#end();
      return { done: true, value: undefined };
    }
    return { done: false, value: revived(answer, reviveCheck as Revive<Check>) };
  }

  /** Stops it: what a `break` does. */
  async return(): Promise<IteratorResult<Check, undefined>> {
    this.#native.cancel();
    this.#end();
    return { done: true, value: undefined };
  }

  /** Itself: a scan is gone through once. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  #end(): void {
    this.#isOver = true;
    this.#forget();
  }
}

/** Checks many servers. */
export function scan(targets: Iterable<string | ScanTarget>, given?: ScanOptions): Scan {
  return new Scan(targets, given);
}

function listed(targets: Iterable<string | ScanTarget>): ScanTarget[] {
  const expected = 'a list of texts, or of { target, tag }, is needed';
  if (typeof targets === 'string') {
    // It could be gone through: each letter would be a host.
    throw invalid('targets', `${expected}, even of one`);
  }
  const found: ScanTarget[] = [];
  try {
    for (const it of targets) {
      const isTarget = typeof it === 'object' && it !== null;
      if (typeof it !== 'string' && !isTarget) {
        throw invalid(`targets[${found.length}]`, expected);
      }
      found.push(typeof it === 'string' ? { target: it } : it);
    }
  } catch (thrown) {
    // What cannot be iterated over says so by itself; what fails in between is told as the cause.
    throw thrown instanceof NotAfterError ? thrown : invalid('targets', expected, thrown);
  }
  return found;
}
