/** Targets: what to ask, and who serves what. */

import { call, each, list, options, text } from './call';
import type { Candidates, CandidatesRequest, ObservationInput, ServedAt, Target } from './records';
import { reviveCandidates, reviveServedAt, reviveTarget } from './records';

/** What a text names: a host, an address, a URL, with or without port. Throws a `TargetError`. */
export function parseTarget(target: string): Target {
  return call('parse_target', { text: text(target, 'target') }, reviveTarget);
}

/**
 * All targets of a text, at most 65,536: a network (`192.0.2.0/28`, `192.0.2.0/28:443,8443`) gives one for each of its
 * addresses on each of its ports, but none for the network and broadcast addresses of IPv4.
 */
export function expandTargets(targets: string): Target[] {
  return call('expand_targets', { text: text(targets, 'targets') }, each(reviveTarget));
}

/**
 * Targets where certificates are likely to be: the usual names of a domain, or the names of a zone file. Lines of the zone
 * that could not be read are under `skipped`.
 */
export function candidates(given: string | CandidatesRequest): Candidates {
  const request = typeof given === 'string' ? { domain: given } : options(given);
  return call('candidates', request, reviveCandidates);
}

/** Where a certificate, by the SHA-256 of its DER in hex, is served. */
export function whoServes(fingerprintSha256: string, observations: readonly ObservationInput[]): ServedAt[] {
  const request = {
    fingerprintSha256: text(fingerprintSha256, 'fingerprintSha256'),
    observations: list(observations, 'observations'),
  };
  return call('who_serves', request, each(reviveServedAt));
}
