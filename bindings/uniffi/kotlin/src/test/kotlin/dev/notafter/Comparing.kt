package dev.notafter

import com.fasterxml.jackson.databind.JsonNode

/** What is listed is compared, as `tests/vectors/README.md` says. */
object Comparing {
    /** Lists without an order. */
    private val UNORDERED = setOf("anomalies", "findings")

    fun differences(expected: JsonNode, actual: JsonNode?): List<String> =
        mutableListOf<String>().also { compare("", expected, actual, it) }

    private fun isNothing(node: JsonNode?) =
        node == null || node.isNull || node.isMissingNode || (node.isArray && node.isEmpty)

    private fun compare(path: String, expected: JsonNode, actual: JsonNode?, wrong: MutableList<String>) {
        if (isNothing(expected) && isNothing(actual)) return
        when {
            actual == null -> wrong += "$path: nothing, not $expected"
            expected.isObject && actual.isObject -> expected.properties().forEach { (name, value) ->
                compare("$path.$name", value, actual.get(name), wrong)
            }
            expected.isArray && actual.isArray -> lists(path, expected, actual, wrong)
            expected.isIntegralNumber && actual.isIntegralNumber ->
                if (expected.longValue() != actual.longValue()) wrong += "$path: $actual, not $expected"
            expected != actual -> wrong += "$path: $actual, not $expected"
        }
    }

    private fun lists(path: String, expected: JsonNode, actual: JsonNode, wrong: MutableList<String>) {
        if (expected.size() != actual.size()) {
            wrong += "$path: $actual, not $expected"
            return
        }
        if (path.substringAfterLast('.') !in UNORDERED) {
            expected.forEachIndexed { place, each -> compare("$path[$place]", each, actual[place], wrong) }
            return
        }
        val left = actual.toMutableList()
        for (each in expected) {
            val found = left.indexOfFirst { differences(each, it).isEmpty() }
            if (found < 0) wrong += "$path: no $each among $left" else left.removeAt(found)
        }
    }
}
