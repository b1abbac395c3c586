package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import kotlin.reflect.KClass
import kotlin.reflect.full.declaredFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.test.assertEquals
import org.junit.jupiter.api.Test

/** What Kotlin has, compared with what every language has to have. */
class SurfaceTest {
    private val surface: JsonNode =
        Records.json.readTree(File(System.getProperty("notafter.module")).resolve("../../surface.json"))

    private fun named(name: String): Class<*> = Class.forName("dev.notafter.$name")

    /** `notAfterAt` of `not_after_at`. */
    private fun camel(name: String) = name.replace(Regex("_([a-z0-9])")) { it.groupValues[1].uppercase() }

    @Test
    fun everyFunctionIsThere() {
        val functions = surface["functions"].map { camel(it["name"].textValue()) } + "scan"
        assertEquals(functions.sorted(), NotAfter::class.declaredFunctions.map { it.name }.sorted())
    }

    /** The fields of a record as Kotlin has them: the ones of a flattened record are under its name. */
    private fun fields(record: JsonNode): List<String> {
        val flattened = record["flattened"].associate { camel(it["field"].textValue()) to it["record"].textValue() }
        val own = record["fields"].map { camel(it["name"].textValue()) }
        return own - flattened.values.flatMap(::spread).toSet() + flattened.keys
    }

    /** The fields of a record where it is flattened: a record that always is stands nowhere by itself. */
    private fun spread(name: String): List<String> {
        val listed = surface["records"].find { it["name"].textValue() == name }
        return listed?.get("fields")?.map { camel(it["name"].textValue()) } ?: parameters(named(name).kotlin)
    }

    private fun parameters(type: KClass<*>) = type.primaryConstructor?.parameters.orEmpty().mapNotNull { it.name }

    /** Each record with its fields, neither more nor fewer; what is flattened in JSON is a field of its own here. */
    @Test
    fun everyRecordIsThere() {
        val wrong = mutableListOf<String>()
        var records = 0
        for (record in surface["records"]) {
            val name = record["name"].textValue()
            val type = runCatching { named(name).kotlin }.getOrNull()
            if (type == null) {
                wrong += "there is no $name"
                continue
            }
            records += 1
            val kind = if (name == "GeneralName") "kind" else "type"
            val own = fields(record).map { if (it == "type") kind else it }
            val actual = parameters(type)
            if (own.sorted() != actual.sorted()) wrong += "$name: $actual, not $own"
        }
        println("surface in Kotlin: $records records")
        assertEquals(emptyList(), wrong)
    }

    @Test
    fun everyClassOfErrorIsThere() {
        val classes = surface["errors"].map { it["class"].textValue() }.toSortedSet().toList()
        assertEquals(classes, NotAfterException::class.sealedSubclasses.map { it.simpleName!!.lowercase() }.sorted())
    }

    @Test
    fun everyMethodIsThere() {
        for (item in surface["objects"]) {
            val name = item["name"].textValue()
            val type = named(name)
            val methods = type.kotlin.declaredFunctions.map { it.name } +
                type.kotlin.nestedClasses.flatMap { it.declaredFunctions }.map { it.name }
            val constructors = setOf("new")
            val missing = item["methods"].map { camel(it["name"].textValue()) } - methods.toSet() - constructors
            assertEquals(emptyList(), missing, "of $name")
        }
    }
}
