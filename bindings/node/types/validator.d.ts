/** Validators: what is trusted, and by which rules. */
import { type Data } from './octets';
import type { Limits, Profile, RootsSource } from './records';
/** Roots, and what they are trusted for. */
export interface TrustedRoots {
    /** One certificate, or PEM of any number. */
    input: Data;
    /** What for: `server-auth`, `code-signing` ...; everything where it is missing. */
    purposes?: string[];
    /** Certificates that are issued later are not trusted. */
    distrustAfter?: Date;
    /** From then on they are no roots any more. */
    removedAt?: Date;
}
/** What a validator trusts, and which rules it goes by. */
export interface ValidatorOptions {
    /** Roots that come with it; `mozilla` where neither this nor `roots` is given, `none` with `roots`. */
    builtinRoots?: 'mozilla' | 'native' | 'none';
    /** Roots of one's own, besides those. */
    roots?: (TrustedRoots | Data)[];
    /** The rules; `web-pki` with built-in roots, `rfc5280` without. */
    profile?: 'web-pki' | 'rfc5280';
    /** Where the roots come from, for findings. */
    source?: RootsSource;
    /** Bounds in place of notafter's own. */
    limits?: Limits;
    /** How many verified links are remembered: 0 for none. */
    rememberedLinks?: number;
}
/**
 * Validates chains: made once, used for any number of calls, also at once. A worker thread makes its own.
 *
 * Where no validator is given, it is the one with Mozilla's roots and the rules of the Web PKI.
 */
export declare class Validator {
    #private;
    /** A validator with these settings. */
    constructor(options?: ValidatorOptions);
    /** The one with Mozilla's roots and the rules of the Web PKI: what is used where none is given. */
    static standard(): Validator;
    /** How many roots it has. */
    get rootCount(): number;
    /** The rules that it goes by. */
    get profile(): Profile;
    /** Where its roots come from. */
    get source(): RootsSource | null;
}
