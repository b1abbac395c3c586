package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import org.junit.jupiter.api.Test

/** A case that is not run, and why. */
private data class Skip(val file: String, val name: String, val why: String)

/** The cases that may be skipped, and no others. */
private val SKIPPED = setOf(
    "invalid-argument",
    "no-native-roots",
    "internal",
    "version-1-alone",
    "fields-of-later-days",
    "pasted-with-a-next-look",
)

/** Every golden vector, through [NotAfter]. */
class VectorsTest {
    private val folder = File(System.getProperty("notafter.vectors"))

    private val certificate = { _: JsonNode, case: JsonNode -> CertificateVectors.certificate(case) }

    /** Every file, and how its cases are asked. */
    private val files: Map<String, (JsonNode, JsonNode) -> JsonNode> = mapOf(
        "anomalies.json" to certificate,
        "chains-certificates.json" to ChainVectors::report,
        "chains-name-constraints.json" to ChainVectors::report,
        "chains-names.json" to ChainVectors::report,
        "chains-paths.json" to ChainVectors::report,
        "chains-policies.json" to ChainVectors::report,
        "chains-purposes.json" to ChainVectors::report,
        "chains-revocation.json" to ChainVectors::report,
        "effective-expiry.json" to ChainVectors::effectiveExpiry,
        "errors.json" to certificate,
        "errors/functions.json" to { _, case -> ErrorVectors.error(case) },
        "expiry/assessment.json" to { _, case -> ExpiryVectors.assessment(case) },
        "expiry/cadence.json" to { _, case -> ExpiryVectors.cadence(case) },
        "expiry/events.json" to { _, case -> ExpiryVectors.events(case) },
        "expiry/inventory.json" to { _, case -> ExpiryVectors.inventory(case) },
        "expiry/policies.json" to { _, case -> ExpiryVectors.policy(case) },
        "expiry/refresh.json" to { _, case -> ExpiryVectors.refresh(case) },
        "expiry/rules.json" to { _, case -> ExpiryVectors.rules(case) },
        "extensions.json" to certificate,
        "keys.json" to certificate,
        "names.json" to certificate,
        "pastes.json" to { _, case -> CertificateVectors.contents(case) },
        "served-chains.json" to ChainVectors::normalised,
        "signatures.json" to certificate,
        "times.json" to certificate,
    )

    /** States that are expected as they are written again without a look: no function does. */
    private val readAndWritten = setOf("version-1-alone", "fields-of-later-days", "pasted-with-a-next-look")

    /** What only JSON can say, or only another process. */
    private fun skip(file: String, case: JsonNode): Skip? {
        val why = when {
            file == "expiry/refresh.json" && case["name"].textValue() in readAndWritten ->
                "a state as it is written again without a look, which no function does"
            file != "errors/functions.json" -> null
            case["input"].has("environment") -> "needs another environment, and so another process"
            else -> ErrorVectors.unsayable(case)
        }
        return why?.let { Skip(file, case["name"].textValue(), it) }
    }

    @Test
    fun everyFileIsListed() {
        val found = folder.walk().filter { it.extension == "json" }.map { it.relativeTo(folder).path }.toSortedSet()
        assertEquals(found.toList(), files.keys.sorted())
    }

    @Test
    fun everyCase() {
        val wrong = mutableListOf<String>()
        val skipped = mutableListOf<Skip>()
        var executed = 0
        var total = 0
        for ((file, found) in files) {
            val whole = Records.json.readTree(folder.resolve(file))
            for (case in whole["cases"]) {
                total += 1
                val skip = skip(file, case)
                if (skip != null) {
                    skipped += skip
                    continue
                }
                executed += 1
                val actual = runCatching { found(whole, case) }.getOrElse { thrown ->
                    wrong += "$file ${case["name"]}: $thrown"
                    null
                } ?: continue
                var differences = Comparing.differences(case["expect"], actual)
                case.get("facts")?.let { facts ->
                    differences = differences + Comparing.differences(facts, CertificateVectors.details(case))
                }
                if (differences.isNotEmpty()) wrong += "$file ${case["name"]}: ${differences.joinToString("\n    ")}"
            }
        }
        skipped.forEach { println("skipped ${it.file} ${it.name}: ${it.why}") }
        println("golden vectors in Kotlin: $executed executed + ${skipped.size} skipped == $total")
        assertEquals(total, executed + skipped.size)
        assertEquals(SKIPPED, skipped.map { it.name }.toSet())
        assertTrue(wrong.isEmpty(), "${wrong.size} of $total:\n${wrong.joinToString("\n")}")
    }
}
