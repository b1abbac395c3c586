/** Scans: many targets, each answered exactly once, as an async iterable. */
import { type AskOptions } from './asking';
import type { Check, ScanProgress, ScanRequest, ScanTarget } from './records';
/** How many servers are checked. */
export type ScanOptions = Omit<ScanRequest, 'targets' | 'at' | 'options'> & AskOptions;
/**
 * A scan that runs: `for await (const check of scan)`. Answers come in the order in which they are ready, and
 * no faster than they are taken. Leaving the loop stops it.
 */
export declare class Scan implements AsyncIterableIterator<Check> {
    #private;
    /** How far it is. */
    get progress(): ScanProgress;
    /** Stops it: what has not been asked is answered as cancelled. */
    cancel(): void;
    /** The next answer. Rejects with a `CancelledError` when the signal was given. */
    next(): Promise<IteratorResult<Check, undefined>>;
    /** Stops it: what a `break` does. */
    return(): Promise<IteratorResult<Check, undefined>>;
    /** Itself: a scan is gone through once. */
    [Symbol.asyncIterator](): this;
}
/** Checks many servers. */
export declare function scan(targets: Iterable<string | ScanTarget>, given?: ScanOptions): Scan;
