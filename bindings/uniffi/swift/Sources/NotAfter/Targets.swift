import Foundation

/// What a text names: a host name, an address, a URL, with or without a port, as technicians type it.
///
/// - Throws: ``NotAfterError/Target(code:reason:facts:)``; its fact `suggestion` is what was probably meant.
public func parseTarget(_ text: String) throws -> Target {
    try parseTarget(request: ParseTargetRequest(text: text))
}

/// All targets of a text: a network (`192.0.2.0/28`) gives one for each of its addresses.
public func expandTargets(_ text: String) throws -> [Target] {
    try expandTargets(request: ParseTargetRequest(text: text))
}

/// Targets of a domain where certificates are likely to be.
public func candidates(domain: String) throws -> [Candidate] {
    try candidates(request: CandidatesRequest(domain: domain))
}

/// Targets that a zone file names.
///
/// - Parameter origin: the zone's origin, where the file does not say.
public func candidates(zone: String, origin: String? = nil) throws -> [Candidate] {
    try candidates(request: CandidatesRequest(zone: zone, origin: origin))
}

/// Where a certificate is served, by the SHA-256 of its DER in hex.
public func whoServes(_ fingerprintSha256: String, in observations: [Observation]) throws -> [ServedAt] {
    try whoServes(
        request: WhoServesRequest(observations: observations, fingerprintSha256: fingerprintSha256))
}
