import Foundation

/// Everything that can be found in a file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text. What cannot be
/// read is under `skipped`, with the reason.
///
/// - Parameter source: where it comes from, in the caller's words; the records repeat it.
public func read(_ input: Data, source: String? = nil) throws -> Contents {
    try read(request: ReadRequest(input: input, source: source))
}

/// Everything that can be found in a text.
public func read(_ text: String, source: String? = nil) throws -> Contents {
    try read(Data(text.utf8), source: source)
}

/// Every fact of a certificate, given as DER or as anything that ``read(_:source:)-(Data,_)`` finds one in; of several
/// the first counts.
///
/// - Throws: ``NotAfterError/Parse(code:reason:facts:)`` where there is no certificate in it.
public func parseCertificate(_ input: Data, source: String? = nil) throws -> Certificate {
    try parseCertificate(request: ParseCertificateRequest(input: input, source: source))
}

/// Every fact of a certificate in PEM.
public func parseCertificate(_ text: String, source: String? = nil) throws -> Certificate {
    try parseCertificate(Data(text.utf8), source: source)
}

/// What is rarely asked of a certificate: each extension in full.
public func certificateDetails(_ input: Data, source: String? = nil) throws -> CertificateDetails {
    try certificateDetails(request: ParseCertificateRequest(input: input, source: source))
}

/// PEM (RFC 7468) of some DER, with a final line end.
///
/// - Parameter label: `CERTIFICATE` where it is `nil`.
public func toPem(_ der: Data, label: String? = nil) throws -> String {
    try toPem(request: ToPemRequest(der: der, label: label))
}

/// Whether a certificate, in DER, is for a DNS name or an IP address (RFC 9525), and if not, what comes close.
public func matchName(_ name: String, certificate: Data) throws -> NameMatch {
    try matchName(request: MatchNameRequest(certificate: certificate, name: name))
}
