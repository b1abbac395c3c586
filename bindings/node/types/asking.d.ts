/** Asking servers: promises, which an `AbortSignal` stops. */
import { type AtOption, type SignalOption, type ValidatorOption } from './call';
import type { Check, CheckAllRequest, CheckRequest, FetchOptions as FetchSettings, Matrix, ObserveAllRequest, Observation, ObservationMatrix } from './records';
/** How servers are asked. */
export type AskOptions = FetchSettings & AtOption & SignalOption & ValidatorOption;
/** How a server is asked for its certificates. */
export type FetchOptions = AskOptions;
/** How everything of a server is seen. */
export type ObserveAllOptions = Omit<ObserveAllRequest, 'target' | 'at' | 'options'> & AskOptions;
/** How a server is checked. */
export type CheckOptions = Omit<CheckRequest, 'target' | 'at' | 'options'> & AskOptions;
/** How a server is checked at each address. */
export type CheckAllOptions = Omit<CheckAllRequest, 'target' | 'at' | 'options'> & AskOptions;
/**
 * Asks a server for its certificates. A server that shows nothing is no error: `connection.outcome` says why.
 *
 * Named as what it does; where the global `fetch` is used too, `import * as notafter`.
 */
export declare function fetch(target: string, given?: FetchOptions): Promise<Observation>;
/** Everything that a target shows: each address, each type of key. */
export declare function observeAll(target: string, given?: ObserveAllOptions): Promise<ObservationMatrix>;
/** Asks a server and judges what it shows: facts, validity, expiry. */
export declare function check(target: string, given?: CheckOptions): Promise<Check>;
/** The same at each address, and with each type of key. */
export declare function checkAll(target: string, given?: CheckAllOptions): Promise<Matrix>;
/** The options of a request and, as `options`, those that say how to fetch. */
export declare function divided(given: object, own: readonly string[]): Record<string, unknown>;
