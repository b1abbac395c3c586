/** Chains: whether they are valid, until when, and in which order they belong. */

import { type AtOption, type Revive, type ValidatorOption, call, callAway, list, options, present } from './call';
import { type CertificateInput, certificateDer, certificateDers } from './certificate';
import { type Data, octets } from './octets';
import type {
  Check,
  EffectiveExpiry,
  JudgeRequest,
  NormaliseRequest,
  Normalised,
  ValidateRequest,
  Validation,
} from './records';
import { reviveCheck, reviveEffectiveExpiry, reviveNormalised, reviveValidation } from './records';

/** How a certificate is validated. */
export type ValidateOptions = Omit<ValidateRequest, 'leaf' | 'at' | 'intermediates' | 'crls'> & {
  /** Certificates that may help, in any order. */
  intermediates?: readonly CertificateInput[];
  /** DER of revocation lists. */
  crls?: readonly Data[];
} & AtOption &
  ValidatorOption;

/** How certificates are put in order. */
export type NormaliseOptions = Omit<NormaliseRequest, 'certificates'> & ValidatorOption;

/** How a chain is judged. */
export type JudgeOptions = Omit<JudgeRequest, 'chain' | 'at'> & AtOption & ValidatorOption;

/** Whether a certificate is valid, and everything that is to be said of its path. */
export function validate(leaf: CertificateInput, given?: ValidateOptions): Validation {
  const [request, validator] = validation(leaf, given);
  return call('validate', request, reviveValidation, validator);
}

/** The same away from the event loop. */
export async function validateAsync(leaf: CertificateInput, given?: ValidateOptions): Promise<Validation> {
  const [request, validator] = validation(leaf, given);
  return callAway('validate', request, reviveValidation, validator);
}

/** When its last valid path ends; `null` where none is valid. */
export function effectiveExpiry(leaf: CertificateInput, given?: ValidateOptions): EffectiveExpiry | null {
  const [request, validator] = validation(leaf, given);
  return call('effective_expiry', request, orNull, validator);
}

/** The same away from the event loop. */
export async function effectiveExpiryAsync(
  leaf: CertificateInput,
  given?: ValidateOptions,
): Promise<EffectiveExpiry | null> {
  const [request, validator] = validation(leaf, given);
  return callAway('effective_expiry', request, orNull, validator);
}

/** The certificates in the order of a chain, and what becomes of each. */
export function normalise(certificates: readonly CertificateInput[], given?: NormaliseOptions): Normalised {
  const { validator, ...rest } = options(given);
  const request = { ...rest, certificates: certificateDers(certificates, 'certificates') };
  return call('normalise', request, reviveNormalised, validator);
}

/** The same away from the event loop. */
export async function normaliseAsync(
  certificates: readonly CertificateInput[],
  given?: NormaliseOptions,
): Promise<Normalised> {
  const { validator, ...rest } = options(given);
  const request = { ...rest, certificates: certificateDers(certificates, 'certificates') };
  return callAway('normalise', request, reviveNormalised, validator);
}

/** Everything that is to be said of a chain, leaf first: as `check`, without a server. */
export function judge(chain: readonly CertificateInput[], given?: JudgeOptions): Check {
  const [request, validator] = judgement(chain, given);
  return call('judge', request, reviveCheck, validator);
}

/** The same away from the event loop. */
export async function judgeAsync(chain: readonly CertificateInput[], given?: JudgeOptions): Promise<Check> {
  const [request, validator] = judgement(chain, given);
  return callAway('judge', request, reviveCheck, validator);
}

/** An end, where there is one. */
const orNull: Revive<EffectiveExpiry | null> = (json) => (json === null ? null : reviveEffectiveExpiry(json));

function validation(leaf: CertificateInput, given: ValidateOptions | undefined) {
  const { at, validator, intermediates, crls, ...rest } = options(given);
  const request = {
    ...rest,
    leaf: certificateDer(leaf, 'leaf'),
    at: present(at),
    intermediates: intermediates === undefined ? undefined : certificateDers(intermediates, 'intermediates'),
    crls: crls === undefined ? undefined : list(crls, 'crls').map((it, index) => octets(it, `crls[${index}]`)),
  };
  return [request, validator] as const;
}

function judgement(chain: readonly CertificateInput[], given: JudgeOptions | undefined) {
  const { at, validator, ...rest } = options(given);
  return [{ ...rest, chain: certificateDers(chain, 'chain'), at: present(at) }, validator] as const;
}
