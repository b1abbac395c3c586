package dev.notafter

import java.time.Duration
import java.time.Instant
import kotlin.test.assertEquals
import kotlin.test.assertNull
import org.junit.jupiter.api.Test

/** Records as users make them, who say only what there is to say. */
class RecordsByHandTest {
    private val at = Instant.parse("2026-11-22T09:30:00Z")

    @Test
    fun whatMayBeLeftOutHasADefault() {
        val place = Location(target = "example.com:443")
        assertNull(place.tag)
        val expected = Expected(place, issuer = "Example CA")
        assertEquals(expected, Expected(Location(null, "example.com:443", null, null), null, emptyList(), "Example CA"))
        val snapshot = Snapshot(place, at, "certificate", CertificateSummary("0a", notBefore = at, notAfter = at))
        assertEquals("unknown", snapshot.renewalMode)
        val found = NotAfter.reconcile(listOf(expected), listOf(snapshot))
        assertEquals(found, NotAfter.reconcile(listOf(expected.copy()), listOf(snapshot.copy())))
        val past = PastCertificate(at.minus(Duration.ofDays(90)), at)
        assertNull(NotAfter.cadence(listOf(past), at).cadence)
        assertEquals(0u, RefreshState(version = 1u).failures)
        assertEquals("other", RuleSubject(at, at).kind)
    }
}
