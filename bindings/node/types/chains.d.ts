/** Chains: whether they are valid, until when, and in which order they belong. */
import { type AtOption, type ValidatorOption } from './call';
import { type CertificateInput } from './certificate';
import { type Data } from './octets';
import type { Check, EffectiveExpiry, JudgeRequest, NormaliseRequest, Normalised, ValidateRequest, Validation } from './records';
/** How a certificate is validated. */
export type ValidateOptions = Omit<ValidateRequest, 'leaf' | 'at' | 'intermediates' | 'crls'> & {
    /** Certificates that may help, in any order. */
    intermediates?: readonly CertificateInput[];
    /** DER of revocation lists. */
    crls?: readonly Data[];
} & AtOption & ValidatorOption;
/** How certificates are put in order. */
export type NormaliseOptions = Omit<NormaliseRequest, 'certificates'> & ValidatorOption;
/** How a chain is judged. */
export type JudgeOptions = Omit<JudgeRequest, 'chain' | 'at'> & AtOption & ValidatorOption;
/** Whether a certificate is valid, and everything that is to be said of its path. */
export declare function validate(leaf: CertificateInput, given?: ValidateOptions): Validation;
/** The same away from the event loop. */
export declare function validateAsync(leaf: CertificateInput, given?: ValidateOptions): Promise<Validation>;
/** When its last valid path ends; `null` where none is valid. */
export declare function effectiveExpiry(leaf: CertificateInput, given?: ValidateOptions): EffectiveExpiry | null;
/** The same away from the event loop. */
export declare function effectiveExpiryAsync(leaf: CertificateInput, given?: ValidateOptions): Promise<EffectiveExpiry | null>;
/** The certificates in the order of a chain, and what becomes of each. */
export declare function normalise(certificates: readonly CertificateInput[], given?: NormaliseOptions): Normalised;
/** The same away from the event loop. */
export declare function normaliseAsync(certificates: readonly CertificateInput[], given?: NormaliseOptions): Promise<Normalised>;
/** Everything that is to be said of a chain, leaf first: as `check`, without a server. */
export declare function judge(chain: readonly CertificateInput[], given?: JudgeOptions): Check;
/** The same away from the event loop. */
export declare function judgeAsync(chain: readonly CertificateInput[], given?: JudgeOptions): Promise<Check>;
