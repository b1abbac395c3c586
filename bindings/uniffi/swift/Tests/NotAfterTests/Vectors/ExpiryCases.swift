import Foundation

@testable import NotAfter

/// Files about expiry.
enum ExpiryCases {
    /// A policy that is given by its name alone, as a record.
    private static func withPreset(_ request: JSON) -> JSON {
        var request = request
        if let preset = request["policy"].text {
            request["policy"] = ["preset": .text(preset)]
        }
        return request
    }

    static func assessment(_: JSON, _ input: JSON) throws -> JSON {
        var request = input
        request["certificate"] = input["der_base64"]
        return try Functions.answer("assess", request)
    }

    /// The policy under its name. Functions say `missing-field` where a record says `missing`.
    static func policy(_: JSON, _ input: JSON) throws -> JSON {
        var found = try Functions.answer("expiry_policy", input)
        guard found.has("error") else { return ["policy": found] }
        if found["error"]["code"] == "missing-field" {
            found["error"]["code"] = "missing"
        }
        return found
    }

    static func cadence(_: JSON, _ input: JSON) throws -> JSON {
        try Functions.answer("cadence", input)
    }

    /// The state after the steps, and what is said at the instant asked about. Where anything is refused, why.
    static func refresh(_: JSON, _ input: JSON) throws -> JSON {
        do {
            return try walked(input)
        } catch let refused as Refused {
            return ["error": ["code": refused.error["code"], "field": refused.error["facts"]["field"]]]
        }
    }

    private struct Refused: Error {
        let error: JSON
    }

    private static func asked(_ function: String, _ request: JSON) throws -> JSON {
        let found = try Functions.answer(function, request)
        if found.has("error") { throw Refused(error: found["error"]) }
        return found
    }

    private static func walked(_ input: JSON) throws -> JSON {
        func withPolicy(_ request: JSON) -> JSON {
            var request = request
            switch input["policy"] {
            case .null: break
            case .text(let preset): request["preset"] = .text(preset)
            case let record: request["policy"] = record
            }
            return request
        }
        var state: JSON
        if input.has("target") {
            state = try asked("new_refresh_state", ["target": input["target"], "at": input["new_at"]])
        } else if input.has("pasted_at") {
            state = try asked("new_refresh_state", ["at": input["pasted_at"]])
        } else {
            state = input["state"]
        }
        var next: [JSON] = []
        for step in input["steps"].items {
            var request = step
            request["state"] = state
            state = try asked("refresh_step", withPolicy(request))
            // Stored and read again between all looks.
            let record = try RecordDecoder.decode(RefreshState.self, from: state)
            let stored = try RecordEncoder().encode(record)
            let read = try RecordDecoder().decode(RefreshState.self, from: stored)
            guard read == record else { throw Untold(what: "\(state.shown) comes back as another") }
            next.append(state["next_attempt_at"])
        }
        // Also where nothing is asked: it is how a policy or a state is read.
        let at = input.has("at") ? input["at"] : "2026-11-22T09:30:00Z"
        var found = try asked("refresh_due", withPolicy(["state": state, "at": at]))
        found["next"] = .list(next)
        found["state"] = state
        return found
    }

    static func events(_: JSON, _ input: JSON) throws -> JSON {
        let options = input.has("options") ? withPreset(input["options"]) : .null
        func moved(_ known: JSON, _ run: JSON) throws -> JSON {
            try Functions.answer(
                "standings",
                ["before": known, "looks": run["looks"], "at": run["at"], "options": options])
        }
        var known: JSON = []
        for run in input["before"].items {
            known = try moved(known, run)
        }
        let forgotten = input["forgotten"].items
        let now = try moved(known, input).items.filter { !forgotten.contains($0["target"]) }
        let request: JSON = ["before": known, "after": .list(now), "at": input["at"]]
        return ["events": try Functions.answer("diff", request)]
    }

    static func inventory(_: JSON, _ input: JSON) throws -> JSON {
        let function = input["function"].text ?? ""
        let found = try Functions.answer(function, withPreset(input))
        switch function {
        case "by_fingerprint", "by_tag", "by_issuer", "by_state": return ["groups": found]
        case "issuers_not_allowed": return ["places": found]
        default: return found
        }
    }

    /// What each of the input's fields asks for.
    static func rules(_: JSON, _ input: JSON) throws -> JSON {
        var found: JSON = [:]
        if input.has("subject") {
            let said = try Functions.answer("rule_answers", ["subject": input["subject"]])
            found = said
            found["missing_scts"] = ["chrome": said["missing_scts_chrome"], "apple": said["missing_scts_apple"]]
            if input.has("from") {
                found["upcoming"] = try Functions.answer("upcoming_rules", input)
            }
        }
        if input.has("der_base64") {
            let path: JSON = ["path": [input["der_base64"], input["root_der_base64"]]]
            found["subject"] = try Functions.answer("rule_subject", path)
        }
        if input.has("issued") {
            let days = try Functions.answer("validation_reuse", ["issued": input["issued"]])
            found["validation_reuse"] = [
                "domains-and-addresses": days["domains_and_addresses_days"], "identity": days["identity_days"],
            ]
        }
        if input.has("key_created") {
            var leaves = try Functions.answer("root_leaving", ["key_created": input["key_created"]])
            leaves["mozilla-email"] = leaves["mozilla_email"]
            found["root_leaves"] = leaves
        }
        if input.has("subjects") {
            found["plan"] = try Functions.answer("renewal_plan", withPreset(input))
        }
        return found
    }
}
