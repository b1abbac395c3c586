package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import com.fasterxml.jackson.databind.node.ObjectNode
import java.time.Duration
import java.time.Instant
import java.util.Base64
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor

/** Records from the JSON of the vectors, and back: by what the classes say of themselves. */
object Records {
    val json = ObjectMapper()
    private val nodes = JsonNodeFactory.instance

    /** Fields of a record that stand among the fields of the one that holds it. */
    private val FLATTENED = setOf(
        Check::class to "connection",
        MatrixCell::class to "check",
        Observation::class to "connection",
        Reconciled::class to "location",
        RolloutPlace::class to "location",
        Failing::class to "snapshot",
        Expected::class to "location",
        Snapshot::class to "location",
        Standing::class to "location",
    )

    /** The units of a length of time, the largest first. */
    private val UNITS = listOf('d' to 86_400L, 'h' to 3600L, 'm' to 60L, 's' to 1L)

    private fun snake(owner: KClass<*>, name: String): String = when {
        owner == GeneralName::class && name == "kind" -> "type"
        owner == HorizonCounts::class -> name.replace(Regex("[A-Z]|[0-9]+")) { "_" + it.value.lowercase() }
        else -> name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }
    }

    fun decode(node: JsonNode?, type: KType): Any? {
        val kind = type.classifier as KClass<*>
        if (node == null || node.isNull || node.isMissingNode) {
            return when {
                type.isMarkedNullable -> null
                kind == List::class -> emptyList<Any>()
                kind == Map::class -> emptyMap<String, Any>()
                // What has no default in Kotlin, and one in JSON, where older records leave it out.
                kind == Boolean::class -> false
                kind == String::class -> ""
                kind == UInt::class -> 0u
                kind == ULong::class -> 0uL
                else -> error("$type is missing")
            }
        }
        return when (kind) {
            String::class -> node.textValue() ?: error("$node is no text")
            Boolean::class -> node.booleanValue()
            UByte::class -> node.intValue().toUByte()
            UShort::class -> node.intValue().toUShort()
            UInt::class -> node.longValue().toUInt()
            ULong::class -> node.longValue().toULong()
            Long::class -> node.longValue()
            Instant::class -> Instant.parse(node.textValue())
            Duration::class -> duration(node)
            Octets::class -> Octets.of(Base64.getDecoder().decode(node.textValue()))
            Fact::class -> fact(node)
            Fraction::class -> node.textValue().split('/').let { Fraction(it[0].toUInt(), it[1].toUInt()) }
            List::class -> node.map { decode(it, type.arguments[0].type!!) }
            Map::class -> node.properties().associate { (name, value) -> name to decode(value, type.arguments[1].type!!) }
            else -> record(node, kind)
        }
    }

    inline fun <reified T : Any> decode(node: JsonNode): T = record(node, T::class) as T

    /** A record; a field that it does not have is refused unless it is one of a flattened record. */
    fun record(node: JsonNode, kind: KClass<*>): Any {
        val constructor = kind.primaryConstructor ?: error("$kind has no constructor")
        val arguments = constructor.parameters.mapNotNull { parameter ->
            val name = parameter.name!!
            val value = node.get(snake(kind, name))
            when {
                kind to name in FLATTENED -> parameter to flattened(node, parameter.type)
                (value == null || value.isNull) && parameter.isOptional -> null
                else -> parameter to decode(value, parameter.type)
            }
        }
        return constructor.callBy(arguments.toMap())
    }

    private fun flattened(node: JsonNode, type: KType): Any? {
        val kind = type.classifier as KClass<*>
        val has = kind.primaryConstructor!!.parameters.any { node.has(snake(kind, it.name!!)) }
        return if (type.isMarkedNullable && !has) null else record(node, kind)
    }

    private fun duration(node: JsonNode): Duration {
        if (node.isNumber) return Duration.ofSeconds(node.longValue())
        var rest = node.textValue()
        var seconds = 0L
        for ((unit, each) in UNITS) {
            val number = rest.substringBefore(unit, "")
            if (number.isEmpty()) continue
            seconds += number.toLong() * each
            rest = rest.substringAfter(unit)
        }
        check(rest.isEmpty()) { "$node is no length of time" }
        return Duration.ofSeconds(seconds)
    }

    private fun fact(node: JsonNode): Fact = when {
        node.isTextual -> runCatching { Instant.parse(node.textValue()) }.getOrNull()
            ?.takeIf { it.toString() == node.textValue() }
            ?.let { Fact.InstantFact(it) } ?: Fact.TextFact(node.textValue())
        node.isBoolean -> Fact.BooleanFact(node.booleanValue())
        node.isArray -> Fact.ListFact(node.map { it.textValue() })
        else -> Fact.IntegerFact(node.longValue())
    }

    fun encode(value: Any?): JsonNode = when (value) {
        null -> nodes.nullNode()
        is String -> nodes.textNode(value)
        is Boolean -> nodes.booleanNode(value)
        is UByte -> nodes.numberNode(value.toLong())
        is UShort -> nodes.numberNode(value.toLong())
        is UInt -> nodes.numberNode(value.toLong())
        is ULong -> nodes.numberNode(value.toLong())
        is Long -> nodes.numberNode(value)
        is Instant -> nodes.textNode(value.toString())
        is Duration -> nodes.textNode(text(value))
        is Octets -> nodes.textNode(Base64.getEncoder().encodeToString(value.toByteArray()))
        is Fact -> encode(value.value)
        is Fraction -> nodes.textNode("${value.numerator}/${value.denominator}")
        is List<*> -> nodes.arrayNode().also { list: ArrayNode -> value.forEach { list.add(encode(it)) } }
        is Map<*, *> -> nodes.objectNode().also { map: ObjectNode ->
            value.forEach { (name, it) -> map.set<JsonNode>(name as String, encode(it)) }
        }
        is NotAfterException -> nodes.objectNode().also { error ->
            error.put("class", value.javaClass.simpleName.lowercase())
            error.put("code", value.code)
            error.put("reason", value.message)
            error.set<JsonNode>("facts", encode(value.facts))
        }
        else -> fields(value)
    }

    private fun fields(value: Any): JsonNode = nodes.objectNode().also { node ->
        val kind = value::class
        for (property in kind.memberProperties) {
            val field = property.getter.call(value)
            if (kind to property.name !in FLATTENED) {
                node.set<JsonNode>(snake(kind, property.name), encode(field))
            } else if (field != null) {
                node.setAll<JsonNode>(encode(field) as ObjectNode)
            }
        }
    }

    private fun text(duration: Duration): String {
        var rest = duration.seconds
        val units = UNITS.mapNotNull { (unit, each) ->
            val count = rest / each
            rest %= each
            if (count > 0) "$count$unit" else null
        }
        return units.joinToString("").ifEmpty { "0s" }
    }
}
