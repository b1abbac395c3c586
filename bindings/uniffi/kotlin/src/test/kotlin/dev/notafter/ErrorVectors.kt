package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import dev.notafter.VectorFunctions.Companion.request
import java.util.Base64
import kotlin.reflect.full.declaredFunctions
import kotlinx.coroutines.runBlocking

/** Cases that are errors of a function. */
object ErrorVectors {
    private val nodes = Records.json.nodeFactory

    /** Why Kotlin has no way to say what the case says, if so. */
    fun unsayable(case: JsonNode): String? {
        val input = case["input"]
        val name = VectorFunctions.camel(input["function"].textValue())
        if (NotAfter::class.declaredFunctions.none { it.name == name }) return "Kotlin compiles no call of a function that is not there"
        return runCatching { raised(input) }.exceptionOrNull()?.takeIf { it !is NotAfterException }
            ?.let { "the types refuse it before it is asked: ${it.message}" }
    }

    /** The error of a case. */
    fun error(case: JsonNode): JsonNode = try {
        error("it answered ${raised(case["input"])}")
    } catch (error: NotAfterException) {
        request("error" to Records.encode(error))
    }

    /** What a wish to stop that is older than the question makes of it. */
    private fun cancelled(input: JsonNode): Any = runBlocking {
        CancelHandle().use { handle ->
            handle.cancel()
            check(handle.isCancelled())
            val request = Records.decode<FetchRequest>(input["request"])
            Validator.standard().fetch(request, handle)
        }
    }

    private fun raised(input: JsonNode): Any? {
        if (input["cancelled"]?.booleanValue() == true) return cancelled(input)
        val asked = spelledOut(input["request"])
        val settings = input.get("validator")?.let { Records.decode<ValidatorSettings>(spelledOut(it)) }
            ?: return VectorFunctions().raw(input["function"].textValue(), asked)
        return Validator(settings).use { VectorFunctions(it).raw(input["function"].textValue(), asked) }
    }

    /** `{"zeros": n}` stands for n octets that are zero, in Base64, and `{"spaces": n}` for a text of n blanks. */
    private fun spelledOut(value: JsonNode): JsonNode = when {
        value.isObject && value.size() == 1 && value.has("zeros") ->
            nodes.textNode(Base64.getEncoder().encodeToString(ByteArray(value["zeros"].intValue())))
        value.isObject && value.size() == 1 && value.has("spaces") -> nodes.textNode(" ".repeat(value["spaces"].intValue()))
        value.isObject -> nodes.objectNode().also { node ->
            value.properties().forEach { (name, it) -> node.set<JsonNode>(name, spelledOut(it)) }
        }
        value.isArray -> nodes.arrayNode().also { list -> value.forEach { list.add(spelledOut(it)) } }
        else -> value
    }
}
