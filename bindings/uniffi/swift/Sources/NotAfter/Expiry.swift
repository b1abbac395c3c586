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

extension ExpiryPolicy {
    /// A policy by the name of its preset: `lifetime-relative` or `classic-90-60-30`.
    public init(preset: String) {
        self.init(preset: preset, thresholds: nil, shortLived: nil, automatedGrace: nil)
    }

    /// A policy with thresholds of its own.
    public init(thresholds: Thresholds, shortLived: ShortLived? = nil, automatedGrace: Grace? = nil) {
        self.init(preset: nil, thresholds: thresholds, shortLived: shortLived, automatedGrace: automatedGrace)
    }
}

extension Threshold {
    /// A fixed time left.
    public init(remaining: Duration) {
        self.init(remaining: remaining, fractionOfLifetime: nil, floor: nil, ceiling: nil)
    }

    /// A share of the lifetime left, between two bounds.
    public init(fractionOfLifetime: Fraction, floor: Duration? = nil, ceiling: Duration? = nil) {
        self.init(remaining: nil, fractionOfLifetime: fractionOfLifetime, floor: floor, ceiling: ceiling)
    }
}

extension Duration {
    /// So many days of 86,400 seconds: most bounds of policies are said in days.
    public static func days(_ days: Int) -> Duration {
        .seconds(Int64(days) * InstantText.secondsPerDay)
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
