import Foundation

@testable import NotAfter

/// Every function of the library by its name in Rust, over JSON: the request is read as its type, the answer is written.
enum Functions {
    typealias Plain = @Sendable (JSON) throws -> JSON
    typealias Judging = @Sendable (Validator, JSON) throws -> JSON
    typealias Asking = @Sendable (Validator, JSON, CancelHandle) async throws -> JSON

    static let plain: [String: Plain] = [
        "read": of { try NotAfter.read(request: $0) },
        "parse_certificate": of { try parseCertificate(request: $0) },
        "certificate_details": of { try certificateDetails(request: $0) },
        "to_pem": of { try toPem(request: $0) },
        "match_name": of { try matchName(request: $0) },
        "parse_target": of { try parseTarget(request: $0) },
        "expand_targets": of { try expandTargets(request: $0) },
        "candidates": of { try candidates(request: $0) },
        "who_serves": of { try whoServes(request: $0) },
        "expiry_policy": of { try expiryPolicy(request: $0) },
        "assess": of { try assess(request: $0) },
        "rules": of { try rules(request: $0) },
        "public_roots": of { try publicRoots(request: $0) },
        "rule_subject": of { try ruleSubject(request: $0) },
        "rule_answers": of { try ruleAnswers(request: $0) },
        "upcoming_rules": of { try upcomingRules(request: $0) },
        "validation_reuse": of { try validationReuse(request: $0) },
        "root_leaving": of { try rootLeaving(request: $0) },
        "renewal_plan": of { try renewalPlan(request: $0) },
        "new_refresh_state": of { try newRefreshState(request: $0) },
        "refresh_step": of { try refreshStep(request: $0) },
        "refresh_due": of { try refreshDue(request: $0) },
        "cadence": of { try cadence(request: $0) },
        "snapshots": of { try snapshots(request: $0) },
        "read_observation": of { try readObservation(request: $0) },
        "standings": of { try standings(request: $0) },
        "diff": of { try diff(request: $0) },
        "expirations": of { try expirations(request: $0) },
        "by_fingerprint": of { try byFingerprint(request: $0) },
        "by_tag": of { try byTag(request: $0) },
        "by_issuer": of { try byIssuer(request: $0) },
        "by_state": of { try byState(request: $0) },
        "reconcile": of { try reconcile(request: $0) },
        "rollout": of { try rollout(request: $0) },
        "issuers_not_allowed": of { try issuersNotAllowed(request: $0) },
    ]

    static let judging: [String: Judging] = [
        "validate": of { try $0.validate(request: $1) },
        "effective_expiry": of { try $0.effectiveExpiry(request: $1) },
        "normalise": of { try $0.normalise(request: $1) },
        "judge": of { try $0.judge(request: $1) },
    ]

    static let asking: [String: Asking] = [
        "fetch": of { try await $0.fetch(request: $1, cancellation: $2) },
        "observe_all": of { try await $0.observeAll(request: $1, cancellation: $2) },
        "check": of { try await $0.check(request: $1, cancellation: $2) },
        "check_all": of { try await $0.checkAll(request: $1, cancellation: $2) },
    ]

    private static func of<Request: Decodable, Answer>(
        _ function: @escaping @Sendable (Request) throws -> Answer
    ) -> Plain {
        { try RecordEncoder.json(function(RecordDecoder.decode(Request.self, from: $0))) }
    }

    private static func of<Request: Decodable, Answer>(
        _ function: @escaping @Sendable (Validator, Request) throws -> Answer
    ) -> Judging {
        { try RecordEncoder.json(function($0, RecordDecoder.decode(Request.self, from: $1))) }
    }

    private static func of<Request: Decodable & Sendable, Answer: Sendable>(
        _ function: @escaping @Sendable (Validator, Request, CancelHandle) async throws -> Answer
    ) -> Asking {
        { try RecordEncoder.json(await function($0, RecordDecoder.decode(Request.self, from: $1), $2)) }
    }

    /// What a function answers, or `{"error": ...}`; what cannot be said in Swift's types is thrown.
    static func answer(_ function: String, _ request: JSON, _ validator: Validator? = nil) throws -> JSON {
        do {
            if let plain = plain[function] {
                return try plain(request)
            }
            guard let judging = judging[function] else { throw Untold(what: "no function \(function)") }
            return try judging(validator ?? .standard(), request)
        } catch let error as NotAfterError {
            return json(of: error)
        }
    }

    /// An error as the JSON of all languages has it.
    static func json(of error: NotAfterError) -> JSON {
        let facts = (try? RecordEncoder.json(error.facts)) ?? .null
        return [
            "error": [
                "class": .text(error.kind), "code": .text(error.code), "reason": .text(error.reason), "facts": facts,
            ]
        ]
    }
}

/// What a test cannot do.
struct Untold: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}
