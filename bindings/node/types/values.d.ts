/** A length of time in whole seconds. */
export type Duration = number;
/** A length of time: whole seconds, or a text such as `30d`, `10d12h`, `90m` or `45s`. */
export type DurationInput = number | string;
/** Octets. */
export type Octets = Uint8Array;
/** Octets, or a text that stands for its UTF-8 (PEM), or a certificate as `node:crypto` or this package has it. */
export type OctetsInput = Uint8Array | string | {
    readonly raw: Uint8Array;
} | {
    readonly der: Uint8Array;
};
/** A fraction: `1/3`. */
export type Fraction = `${number}/${number}`;
/** The value of a fact. */
export type Fact = string | number | boolean | Date | string[];
/** What a finding or an anomaly has to say besides its code, by name. The names are those of JSON. */
export type Facts = {
    [name: string]: Fact;
};
/** Facts that are given. */
export type FactsInput = {
    readonly [name: string]: string | number | boolean | Date | readonly string[];
};
export declare function reviveInstant(text: string): Date;
/** RFC 3339 with `Z`, in whole seconds; what is outside the years 0 to 9999 is the nearest instant in them. */
export declare function dumpInstant(it: Date): string;
export declare function reviveDuration(it: string | number): Duration;
/** The text of it, in the fewest units; a text stays as it is. */
export declare function dumpDuration(it: DurationInput): string;
export declare function reviveOctets(text: string): Octets;
/** Base64. */
export declare function dumpOctets(it: OctetsInput): string;
/** A text that is an instant to the letter is one. */
export declare function reviveFacts(raw: Record<string, any>): Facts;
export declare function dumpFacts(it: FactsInput): Record<string, any>;
