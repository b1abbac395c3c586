package dev.notafter

import java.time.Instant

/** Its DER; records that another tool wrote may be without. */
private fun Certificate.octets(): Octets = der ?: throw NotAfterException.Argument(
    "invalid-argument",
    "this certificate's record has no DER: read it again from its octets",
    mapOf("field" to Fact.TextFact("der")),
)

/** The certificate as PEM. */
fun Certificate.toPem(): String = toPem(ToPemRequest(octets()))

/** Whether it names this host or address, and if not, why. */
fun Certificate.matches(name: String): NameMatch = matchName(MatchNameRequest(octets(), name))

/** What else its octets say: the extensions one by one, and what the record leaves out. */
fun Certificate.details(): CertificateDetails = certificateDetails(ParseCertificateRequest(octets()))

/** How urgent its end is. */
fun Certificate.assess(
    at: Instant = Instant.now(),
    policy: ExpiryPolicy? = null,
    renewalMode: String? = null,
): Expiry = assess(AssessRequest(octets(), at, policy, renewalMode))
