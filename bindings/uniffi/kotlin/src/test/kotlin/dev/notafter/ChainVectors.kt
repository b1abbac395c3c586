package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.ObjectNode
import dev.notafter.VectorFunctions.Companion.request
import java.security.MessageDigest

/** Cases about chains, by a validator made from the input. */
object ChainVectors {
    private val nodes = Records.json.nodeFactory
    private val asIs = listOf("at", "purpose", "name", "max_depth", "policies", "revocation")

    private fun allOf(file: JsonNode, table: String, names: JsonNode?): ArrayNode = nodes.arrayNode().also { list ->
        names?.forEach { list.add(file[table][it.textValue()]) }
    }

    private fun <T> withValidator(file: JsonNode, input: JsonNode, work: (VectorFunctions) -> T): T {
        val roots = nodes.arrayNode()
        for (root in input["roots"]) {
            val fields = if (root.isObject) root.deepCopy<ObjectNode>() else request("certificate" to root)
            fields.set<JsonNode>("input", file["certificates"][fields.remove("certificate").textValue()])
            roots.add(fields)
        }
        val settings = request(
            "builtin_roots" to nodes.textNode("none"),
            "roots" to roots,
            "profile" to input.get("profile"),
            "limits" to input.get("limits"),
            "source" to input.get("roots_source"),
        )
        return Validator(Records.decode<ValidatorSettings>(settings)).use { work(VectorFunctions(it)) }
    }

    /** Without `revocation` nothing is asked about it, lists or not. */
    private fun asked(file: JsonNode, input: JsonNode): ObjectNode {
        val request = request(
            "leaf" to file["certificates"][input["leaf"].textValue()],
            "intermediates" to allOf(file, "certificates", input.get("intermediates")),
            "crls" to allOf(file, "crls", input.get("crls")),
            "revocation" to nodes.textNode("off"),
        )
        asIs.forEach { name -> input.get(name)?.let { request.set<JsonNode>(name, it) } }
        return request
    }

    /** The name of the certificate with this SHA-256. */
    private fun nameOf(file: JsonNode, fingerprint: String): JsonNode {
        val (name, _) = file["certificates"].properties().first { (_, der) ->
            val digest = MessageDigest.getInstance("SHA-256").digest(der.binaryValue())
            digest.joinToString("") { "%02x".format(it) } == fingerprint
        }
        return nodes.textNode(name)
    }

    fun report(file: JsonNode, case: JsonNode): JsonNode = withValidator(file, case["input"]) { functions ->
        val found = functions.answer("validate", asked(file, case["input"])) as ObjectNode
        val path = nodes.arrayNode()
        found["path"].forEach { path.add(nameOf(file, it.textValue())) }
        found.set("path", path)
    }

    /** The end of the last path, with what is unneeded as its findings. */
    fun effectiveExpiry(file: JsonNode, case: JsonNode): JsonNode = withValidator(file, case["input"]) { functions ->
        val found = functions.answer("effective_expiry", asked(file, case["input"]))
        (found as? ObjectNode)?.set("findings", found["unneeded"]) ?: nodes.objectNode()
    }

    fun normalised(file: JsonNode, case: JsonNode): JsonNode = withValidator(file, case["input"]) { functions ->
        val asked = request(
            "certificates" to allOf(file, "certificates", case["input"]["certificates"]),
            "kind" to case["input"]["kind"],
        )
        val found = functions.answer("normalise", asked) as ObjectNode
        val names = nodes.arrayNode()
        for (pem in found["certificates"]) {
            val certificate = NotAfter.parseCertificate(pem.textValue().toByteArray())
            names.add(nameOf(file, certificate.fingerprintSha256))
        }
        found.set("certificates", names)
    }
}
