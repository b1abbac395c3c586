package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import java.net.InetAddress
import java.net.ServerSocket
import java.nio.file.Path
import java.time.Instant
import kotlin.random.Random
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.measureTime
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS
import org.junit.jupiter.api.io.TempDir

/** Under load, for long, and with what nobody would ask. `NOTAFTER_LEAK_CALLS` and `NOTAFTER_FUZZ_CALLS` say how many calls. */
class EnduranceTest {
    @TempDir
    lateinit var folder: Path

    private class Chain(val leaf: ByteArray, val intermediates: List<ByteArray>, val at: Instant, val name: String?, val purpose: String?) {
        /** The answer but for who did the work: a link that was verified before is remembered. */
        fun judged(by: NotAfter): Triple<String, List<String>, List<Finding>> {
            val found = by.validate(leaf, at, intermediates = intermediates, name = name, purpose = purpose)
            return Triple(found.verdict, found.path, found.findings)
        }
    }

    private val file: JsonNode = Records.json.readTree(File(repository, "tests/vectors/chains-paths.json"))

    private fun der(name: JsonNode) = file["certificates"][name.textValue()].binaryValue()

    private val plain = file["cases"].map { it["input"] }.filter { input -> input["roots"].all { it.isTextual } }

    private val chains = plain.map { input ->
        Chain(
            der(input["leaf"]),
            input["intermediates"].map(::der),
            Instant.parse(input["at"].textValue()),
            input.get("name")?.textValue(),
            input.get("purpose")?.textValue(),
        )
    }

    private fun <T> withValidator(work: (NotAfter) -> T): T {
        val roots = plain.flatMap { input -> input["roots"].map { it.textValue() } }.toSortedSet()
        val settings = ValidatorSettings(
            roots = roots.map { Roots(file["certificates"][it].binaryValue().toOctets()) },
            profile = "rfc5280",
        )
        return Validator(settings).use { work(NotAfter(it)) }
    }

    /** Eight coroutines on as many threads as there are, one validator, 20,000 validations: the same answers as by one. */
    @Test
    fun coroutinesShareAValidatorUnderLoad() = withValidator { shared ->
        val expected = withValidator { alone -> chains.map { it.judged(alone) } }
        val each = VALIDATIONS / COROUTINES
        val wrong = runBlocking {
            List(COROUTINES) { first ->
                async(Dispatchers.Default) {
                    (0 until each).count { turn ->
                        val place = (first * 13 + turn) % chains.size
                        chains[place].judged(shared) != expected[place]
                    }
                }
            }.awaitAll().sum()
        }
        assertEquals(0, wrong)
        println("${each * COROUTINES} validations of ${chains.size} chains by $COROUTINES coroutines on one validator")
    }

    private fun resident(): Long {
        repeat(3) {
            System.gc()
            Thread.sleep(50)
        }
        return File("/proc/self/statm").readText().split(' ')[1].toLong() * PAGE
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    fun memoryStaysFlat() = withValidator { notAfter ->
        val calls = count("NOTAFTER_LEAK_CALLS", 100_000)
        val octets = chains.map { it.leaf }
        fun run(count: Int) = repeat(count) { number ->
            when (number % 100) {
                in 0..2 -> assertTrue(chains[number / 100 % chains.size].judged(notAfter).first.isNotEmpty())
                in 3..9 -> assertEquals(64, NotAfter.parseCertificate(octets[number % octets.size]).fingerprintSha256.length)
                in 10..59 -> assertTrue(NotAfter.parseTarget("host$number.example").host.isNotEmpty())
                in 60..98 -> assertFailsWith<NotAfterException> { NotAfter.parseCertificate(octets[0].copyOf(number % 100)) }
                else -> runBlocking {
                    val job = launch(Dispatchers.Default) { NotAfter.fetch("127.0.0.1:1") }
                    job.cancelAndJoin()
                }
            }
        }
        // A leak grows in every part; what the JVM compiles, and caches that fill up, do so in the first ones.
        run(calls / 5)
        val sizes = mutableListOf(resident())
        val time = measureTime {
            repeat(PARTS) {
                run(calls / PARTS)
                sizes += resident()
            }
        }
        println("resident memory over $calls calls in ${time.inWholeSeconds} s: ${sizes.map { it shr 10 }} KiB")
        val least = sizes.zipWithNext { before, after -> after - before }.min()
        assertTrue(least < calls / PARTS * LEAK, "$sizes")
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    fun openFilesAndThreadsStayFlat(): Unit = runBlocking {
        fun counted(name: String) = File("/proc/self/$name").list()!!.size
        TlsServer(folder).use { server ->
            ServerSocket(0, 50, InetAddress.getLoopbackAddress()).use { silent ->
                suspend fun run() {
                    repeat(FETCHES / 10) {
                        val seen = List(10) { async(Dispatchers.Default) { NotAfter.fetch(server.target).connection.outcome } }.awaitAll()
                        assertEquals(List(10) { "certificate" }, seen)
                        val job = launch(Dispatchers.Default) { NotAfter.fetch("127.0.0.1:${silent.localPort}") }
                        delay(5)
                        job.cancelAndJoin()
                    }
                    // The server's threads end after ours.
                    delay(1000)
                }
                run()
                val files = counted("fd")
                val threads = counted("task")
                run()
                println("over $FETCHES fetches: $files open files, then ${counted("fd")}; $threads threads, then ${counted("task")}")
                assertTrue(counted("fd") <= files + SILENT_BACKLOG)
                assertTrue(counted("task") <= threads + JVM_THREADS)
            }
        }
    }

    /** Random texts and octets to every kind of function: nothing but what is documented, and no fault. */
    @Test
    fun hostileTextsAndOctetsAreRefusedInOrder() = withValidator { notAfter ->
        val calls = count("NOTAFTER_FUZZ_CALLS", 20_000)
        val seed = System.getenv("NOTAFTER_FUZZ_SEED")?.toLong() ?: System.nanoTime()
        val random = Random(seed)
        val characters = "abcxyz019.-_:/*@[] \t\n\\\"'äß\u0000\u200b\ud800"
        fun text() = String(CharArray(random.nextInt(40)) { characters[random.nextInt(characters.length)] })
        fun octets(): ByteArray {
            val der = chains[random.nextInt(chains.size)].leaf.copyOf()
            repeat(random.nextInt(4)) { der[random.nextInt(der.size)] = random.nextInt().toByte() }
            return if (random.nextInt(10) == 0) der.copyOf(random.nextInt(der.size)) else der
        }
        val at = Instant.parse("2026-06-01T00:00:00Z")
        val kinds = listOf<() -> Any?>(
            { NotAfter.parseCertificate(octets()) },
            { NotAfter.read(octets()) },
            { NotAfter.parseTarget(text()) },
            { NotAfter.expandTargets(text()) },
            { notAfter.validate(octets(), at, intermediates = listOf(octets()), name = text(), purpose = if (random.nextBoolean()) text() else null) },
            { notAfter.judge(listOf(octets(), octets()), at, target = text()) },
            { NotAfter.readObservation(text()) },
            { NotAfter.issuersNotAllowed(emptyList(), listOf(text())) },
            { NotAfter.parseCertificate(chains[0].leaf).matches(text()) },
        )
        val codes = sortedMapOf<String, Int>()
        var answers = 0
        repeat(calls) { number ->
            try {
                kinds[number % kinds.size]()
                answers += 1
            } catch (error: NotAfterException) {
                assertTrue(error !is NotAfterException.Internal, "seed $seed, call $number: $error")
                codes.merge(error.javaClass.simpleName, 1, Int::plus)
            } catch (error: Exception) {
                throw AssertionError("seed $seed, call $number", error)
            }
        }
        println("seed $seed: $calls random calls, $answers answers, $codes")
        assertTrue(answers > calls / 20)
    }

    private companion object {
        const val COROUTINES = 8
        const val VALIDATIONS = 20_000
        const val FETCHES = 200
        const val PAGE = 4096L

        /** Parts of the calls, each followed by a look at the memory. */
        const val PARTS = 5

        /** Octets a call that count as a leak. The heap is touched as a whole before (`pom.xml`), so that only what lies outside of it grows. */
        const val LEAK = 50L

        /** Connections that the silent server never took: the system ends them. */
        const val SILENT_BACKLOG = 2

        /** The JVM starts threads of its compilers and its pools as it likes. */
        const val JVM_THREADS = 8

        val repository: File = generateSequence(File("").absoluteFile) { it.parentFile }.first { File(it, "tests/vectors").isDirectory }

        fun count(name: String, usual: Int) = System.getenv(name)?.toInt() ?: usual
    }
}
