import Foundation

/// What a text names: a host name, an address, a URL, with or without a port, as technicians type it.
///
/// - Throws: ``NotAfterError/Target(code:reason:facts:)``; its fact `suggestion` is what was probably meant.
public func parseTarget(_ text: String) throws -> Target {
    try parseTarget(request: ParseTargetRequest(text: text))
}

/// All targets of a text, at most 65,536: a network (`192.0.2.0/28`, `192.0.2.0/28:443,8443`) gives one for each of its
/// addresses on each of its ports, but none for the network and broadcast addresses of IPv4.
public func expandTargets(_ text: String) throws -> [Target] {
    try expandTargets(request: ExpandTargetsRequest(text: text))
}

/// Targets of a domain where certificates are likely to be.
public func candidates(domain: String) throws -> Candidates {
    try candidates(request: CandidatesRequest(domain: domain))
}

/// Targets that a zone file names; lines that could not be read are under `skipped`.
///
/// - Parameter origin: the zone's origin, where the file does not say.
public func candidates(zone: String, origin: String? = nil) throws -> Candidates {
    try candidates(request: CandidatesRequest(zone: zone, origin: origin))
}

/// Where a certificate is served, by the SHA-256 of its DER in hex.
public func whoServes(_ fingerprintSha256: String, in observations: [Observation]) throws -> [ServedAt] {
    try whoServes(
        request: WhoServesRequest(observations: observations, fingerprintSha256: fingerprintSha256))
}
