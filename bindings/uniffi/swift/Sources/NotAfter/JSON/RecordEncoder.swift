import Foundation

/// Writes records as the JSON that all languages and the command line of notafter have: `snake_case` names, instants as
/// RFC 3339, lengths of time as `30d`, octets in Base64. (`JSONEncoder` has other names for some fields.)
///
/// ```swift
/// let stored = try RecordEncoder().encode(state)
/// let state = try RecordDecoder().decode(RefreshState.self, from: stored)
/// ```
public struct RecordEncoder: Sendable {
    public init() {}

    /// The JSON of a record, or of records in a list or a dictionary by texts.
    public func encode<Record: Encodable>(_ record: Record) throws -> Data {
        try Self.json(record).text()
    }

    /// The JSON of any value that is in records.
    static func json(_ value: Any) throws -> JSON {
        switch value {
        case let text as String: return .text(text)
        case let yes as Bool: return .boolean(yes)
        case let instant as Date: return .text(InstantText.text(of: instant))
        case let duration as Duration: return .text(DurationText.text(of: duration))
        case let octets as Data: return .text(octets.base64EncodedString())
        case let fraction as Fraction: return .text("\(fraction.numerator)/\(fraction.denominator)")
        case let fact as Fact: return json(of: fact)
        case let facts as Facts: return .object(facts.mapValues(json(of:)))
        case let number as any FixedWidthInteger:
            return Int64(exactly: number).map { .integer($0) } ?? .unsigned(UInt64(clamping: number))
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional:
            return try mirror.children.first.map { try json($0.value) } ?? .null
        case .collection:
            return .list(try mirror.children.map { try json($0.value) })
        case .dictionary:
            return .object(try table(mirror))
        case .struct:
            return .object(try fields(mirror))
        default:
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "\(mirror.subjectType) is no record"))
        }
    }

    /// Records by texts of the caller's own.
    private static func table(_ mirror: Mirror) throws -> [String: JSON] {
        var table: [String: JSON] = [:]
        for entry in mirror.children {
            let parts = Array(Mirror(reflecting: entry.value).children)
            guard parts.count == 2, let name = parts[0].value as? String else {
                throw EncodingError.invalidValue(
                    entry.value, .init(codingPath: [], debugDescription: "only texts name fields of JSON"))
            }
            table[name] = try json(parts[1].value)
        }
        return table
    }

    private static func fields(_ mirror: Mirror) throws -> [String: JSON] {
        let record = "\(mirror.subjectType)"
        var fields: [String: JSON] = [:]
        for child in mirror.children {
            guard let field = child.label else { continue }
            let value = try json(child.value)
            guard RecordShape.flattened.contains("\(record).\(field)") else {
                fields[RecordShape.name(of: field, in: record)] = value
                continue
            }
            if case .object(let inner) = value {
                fields.merge(inner) { _, inner in inner }
            }
        }
        return fields
    }

    private static func json(of fact: Fact) -> JSON {
        switch fact {
        case .textFact(let text): .text(text)
        case .integerFact(let number): .integer(number)
        case .booleanFact(let yes): .boolean(yes)
        case .instantFact(let instant): .text(InstantText.text(of: instant))
        case .listFact(let texts): .list(texts.map { .text($0) })
        }
    }
}
