package dev.notafter

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.ObjectNode
import dev.notafter.VectorFunctions.Companion.request

/** Cases about expiry. */
object ExpiryVectors {
    private val functions = VectorFunctions()
    private val nodes = Records.json.nodeFactory

    private class Refused(val found: JsonNode) : Exception()

    private fun asked(function: String, request: JsonNode): JsonNode {
        val found = functions.answer(function, request)
        if (found.has("error")) throw Refused(found)
        return found
    }

    /** A policy that is given by its name alone, as a record. */
    private fun withPreset(node: JsonNode): ObjectNode = node.deepCopy<ObjectNode>().also { copy ->
        val policy = copy.get("policy")
        if (policy != null && policy.isTextual) copy.set<JsonNode>("policy", request("preset" to policy))
    }

    fun assessment(case: JsonNode): JsonNode {
        val request = case["input"].deepCopy<ObjectNode>()
        request.set<JsonNode>("certificate", request.remove("der_base64"))
        return functions.answer("assess", request)
    }

    /** Functions say `missing-field` where a record says `missing`. */
    fun policy(case: JsonNode): JsonNode {
        val found = functions.answer("expiry_policy", case["input"])
        if (!found.has("error")) return request("policy" to found)
        val error = found["error"] as ObjectNode
        if (error["code"].textValue() == "missing-field") error.put("code", "missing")
        return found
    }

    fun cadence(case: JsonNode): JsonNode = functions.answer("cadence", case["input"])

    fun refresh(case: JsonNode): JsonNode = try {
        walked(case["input"])
    } catch (refused: Refused) {
        val error = refused.found["error"] as ObjectNode
        error.set<JsonNode>("field", error["facts"].get("field"))
        refused.found
    }

    private fun walked(input: JsonNode): JsonNode {
        val policy = input.get("policy")
        fun withPolicy(request: ObjectNode): ObjectNode {
            if (policy != null) request.set<JsonNode>(if (policy.isTextual) "preset" else "policy", policy)
            return request
        }
        var state = when {
            input.has("target") ->
                asked("new_refresh_state", request("target" to input["target"], "at" to input["new_at"]))
            input.has("pasted_at") -> asked("new_refresh_state", request("at" to input["pasted_at"]))
            else -> input["state"]
        }
        val next = nodes.arrayNode()
        for (step in input.get("steps") ?: nodes.arrayNode()) {
            val request = step.deepCopy<ObjectNode>()
            request.set<JsonNode>("state", state)
            state = asked("refresh_step", withPolicy(request))
            next.add(state["next_attempt_at"])
        }
        // Also where nothing is asked: it is how a policy or a state is read.
        val at = input.get("at") ?: nodes.textNode("2026-11-22T09:30:00Z")
        val found = asked("refresh_due", withPolicy(request("state" to state, "at" to at))) as ObjectNode
        found.set<JsonNode>("next", next)
        found.set<JsonNode>("state", state)
        return found
    }

    fun events(case: JsonNode): JsonNode {
        val input = case["input"]
        val options = input.get("options")?.let { withPreset(it) }
        fun moved(known: JsonNode, run: JsonNode) = asked(
            "standings",
            request("before" to known, "looks" to run["looks"], "at" to run["at"], "options" to options),
        )
        var known: JsonNode = nodes.arrayNode()
        input["before"].forEach { known = moved(known, it) }
        val forgotten = input.get("forgotten")?.map { it.textValue() }.orEmpty()
        val now: ArrayNode = nodes.arrayNode()
        moved(known, input).filter { it["target"].textValue() !in forgotten }.forEach { now.add(it) }
        val events = asked("diff", request("before" to known, "after" to now, "at" to input["at"]))
        return request("events" to events)
    }

    fun inventory(case: JsonNode): JsonNode {
        val input = withPreset(case["input"])
        val function = input.remove("function").textValue()
        val found = functions.answer(function, input)
        return when (function) {
            "by_fingerprint", "by_tag", "by_issuer", "by_state" -> request("groups" to found)
            "issuers_not_allowed" -> request("places" to found)
            else -> found
        }
    }

    /** What each of the input's fields asks for. */
    fun rules(case: JsonNode): JsonNode {
        val input = case["input"]
        val found = nodes.objectNode()
        input.get("subject")?.let { subject ->
            val said = asked("rule_answers", request("subject" to subject)) as ObjectNode
            found.setAll<JsonNode>(said)
            found.set<JsonNode>(
                "missing_scts",
                request("chrome" to said["missing_scts_chrome"], "apple" to said["missing_scts_apple"]),
            )
            if (input.has("from")) {
                val upcoming = request("subject" to subject, "from" to input["from"], "until" to input["until"])
                found.set<JsonNode>("upcoming", asked("upcoming_rules", upcoming))
            }
        }
        if (input.has("der_base64")) {
            val path = nodes.arrayNode().add(input["der_base64"]).add(input["root_der_base64"])
            found.set<JsonNode>("subject", asked("rule_subject", request("path" to path)))
        }
        input.get("issued")?.let { issued ->
            val days = asked("validation_reuse", request("issued" to issued))
            found.set<JsonNode>(
                "validation_reuse",
                request("domains-and-addresses" to days["domains_and_addresses_days"], "identity" to days["identity_days"]),
            )
        }
        input.get("key_created")?.let { created ->
            val leaves = asked("root_leaving", request("key_created" to created)) as ObjectNode
            leaves.set<JsonNode>("mozilla-email", leaves.remove("mozilla_email"))
            found.set<JsonNode>("root_leaves", leaves)
        }
        if (input.has("subjects")) found.set<JsonNode>("plan", asked("renewal_plan", withPreset(input)))
        return found
    }
}
