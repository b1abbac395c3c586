package dev.notafter

import java.time.Duration

/** The longest time that a record can have, in seconds: 136 years. */
private const val LONGEST_SECONDS = 4_294_967_295L

/** The time in whole seconds, as records carry it. */
internal fun Duration.wholeSeconds(): UInt {
    val seconds = this.seconds
    if (isNegative || seconds > LONGEST_SECONDS) {
        throw NotAfterException.Argument(
            "invalid-argument",
            "$this is not a length of time from 0 seconds to 136 years",
            mapOf("value" to Fact.TextFact(toString())),
        )
    }
    return seconds.toUInt()
}

/** A fault of notafter itself. */
internal fun internalFault(reason: String): NotAfterException.Internal =
    NotAfterException.Internal("internal", reason, emptyMap())

/** A text is refused because it has half of a surrogate pair in it. */
internal fun noUnicode(): NotAfterException.Argument =
    NotAfterException.Argument("invalid-argument", "a text has half of a surrogate pair, which is no character: leave it out", emptyMap())

/** What it is: a [String], [Long], [Boolean], [Instant] or [List] of texts. */
val Fact.value: Any
    get() = when (this) {
        is Fact.TextFact -> v1
        is Fact.IntegerFact -> v1
        is Fact.BooleanFact -> v1
        is Fact.InstantFact -> v1
        is Fact.ListFact -> v1
    }
