package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ObjectNode
import dev.notafter.VectorFunctions.Companion.request
import java.util.Base64

/** Cases whose input is octets. */
object CertificateVectors {
    private val functions = VectorFunctions()
    private val nodes = Records.json.nodeFactory

    private fun octets(case: JsonNode): JsonNode {
        val input = case["input"]
        val bytes = when {
            input.has("der_base64") -> return input["der_base64"]
            input.has("hex") -> input["hex"].textValue().chunked(2).map { it.toInt(16).toByte() }.toByteArray()
            else -> input["text"].textValue().toByteArray()
        }
        return nodes.textNode(Base64.getEncoder().encodeToString(bytes))
    }

    /** The record, or the error with the fact `offset` beside the code. */
    fun certificate(case: JsonNode): JsonNode {
        val found = functions.answer("parse_certificate", request("input" to octets(case)))
        (found.get("error") as? ObjectNode)?.let { it.set<JsonNode>("offset", it["facts"].get("offset")) }
        return found
    }

    fun details(case: JsonNode): JsonNode =
        functions.answer("certificate_details", request("input" to octets(case)))

    /** What was found, in order, and what was skipped. */
    fun contents(case: JsonNode): JsonNode {
        val found = functions.answer("read", request("input" to octets(case)))
        val certificates = found["certificates"].iterator()
        val items = nodes.arrayNode()
        for (kind in found["order"]) {
            val item = items.addObject().put("kind", kind.textValue())
            if (kind.textValue() == "certificate") item.set<JsonNode>("serial_number", certificates.next()["serial_number"])
        }
        val skipped = nodes.arrayNode()
        found["skipped"].forEach { skipped.addObject().set<JsonNode>("reason", it["code"]) }
        val atLeast = case["expect"].get("skipped_at_least")?.intValue() ?: 0
        return request(
            "items" to items,
            "skipped" to skipped,
            "skipped_at_least" to nodes.numberNode(minOf(skipped.size(), atLeast)),
        )
    }
}
