/**
 * Errors: what the caller gave cannot be used, or the caller wished to stop. A bad certificate or a failed server is
 * never an error; it is in the record.
 */
import { type Facts } from './values';
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
export declare class NotAfterError extends Error {
    /** The stable code: `invalid-argument`, `unexpected-tag` ... */
    readonly code: string;
    /** The particulars, by name. */
    readonly facts: Facts;
    /** An error with this sentence. */
    constructor(message: string, particulars: ErrorParticulars);
}
/** Octets that are not what they were given as. */
export declare class ParseError extends NotAfterError {
}
/** A text that names no target; the fact `suggestion` is what was probably meant. */
export declare class TargetError extends NotAfterError {
}
/** An argument that cannot be used; the fact `field` is its name. */
export declare class ArgumentError extends NotAfterError {
}
/** Roots that cannot be used. */
export declare class TrustError extends NotAfterError {
}
/** The caller wished to stop; `cause` is the reason of the signal. Its `name` is `AbortError`, as Node's own. */
export declare class CancelledError extends NotAfterError {
}
/** A fault of notafter: please report it. */
export declare class InternalError extends NotAfterError {
}
/** The error of an argument of the wrong kind. */
export declare function invalid(field: string, expected: string, cause?: unknown): ArgumentError;
/** The error of a signal that has been given. */
export declare function cancelled(signal: AbortSignal): CancelledError;
/** What the native part threw, as the class that it is. */
export declare function translated(thrown: unknown, signal?: AbortSignal): NotAfterError;
