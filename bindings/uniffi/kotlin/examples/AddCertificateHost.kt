package examples

import dev.notafter.FetchOptions
import dev.notafter.NotAfter
import dev.notafter.NotAfterException

/** What the form "add certificate host" is answered with. */
sealed interface HostAdded {
    /** The host is kept, and this is shown of it. */
    data class Kept(val target: String, val summary: String) : HostAdded

    /** What was typed names no host; the sentence is for whoever typed it. */
    data class Refused(val sentence: String) : HostAdded
}

/** Addresses inside the network of this server are not asked: whoever fills in the form chooses where we connect to. */
private val PUBLIC = FetchOptions(timeoutMillis = 10_000u, addressPolicy = "public-only")

/** A handler as Ktor or Spring call it, cancelled with the request. */
suspend fun addCertificateHost(
    typed: String,
    notAfter: NotAfter = NotAfter,
    options: FetchOptions = PUBLIC,
): HostAdded = try {
    val check = notAfter.check(typed, options = options)
    val summary = when (val expiry = check.expiry) {
        null -> check.error?.message ?: check.connection?.outcomeMessage ?: "nothing was served"
        else -> {
            val findings = check.validation?.findings.orEmpty().joinToString("") { "; ${it.message}" }
            "${expiry.state} until ${expiry.notAfter}, chain ${check.validation?.verdict ?: "not validated"}$findings"
        }
    }
    HostAdded.Kept(check.target, summary)
} catch (refused: NotAfterException.Target) {
    HostAdded.Refused(refused.reason)
}
