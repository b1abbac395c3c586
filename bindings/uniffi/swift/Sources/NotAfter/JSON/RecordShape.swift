import Foundation

/// How a record's JSON differs from its fields in Swift. Fields are named `Record.field` here. That nothing is missing is
/// tested with the golden vectors and the schemas.
enum RecordShape {
    /// Records whose fields stand among those of the record that holds them.
    static let flattened: Set<String> = [
        "Check.connection", "Expected.location", "Failing.snapshot", "MatrixCell.check", "Observation.connection",
        "Reconciled.location", "RolloutPlace.location", "Snapshot.location", "Standing.location",
    ]

    /// What tells that a flattened record that may be absent is there.
    static let marks = ["Check.connection": "outcome"]

    /// Names that are others in JSON.
    static let renamed = [
        "GeneralName.kind": "type",
        "HorizonCounts.within30": "within_30",
        "HorizonCounts.within60": "within_60",
        "HorizonCounts.within90": "within_90",
    ]

    /// What a field is that is missing, where that is neither nothing, nor no, nor an empty list.
    static let missing: [String: JSON] = [
        "Candidates.skippedInAll": .integer(0),
        "CertificateSummary.issuer": .text(""),
        "CertificateSummary.key": .text(""),
        "CertificateSummary.serialNumber": .text(""),
        "CertificateSummary.spkiSha256": .text(""),
        "CertificateSummary.subject": .text(""),
        "EventOptions.unreachableAfter": .integer(2),
        "Expiry.renewalMode": .text("unknown"),
        "RefreshPolicy.attempts": .integer(5),
        "RefreshPolicy.firstRetrySeconds": .integer(900),
        "RefreshPolicy.intervalMaxSeconds": .integer(172_800),
        "RefreshPolicy.intervalMinSeconds": .integer(86_400),
        "RefreshPolicy.longestRetrySeconds": .integer(57_600),
        "RefreshPolicy.minimumGapSeconds": .integer(300),
        "RefreshPolicy.restSeconds": .integer(604_800),
        "RefreshPolicy.retryFactor": .integer(4),
        "RefreshState.failures": .integer(0),
        "RefreshState.seed": .text(""),
        "RuleSubject.kind": .text("other"),
        "RuleSubject.sctCount": .integer(0),
        "ScanProgress.refused": .integer(0),
        "Snapshot.renewalMode": .text("unknown"),
        "Standing.failures": .integer(0),
        "Standing.level": .text("none"),
        "Standing.renewalMode": .text("unknown"),
        "Standing.returns": .integer(0),
        "Standing.version": .integer(1),
    ]

    /// What people write by hand: a field that is not known is a slip, and refused.
    static let strict: Set<String> = [
        "EventOptions", "ExpiryPolicy", "Grace", "RefreshPolicy", "ShortLived", "Threshold", "Thresholds",
    ]

    /// The name in JSON of a field: `notAfter` is `not_after`.
    static func name(of field: String, in record: String) -> String {
        renamed["\(record).\(field)"] ?? snakeCase(field)
    }

    static func snakeCase(_ field: String) -> String {
        var name = ""
        for character in field {
            if character.isUppercase {
                name += "_" + character.lowercased()
            } else {
                name.append(character)
            }
        }
        return name
    }
}
