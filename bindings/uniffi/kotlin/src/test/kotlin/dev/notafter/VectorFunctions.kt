package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ObjectNode
import java.lang.reflect.InvocationTargetException
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.declaredFunctions
import kotlinx.coroutines.runBlocking

/** The functions of [NotAfter] by name, over JSON: the parameters are found by what the function says of itself. */
class VectorFunctions(validator: Validator? = null) {
    // A clock that is far from every vector: an `at` that were forgotten would be noticed.
    private val notAfter = NotAfter(validator, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))

    /** The answer, or the error that is thrown. */
    fun raw(function: String, request: JsonNode): Any? {
        val name = camel(function)
        val callable = NotAfter::class.declaredFunctions.singleOrNull { it.name == name }
            ?: throw NotAfterException.Internal("internal", "there is no function $name", emptyMap())
        val known = callable.parameters.mapNotNull { it.name }.toSet()
        request.fieldNames().forEach { check(camel(it) in known) { "$function takes no $it" } }
        val arguments = callable.parameters.mapNotNull { parameter ->
            val parameterName = parameter.name ?: return@mapNotNull parameter to notAfter
            val value = request.get(snake(parameterName))
            if ((value == null || value.isNull) && parameter.isOptional) null else parameter to argument(value, parameter.type)
        }.toMap()
        return try {
            if (callable.isSuspend) runBlocking { callable.callSuspendBy(arguments) } else callable.callBy(arguments)
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
    }

    /** The answer as JSON, an error as `{"error": ...}`. */
    fun answer(function: String, request: JsonNode): JsonNode = try {
        Records.encode(raw(function, request))
    } catch (error: NotAfterException) {
        Records.json.createObjectNode().set("error", Records.encode(error))
    }

    /** As [Records.decode], but that functions take arrays where records have [Octets]. */
    private fun argument(value: JsonNode?, type: KType): Any? = when {
        type.classifier == ByteArray::class -> value!!.binaryValue()
        type.arguments.firstOrNull()?.type?.classifier == ByteArray::class -> value!!.map { it.binaryValue() }
        else -> Records.decode(value, type)
    }

    companion object {
        fun camel(name: String) = name.replace(Regex("_([a-z])")) { it.groupValues[1].uppercase() }

        fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

        fun request(vararg fields: Pair<String, JsonNode?>): ObjectNode = Records.json.createObjectNode().also { node ->
            fields.forEach { (name, value) -> if (value != null) node.set<JsonNode>(name, value) }
        }
    }
}
