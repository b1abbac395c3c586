/** Functions of the native part: requests to JSON, answers from JSON, and errors as their classes. */
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
export declare function each<T>(revive: Revive<T>): Revive<T[]>;
/** Options as they are: an object, or nothing. */
export declare function options<T extends object>(given: T | undefined, field?: string): Partial<T>;
/** The instant that was given, or now. */
export declare function present(at: Date | undefined): Date;
/** A list that was given. */
export declare function list<T>(given: readonly T[], field: string): readonly T[];
/** A text that was given. */
export declare function text(given: unknown, field: string): string;
/** Calls a function. */
export declare function call<T>(name: string, request: object, revive: Revive<T>, validator?: Validator): T;
/** Calls a function away from the event loop. */
export declare function callAway<T>(name: string, request: object, revive: Revive<T>, validator?: Validator): Promise<T>;
/** Calls a function that asks servers. */
export declare function ask<T>(name: string, request: object, revive: Revive<T>, validator: Validator | undefined, signal: AbortSignal | undefined): Promise<T>;
/** Does something when the signal is given; what is returned undoes that. A signal that was given already throws. */
export declare function onAbort(signal: AbortSignal | undefined, stop: () => void): () => void;
/** The answer that this JSON is. */
export declare function revived<T>(json: string, revive: Revive<T>): T;
