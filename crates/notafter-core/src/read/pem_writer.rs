//! Writing PEM (RFC 7468).

/// Writes DER as PEM: lines of 64 characters, each ended by `\n` (RFC 7468 section 2).
///
/// `label` is `CERTIFICATE`, `CERTIFICATE REQUEST`, `X509 CRL` and so on (RFC 7468
/// section 4). A private key written so is in memory that nobody wipes.
pub fn to_pem(label: &str, der: &[u8]) -> String {
    let config = pem::EncodeConfig::new().set_line_ending(pem::LineEnding::LF);
    pem::encode_config(&pem::Pem::new(label, der), config)
}
