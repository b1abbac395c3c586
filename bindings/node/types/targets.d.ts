/** Targets: what to ask, and who serves what. */
import type { Candidates, CandidatesRequest, ObservationInput, ServedAt, Target } from './records';
/** What a text names: a host, an address, a URL, with or without port. Throws a `TargetError`. */
export declare function parseTarget(target: string): Target;
/**
 * All targets of a text, at most 65,536: a network (`192.0.2.0/28`, `192.0.2.0/28:443,8443`) gives one for each of its
 * addresses on each of its ports, but none for the network and broadcast addresses of IPv4.
 */
export declare function expandTargets(targets: string): Target[];
/**
 * Targets where certificates are likely to be: the usual names of a domain, or the names of a zone file. Lines of the zone
 * that could not be read are under `skipped`.
 */
export declare function candidates(given: string | CandidatesRequest): Candidates;
/** Where a certificate, by the SHA-256 of its DER in hex, is served. */
export declare function whoServes(fingerprintSha256: string, observations: readonly ObservationInput[]): ServedAt[];
