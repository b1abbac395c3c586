/** Expiry: how a certificate stands at an instant. */

import { type AtOption, call, options, present } from './call';
import { type CertificateInput, certificateDer } from './certificate';
import type { AssessRequest, Expiry, ExpiryPolicy, ExpiryPolicyInput } from './records';
import { reviveExpiry, reviveExpiryPolicy } from './records';

/** What is known of a certificate besides itself. */
export type AssessOptions = Omit<AssessRequest, 'certificate' | 'at'> & AtOption;

/** The policy as it is understood, written in full. Throws an `ArgumentError` where it contradicts itself. */
export function expiryPolicy(policy: ExpiryPolicyInput): ExpiryPolicy {
  return call('expiry_policy', { policy: options(policy, 'policy') }, reviveExpiryPolicy);
}

/** How a certificate stands at an instant, and when that changes. */
export function assess(certificate: CertificateInput, given?: AssessOptions): Expiry {
  const { at, ...rest } = options(given);
  const request = { ...rest, certificate: certificateDer(certificate, 'certificate'), at: present(at) };
  return call('assess', request, reviveExpiry);
}
