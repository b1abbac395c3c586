package dev.notafter

// The block of README.md, but for its import and whom it asks; DocumentsTest compares them.
suspend fun quickStart(host: String) {
    val check = NotAfter.check(host)
    println("${check.target}: ${check.connection?.outcome}, chain ${check.validation?.verdict}, ${check.expiry?.state}")
    check.chain.firstOrNull()?.let { println("${it.subject} ends ${it.notAfter}") }
}
