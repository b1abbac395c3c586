import Foundation

/// How a certificate, in DER, stands at an instant, and when that changes.
///
/// - Parameters:
///   - policy: how early an end is urgent; relative to the lifetime where it is `nil`.
///   - renewalMode: who renews it: `automated`, `manual` or `unknown`.
///   - revoked: whether it is revoked.
///   - trusted: whether a path to a trusted root is valid, if that is known.
///   - effectiveExpiry: when its last valid path ends, if that is known.
public func assess(
    _ certificate: Data,
    at: Date = Date(),
    policy: ExpiryPolicy? = nil,
    renewalMode: String? = nil,
    revoked: Bool = false,
    trusted: Bool? = nil,
    effectiveExpiry: End? = nil
) throws -> Expiry {
    try assess(
        request: AssessRequest(
            certificate: certificate, at: at, policy: policy, renewalMode: renewalMode, revoked: revoked,
            trusted: trusted, effectiveExpiry: effectiveExpiry))
}

/// The policy as it is understood, with everything that it leaves out.
public func expiryPolicy(_ policy: ExpiryPolicy) throws -> ExpiryPolicy {
    try expiryPolicy(request: ExpiryPolicyRequest(policy: policy))
}

extension Duration {
    /// So many days of 86,400 seconds: most bounds of policies are said in days.
    public static func days(_ days: Int) -> Duration {
        // More than a `Duration` has is the longest one, not the end of the process.
        let (seconds, isTooLong) = Int64(days).multipliedReportingOverflow(by: InstantText.secondsPerDay)
        return .seconds(isTooLong ? (days < 0 ? Int64.min : Int64.max) : seconds)
    }
}

/// The rhythm of a target's renewals, and when the present certificate is expected to be renewed.
public func cadence(
    history: [PastCertificate],
    current: PastCertificate? = nil,
    at: Date? = Date()
) throws -> CadenceAnswer {
    try cadence(request: CadenceRequest(history: history, current: current, at: at))
}
