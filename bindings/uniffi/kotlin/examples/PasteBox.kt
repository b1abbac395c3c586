package examples

import dev.notafter.NotAfter

/** One line for each thing that was found in what somebody pasted, and one for each that could not be read. */
fun pasted(text: ByteArray): List<String> {
    val contents = NotAfter.read(text)
    return contents.certificates.map { "certificate ${it.subject}, ends ${it.notAfter}" } +
        contents.privateKeys.map { "private key (${it.algorithm ?: "encrypted"}): it does not belong here, replace it" } +
        contents.certificateRequests.map { "request for ${it.subject}" } +
        contents.skipped.map { "passed over: ${it.message}" }
}
