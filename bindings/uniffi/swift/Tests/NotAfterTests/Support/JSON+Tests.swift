import Foundation

@testable import NotAfter

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByBooleanLiteral
{
    public init(dictionaryLiteral fields: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: fields)) }
    public init(arrayLiteral items: JSON...) { self = .list(items) }
    public init(stringLiteral text: String) { self = .text(text) }
    public init(booleanLiteral yes: Bool) { self = .boolean(yes) }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var items: [JSON] { if case .list(let items) = self { items } else { [] } }
    var fields: [String: JSON] { if case .object(let fields) = self { fields } else { [:] } }
    var count: Int { if case .integer(let number) = self { Int(number) } else { 0 } }
    var isNothing: Bool { self == .null || self == [] }

    subscript(name: String) -> JSON {
        get { fields[name] ?? .null }
        set {
            var fields = fields
            fields[name] = newValue
            self = .object(fields)
        }
    }

    func has(_ name: String) -> Bool { fields[name] != nil }

    /// It as text, for people.
    var shown: String { (try? text()).map { String(decoding: $0, as: UTF8.self) } ?? "?" }
}
