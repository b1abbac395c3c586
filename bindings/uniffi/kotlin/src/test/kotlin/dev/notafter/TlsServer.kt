package dev.notafter

import java.io.File
import java.net.InetAddress
import java.nio.file.Path
import java.security.KeyStore
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext
import javax.net.ssl.SSLSocket
import kotlin.concurrent.thread

private const val PASSWORD = "only for this test"

/** A key and a self-signed certificate of `localhost`, made by the JDK's keytool. */
fun serverKeys(folder: Path): KeyStore {
    val file = folder.resolve("server.p12").toFile()
    val keytool = File(System.getProperty("java.home"), "bin/keytool").path
    val process = ProcessBuilder(
        keytool, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "60",
        "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12",
        "-keystore", file.path, "-storepass", PASSWORD,
    ).redirectErrorStream(true).start()
    val said = process.inputStream.bufferedReader().readText()
    check(process.waitFor() == 0) { said }
    return KeyStore.getInstance(file, PASSWORD.toCharArray())
}

/** A TLS server of the JDK on the loopback. */
class TlsServer(folder: Path) : AutoCloseable {
    private val store = serverKeys(folder)
    private val server = context().serverSocketFactory.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))

    /** Where it listens. */
    val target = "127.0.0.1:${server.localPort}"

    /** The DER of what it serves. */
    val certificate: ByteArray = store.getCertificate("server").encoded

    init {
        thread(isDaemon = true) {
            while (true) {
                val socket = runCatching { server.accept() as SSLSocket }.getOrNull() ?: break
                thread(isDaemon = true) { runCatching { socket.use { it.startHandshake() } } }
            }
        }
    }

    private fun context(): SSLContext {
        val keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm())
        keys.init(store, PASSWORD.toCharArray())
        return SSLContext.getInstance("TLS").apply { init(keys.keyManagers, null, null) }
    }

    override fun close() = server.close()
}
