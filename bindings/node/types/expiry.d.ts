/** Expiry: how a certificate stands at an instant. */
import { type AtOption } from './call';
import { type CertificateInput } from './certificate';
import type { AssessRequest, Expiry, ExpiryPolicy, ExpiryPolicyInput } from './records';
/** What is known of a certificate besides itself. */
export type AssessOptions = Omit<AssessRequest, 'certificate' | 'at'> & AtOption;
/** The policy as it is understood, written in full. Throws an `ArgumentError` where it contradicts itself. */
export declare function expiryPolicy(policy: ExpiryPolicyInput): ExpiryPolicy;
/** How a certificate stands at an instant, and when that changes. */
export declare function assess(certificate: CertificateInput, given?: AssessOptions): Expiry;
