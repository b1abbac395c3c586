import Foundation

extension Validator {
    /// A validator for these roots alone, each in DER or PEM.
    public convenience init(roots: [Data], profile: String? = nil) throws {
        try self.init(
            settings: ValidatorSettings(roots: roots.map { Roots(input: $0) }, profile: profile))
    }

    /// Whether a certificate is valid, and everything that is to be said of its path. What else may be asked is in
    /// ``ValidateRequest``.
    ///
    /// - Parameters:
    ///   - leaf: its DER.
    ///   - intermediates: DER of others that may help, in any order.
    ///   - name: the DNS name or IP address that it has to be for.
    ///   - purpose: what it is to be used for; `server-auth` where it is `nil`.
    public func validate(
        _ leaf: Data,
        at: Date = Date(),
        intermediates: [Data] = [],
        name: String? = nil,
        purpose: String? = nil
    ) throws -> Validation {
        try validate(
            request: ValidateRequest(
                leaf: leaf, at: at, intermediates: intermediates, purpose: purpose, name: name))
    }

    /// When the last valid path of a certificate ends; `nil` where none is valid.
    public func effectiveExpiry(
        _ leaf: Data,
        at: Date = Date(),
        intermediates: [Data] = [],
        purpose: String? = nil
    ) throws -> EffectiveExpiry? {
        try effectiveExpiry(
            request: ValidateRequest(
                leaf: leaf, at: at, intermediates: intermediates, purpose: purpose))
    }

    /// Certificates, in DER, in the order of a chain, and what becomes of each.
    ///
    /// - Parameter kind: `chain` (a leaf with what belongs to it) or `intermediates`; `chain` where it is `nil`.
    public func normalise(_ certificates: [Data], kind: String? = nil, sources: [String] = []) throws -> Normalised {
        try normalise(request: NormaliseRequest(certificates: certificates, kind: kind, sources: sources))
    }

    /// Everything that is to be said of a chain in DER, as if a server had served it: validation, expiry, and what is
    /// wrong with how it is put together.
    public func judge(
        _ chain: [Data],
        at: Date = Date(),
        target: String? = nil,
        name: String? = nil,
        purpose: String? = nil,
        policy: ExpiryPolicy? = nil,
        renewalMode: String? = nil,
        tag: String? = nil
    ) throws -> Check {
        try judge(
            request: JudgeRequest(
                chain: chain, at: at, target: target, name: name, purpose: purpose, policy: policy,
                renewalMode: renewalMode, tag: tag))
    }
}
