package dev.notafter

import java.time.Duration
import java.time.Instant
import kotlin.reflect.full.declaredFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import org.junit.jupiter.api.Test

/** Values of Kotlin, and what is said of those that cannot be. */
class ValuesTest {
    @Test
    fun octetsAreEqualByContent() {
        val bytes = byteArrayOf(1, 2, 3)
        val octets = bytes.toOctets()
        bytes[0] = 9
        assertEquals(Octets.of(byteArrayOf(1, 2, 3)), octets)
        assertEquals(Octets.of(byteArrayOf(1, 2, 3)).hashCode(), octets.hashCode())
        octets.toByteArray()[0] = 9
        assertEquals(listOf<Byte>(1, 2, 3), octets.toByteArray().toList())
        assertEquals("Octets(3)", octets.toString())
        assertEquals(3, Octets.of("abc").size)
    }

    @Test
    fun errorsSpeak() {
        val error = assertFailsWith<NotAfterException.Parse> { NotAfter.parseCertificate(byteArrayOf(0x30)) }
        assertEquals(error.reason, error.message)
        assertTrue(error.code.isNotEmpty() && ' ' !in error.code)
        val any: NotAfterException = error
        assertEquals(error.code, any.code)
        val target = assertFailsWith<NotAfterException.Target> { NotAfter.parseTarget("https://") }
        assertTrue(target.message.length > 10)
    }

    @Test
    fun timesThatNoRecordHasAreRefused() {
        for (wrong in listOf(Duration.ofSeconds(-1), Duration.ofDays(366L * 137))) {
            val policy = ExpiryPolicy(automatedGrace = Grace(fixed = wrong))
            val error = assertFailsWith<NotAfterException.Argument> { NotAfter.expiryPolicy(policy) }
            assertEquals("invalid-argument", error.code)
            assertEquals(wrong.toString(), error.facts.getValue("value").value)
        }
    }

    @Test
    fun instantsFarAwayPass() {
        val state = NotAfter.newRefreshState(Instant.MAX)
        NotAfter.refreshDue(state, Instant.MIN)
    }

    /** A field that a request gets has to become a parameter here too. */
    @Test
    fun everyFieldOfARequestIsAParameter() {
        val functions = NotAfter::class.declaredFunctions.associateBy { it.name }
        val generated = Class.forName("dev.notafter.NotafterKt").declaredMethods.toList() +
            ValidatorInterface::class.java.declaredMethods + Scan.Companion::class.java.declaredMethods
        val requests = generated.mapNotNull { method ->
            val request = method.parameterTypes.firstOrNull { it.simpleName.endsWith("Request") } ?: return@mapNotNull null
            val name = if (method.name == "start") "scan" else method.name
            name to request.kotlin
        }.toMap()
        assertTrue(requests.size > 40, "${requests.keys}")
        for ((name, request) in requests) {
            val function = functions[name] ?: error("NotAfter has no $name")
            val parameters = function.parameters.mapNotNull { it.name }.toSet()
            val fields = request.primaryConstructor?.parameters.orEmpty().mapNotNull { it.name }
            assertEquals(emptyList(), fields - parameters, "of $name")
        }
    }

    /** The defaults of Kotlin are literals; they have to be those of the tracker. */
    @Test
    fun aPolicyOfRefreshingIsTheTrackersByDefault() {
        val at = Instant.parse("2026-11-22T09:30:00Z")
        for (outcomes in listOf(List(7) { "failed" }, List(2) { "obtained" })) {
            var ours = NotAfter.newRefreshState(at, "www.example.com:443")
            var theirs = ours
            for ((days, outcome) in outcomes.withIndex()) {
                val now = at.plus(Duration.ofDays(days.toLong()))
                val end = if (outcome == "obtained") at.plus(Duration.ofDays(3650)) else null
                ours = NotAfter.refreshStep(ours, outcome, now, end, policy = RefreshPolicy())
                theirs = NotAfter.refreshStep(theirs, outcome, now, end, preset = "tracker")
                assertEquals(theirs, ours)
            }
        }
        assertEquals(86_400u to 172_800u, RefreshPolicy().let { it.intervalMinSeconds to it.intervalMaxSeconds })
    }

    @Test
    fun aClosedValidatorSaysSo() {
        val validator = Validator(ValidatorSettings(builtinRoots = "mozilla"))
        validator.close()
        validator.close()
        assertFailsWith<IllegalStateException> { NotAfter(validator).normalise(listOf(byteArrayOf())) }
    }
}
