import Foundation

/// What the cases of ``NotAfterError`` share: code, sentence and particulars.
///
/// What is wrong with a certificate, a chain or a server is never an error: it is in the record. An error is about what
/// the caller gave. A task that was cancelled throws Swift's own `CancellationError`, see ``Validator``.
extension NotAfterError {
    /// Why, by its stable code: to be compared with, and never translated.
    public var code: String { parts.code }

    /// Why and what to do, as a sentence.
    public var reason: String { parts.reason }

    /// The particulars by name, such as `field`, `value`, `offset` or `suggestion`.
    public var facts: Facts { parts.facts }

    /// The class: `parse`, `target`, `argument`, `trust`, `cancelled` or `internal`.
    public var kind: String {
        switch self {
        case .Parse: "parse"
        case .Target: "target"
        case .Argument: "argument"
        case .Trust: "trust"
        case .Cancelled: "cancelled"
        case .Internal: "internal"
        }
    }

    private var parts: (code: String, reason: String, facts: Facts) {
        switch self {
        case .Parse(let code, let reason, let facts),
            .Target(let code, let reason, let facts),
            .Argument(let code, let reason, let facts),
            .Trust(let code, let reason, let facts),
            .Cancelled(let code, let reason, let facts),
            .Internal(let code, let reason, let facts):
            (code, reason, facts)
        }
    }
}

extension NotAfterError: LocalizedError {
    /// The ``reason``.
    public var errorDescription: String? { reason }
}

extension NotAfterError: CustomStringConvertible {
    /// The ``code`` and the ``reason``.
    public var description: String { "\(code): \(reason)" }
}
