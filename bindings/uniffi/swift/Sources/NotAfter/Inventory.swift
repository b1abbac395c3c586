import Foundation

/// What ends when, the most urgent first, with counts.
public func expirations(
    _ snapshots: [Snapshot],
    at: Date = Date(),
    policy: ExpiryPolicy? = nil
) throws -> Expirations {
    try expirations(request: ExpirationsRequest(snapshots: snapshots, at: at, policy: policy))
}

/// The places of each certificate, by its SHA-256.
public func byFingerprint(_ snapshots: [Snapshot]) throws -> [Group] {
    try byFingerprint(request: GroupsRequest(snapshots: snapshots))
}

/// The places of each tag.
public func byTag(_ snapshots: [Snapshot]) throws -> [Group] {
    try byTag(request: GroupsRequest(snapshots: snapshots))
}

/// The places of each issuer.
public func byIssuer(_ snapshots: [Snapshot]) throws -> [Group] {
    try byIssuer(request: GroupsRequest(snapshots: snapshots))
}

/// The places in each state.
public func byState(
    _ snapshots: [Snapshot],
    at: Date = Date(),
    policy: ExpiryPolicy? = nil
) throws -> [Group] {
    try byState(request: ExpirationsRequest(snapshots: snapshots, at: at, policy: policy))
}

/// What is served, compared with what is expected to be.
public func reconcile(expected: [Expected], snapshots: [Snapshot]) throws -> Reconciliation {
    try reconcile(request: ReconcileRequest(expected: expected, snapshots: snapshots))
}

/// How far a new certificate has taken the place of an old one, both by their SHA-256.
public func rollout(_ snapshots: [Snapshot], old: String, new: String) throws -> Rollout {
    try rollout(request: RolloutRequest(snapshots: snapshots, old: old, new: new))
}

/// The places whose certificates come from others than these issuers: names, or SHA-256 of roots.
public func issuersNotAllowed(_ snapshots: [Snapshot], allowed: [String]) throws -> [Snapshot] {
    try issuersNotAllowed(request: IssuersNotAllowedRequest(snapshots: snapshots, allowed: allowed))
}
