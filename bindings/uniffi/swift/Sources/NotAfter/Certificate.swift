import Foundation

extension Certificate {
    /// PEM, with a final line end.
    ///
    /// - Throws: ``NotAfterError/Argument(code:reason:facts:)`` where the record has no `der`, as those that the command
    ///   line printed.
    public func toPEM() throws -> String {
        try toPem(octets())
    }

    /// What is rarely asked: each extension in full.
    public func details() throws -> CertificateDetails {
        try certificateDetails(octets(), source: source)
    }

    /// Whether it is for a DNS name or an IP address (RFC 9525), and if not, what comes close.
    public func matches(_ name: String) throws -> NameMatch {
        try matchName(name, certificate: octets())
    }

    /// How it stands at an instant, and when that changes.
    public func assess(
        at: Date = Date(),
        policy: ExpiryPolicy? = nil,
        renewalMode: String? = nil,
        revoked: Bool = false,
        trusted: Bool? = nil,
        effectiveExpiry: End? = nil
    ) throws -> Expiry {
        try NotAfter.assess(
            octets(), at: at, policy: policy, renewalMode: renewalMode, revoked: revoked, trusted: trusted,
            effectiveExpiry: effectiveExpiry)
    }

    /// Whether it is valid at an instant for a name, with everything that is to be said of its path.
    public func validate(
        at: Date = Date(),
        name: String? = nil,
        intermediates: [Data] = [],
        validator: Validator = .standard()
    ) throws -> Validation {
        try validator.validate(octets(), at: at, intermediates: intermediates, name: name)
    }

    private func octets() throws -> Data {
        guard let der else {
            throw NotAfterError.Argument(
                code: "missing-field",
                reason: "der: this record of a certificate came without its octets; parse the certificate itself",
                facts: ["field": .textFact("der")])
        }
        return der
    }
}
