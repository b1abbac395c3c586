package dev.notafter

import java.net.InetAddress
import java.net.ServerSocket
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.coroutines.Continuation
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.startCoroutine
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Real servers on the loopback. */
class ServerTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun aServerIsCheckedFetchedAndScanned(): Unit = runBlocking {
        TlsServer(folder).use { server ->
            val target = server.target
            val check = NotAfter.check(target, tag = "ours")
            assertEquals("ours", check.tag)
            assertEquals("certificate", check.connection?.outcome)
            val certificate = check.chain.single()
            assertEquals("CN=localhost", certificate.subject)
            assertEquals("invalid", assertNotNull(check.validation).verdict)
            assertEquals("valid", assertNotNull(check.expiry).state)

            val observation = NotAfter.fetch(target)
            val parsed = NotAfter.parseCertificate(observation.chain.single().toByteArray())
            assertEquals(certificate.fingerprintSha256, parsed.fingerprintSha256)
            assertTrue(parsed.matches("localhost").matches)
            assertFalse(parsed.matches("other.example").matches)
            assertEquals(parsed, NotAfter.parseCertificate(parsed.toPem().toByteArray()))
            assertEquals(check.expiry.state, parsed.assess().state)
            assertEquals("expired", parsed.assess(at = Instant.now().plus(Duration.ofDays(61))).state)

            assertTrue(NotAfter.observeAll(target).cells.isNotEmpty())
            assertTrue(NotAfter.checkAll(target).cells.isNotEmpty())

            val targets = List(20) { ScanTarget(target, "$it") } + ScanTarget("no target at all!", "bad")
            var told = 0
            val answers = NotAfter.scan(targets, concurrency = 4u, connectionsPerSecond = 0u) { told += 1 }.toList()
            assertEquals(targets.map { it.tag }.toSet(), answers.map { it.tag }.toSet())
            assertEquals(targets.size, answers.size)
            assertEquals(targets.size, told)
            assertNotNull(answers.single { it.tag == "bad" }.error)
            assertNotNull(NotAfter.scan(targets).first())
        }
    }

    /**
     * A coroutine without a dispatcher goes on in a thread of the coroutines, or in its own where the answer was there
     * before it waited, and not in one of the library's.
     */
    @Test
    fun theLibrarysThreadsAreItsOwn() {
        val asked = CompletableFuture<String>()
        val scanned = CompletableFuture<String>()
        val run: suspend () -> Unit = {
            NotAfter.check("127.0.0.1:1")
            asked.complete(Thread.currentThread().name)
            NotAfter.scan(listOf(ScanTarget("127.0.0.1:1"))).toList()
            scanned.complete(Thread.currentThread().name)
        }
        run.startCoroutine(Continuation(EmptyCoroutineContext) { it.exceptionOrNull()?.let(asked::completeExceptionally) })
        val own = Thread.currentThread().name
        for (name in listOf(asked, scanned).map { it.get(10, TimeUnit.SECONDS) }) {
            assertTrue(name == own || name.startsWith("DefaultDispatcher-worker"), name)
        }
    }

    /** Where a coroutine is cancelled, the server sees that the connection is closed, long before any deadline. */
    @Test
    fun cancellingClosesTheConnection(): Unit = runBlocking {
        ServerSocket(0, 50, InetAddress.getLoopbackAddress()).use { silent ->
            val connected = CompletableFuture<Unit>()
            val closed = CompletableFuture<Instant>()
            thread(isDaemon = true) {
                silent.accept().use { socket ->
                    connected.complete(Unit)
                    runCatching { while (socket.getInputStream().read() >= 0) continue }
                    closed.complete(Instant.now())
                }
            }
            val options = FetchOptions(timeoutMillis = 60_000u)
            val job = launch(Dispatchers.Default) { NotAfter.fetch("127.0.0.1:${silent.localPort}", options = options) }
            withContext(Dispatchers.IO) { connected.get(10, TimeUnit.SECONDS) }
            delay(100)
            assertTrue(!closed.isDone)
            val asked = Instant.now()
            job.cancel()
            val seen = withContext(Dispatchers.IO) { closed.get(10, TimeUnit.SECONDS) }
            assertTrue(Duration.between(asked, seen) < Duration.ofSeconds(5))
            assertTrue(job.isCancelled)
        }
    }

    @Test
    fun aTimeoutOfCoroutinesIsOne() {
        ServerSocket(0, 50, InetAddress.getLoopbackAddress()).use { silent ->
            assertFailsWith<TimeoutCancellationException> {
                runBlocking { withTimeout(300) { NotAfter.check("127.0.0.1:${silent.localPort}") } }
            }
        }
    }

    /** Eight coroutines, one validator, 10,000 validations: the same answer each time. */
    @Test
    fun coroutinesShareAValidator(): Unit = runBlocking {
        val certificate = serverKeys(folder).getCertificate("server").encoded
        val settings = ValidatorSettings(roots = listOf(Roots(certificate.toOctets())))
        Validator(settings).use { validator ->
            val notAfter = NotAfter(validator)
            val at = Instant.now()
            val expected = notAfter.validate(certificate, at, name = "localhost")
            val answers = List(8) {
                async(Dispatchers.Default) { List(1250) { notAfter.validate(certificate, at, name = "localhost") } }
            }.awaitAll().flatten()
            assertEquals(10_000, answers.size)
            assertEquals(setOf(expected.verdict), answers.map { it.verdict }.toSet())
            assertEquals(setOf(expected.findings), answers.map { it.findings }.toSet())
        }
    }
}
