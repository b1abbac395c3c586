package dev.notafter

import examples.HostAdded
import examples.addCertificateHost
import examples.pasted
import examples.refreshed
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import kotlin.reflect.full.declaredFunctions
import kotlin.reflect.KVisibility
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the documents say is so, and what they show runs. */
class DocumentsTest {
    @TempDir
    lateinit var folder: Path

    private val module = File(System.getProperty("notafter.module"))

    @Test
    fun theQuickStartIsWhatRuns() {
        val readme = module.resolve("README.md").readText()
        val block = readme.substringAfter("## Quick start").substringAfter("```kotlin\n").substringBefore("```")
        val code = module.resolve("src/test/kotlin/dev/notafter/QuickStart.kt").readText()
        val tested = code.substring(code.indexOf("suspend fun"))
        val shown = tested.replace("quickStart(host: String)", "main()").replace("(host)", "(\"example.com\")")
        assertEquals(block, "import dev.notafter.NotAfter\n\n$shown")

        TlsServer(folder).use { server ->
            val out = ByteArrayOutputStream()
            val before = System.out
            System.setOut(PrintStream(out))
            try {
                runBlocking { quickStart(server.target) }
            } finally {
                System.setOut(before)
            }
            assertTrue("${server.target}: certificate, chain invalid, valid" in out.toString(), "$out")
            assertTrue("CN=localhost ends 20" in out.toString(), "$out")
        }
    }

    @Test
    fun everyFunctionIsDocumentedAndNoOther() {
        val documented = Regex("^\\| (suspend )?`(\\w+)\\((.*?)\\)`", RegexOption.MULTILINE)
            .findAll(module.resolve("docs/api.md").readText())
            .associate { it.groupValues[2] to (it.groupValues[1].isNotEmpty() to it.groupValues[3]) }
        val actual = NotAfter::class.declaredFunctions.filter { it.visibility == KVisibility.PUBLIC }.associate { function ->
            val parameters = function.parameters.mapNotNull { it.name }.joinToString(", ")
            function.name to (function.isSuspend to parameters)
        }
        assertEquals(actual.toSortedMap(), documented.toSortedMap())
    }

    @Test
    fun aHostIsAdded() = TlsServer(folder).use { server ->
        runBlocking {
            val kept = assertIs<HostAdded.Kept>(addCertificateHost(server.target, options = FetchOptions()))
            assertEquals(server.target, kept.target)
            assertTrue(Regex("valid until 20.*, chain invalid; .+").matches(kept.summary), kept.summary)
            // By itself it does not connect to where only this machine should.
            val inside = assertIs<HostAdded.Kept>(addCertificateHost(server.target))
            assertTrue("until" !in inside.summary && "address policy" in inside.summary, inside.summary)
            assertTrue(assertIs<HostAdded.Refused>(addCertificateHost("https://")).sentence.length > 10)
        }
    }

    @Test
    fun aPasteIsRead() {
        TlsServer(folder).use { server ->
            val pem = NotAfter.parseCertificate(server.certificate).toPem()
            val lines = pasted("look:\n$pem\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".toByteArray())
            assertTrue(lines.first().startsWith("certificate CN=localhost, ends 20"), "$lines")
            assertTrue(lines.any { it.startsWith("passed over: ") }, "$lines")
        }
    }

    @Test
    fun aNightIsRefreshed() {
        TlsServer(folder).use { server ->
            val at = Instant.now()
            val gone = "127.0.0.1:1"
            val states = listOf(server.target, gone).associateWith {
                NotAfter.newRefreshState(at = at.minus(Duration.ofDays(30)), target = it)
            }
            val moved = runBlocking { refreshed(states, at) }
            assertEquals(states.keys, moved.keys)
            assertEquals(0u, moved.getValue(server.target).failures)
            assertEquals(1u, moved.getValue(gone).failures)
            assertTrue(!NotAfter.refreshDue(moved.getValue(server.target), at).isDue)
        }
    }
}
