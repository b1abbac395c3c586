package dev.notafter

/**
 * Octets, such as the DER of a certificate. Unlike an array they are equal to octets of the same content, and so are
 * the records that hold them; nobody can change them.
 */
class Octets private constructor(private val bytes: ByteArray) {
    /** How many there are. */
    val size: Int get() = bytes.size

    /** A copy as an array. */
    fun toByteArray(): ByteArray = bytes.copyOf()

    override fun equals(other: Any?): Boolean = other is Octets && bytes.contentEquals(other.bytes)

    override fun hashCode(): Int = bytes.contentHashCode()

    /** How many there are: what they are may be secret. */
    override fun toString(): String = "Octets($size)"

    /** Makes octets of what a language has. */
    companion object {
        /** A copy of the array. */
        @JvmStatic
        fun of(bytes: ByteArray): Octets = Octets(bytes.copyOf())

        /** The text in UTF-8. */
        @JvmStatic
        fun of(text: String): Octets = Octets(text.toByteArray())
    }
}

/** A copy as [Octets]. */
fun ByteArray.toOctets(): Octets = Octets.of(this)
