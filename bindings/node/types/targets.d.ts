/** Targets: what to ask, and who serves what. */
import type { Candidate, CandidatesRequest, ObservationInput, ServedAt, Target } from './records';
/** What a text names: a host, an address, a URL, with or without port. Throws a `TargetError`. */
export declare function parseTarget(target: string): Target;
/** All targets of a text: a network (`192.0.2.0/28`) gives one for each of its addresses. */
export declare function expandTargets(targets: string): Target[];
/** Targets where certificates are likely to be: the usual names of a domain, or the names of a zone file. */
export declare function candidates(given: string | CandidatesRequest): Candidate[];
/** Where a certificate, by the SHA-256 of its DER in hex, is served. */
export declare function whoServes(fingerprintSha256: string, observations: readonly ObservationInput[]): ServedAt[];
