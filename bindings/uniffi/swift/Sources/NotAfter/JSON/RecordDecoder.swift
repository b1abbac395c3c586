import Foundation

/// Reads records from the JSON that all languages and the command line of notafter write. Lists, facts, flags and single
/// values that may be absent need not be there, as in what an older version wrote; fields that are not known are passed
/// over, as in what a newer one did, but in policies, which people write.
public struct RecordDecoder: Sendable {
    public init() {}

    /// A record, or records in a list or a dictionary by texts.
    ///
    /// - Throws: `DecodingError`, which says where.
    public func decode<Record: Decodable>(_ type: Record.Type, from data: Data) throws -> Record {
        try Self.decode(type, from: JSON(parsing: data))
    }

    static func decode<Record: Decodable>(_ type: Record.Type, from json: JSON) throws -> Record {
        try Reader(json: json, codingPath: []).value(type)
    }
}

/// Reads one value.
struct Reader: Decoder {
    let json: JSON
    let codingPath: [any CodingKey]
    /// The type of record that is being read.
    var record = ""
    /// The names of its fields.
    var known = Known()

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    final class Known {
        var names: Set<String> = []
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let object) = json else { throw mismatch("an object") }
        return KeyedDecodingContainer(Fields<Key>(reader: self, object: object))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let list) = json else { throw mismatch("a list") }
        return Items(reader: self, list: list)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        Single(reader: self)
    }

    /// The value as this type.
    func value<T: Decodable>(_ type: T.Type) throws -> T {
        if let value = try special(type) {
            return value as! T
        }
        if let table = type as? any ByText.Type {
            return try table.read(self) as! T
        }
        let record = "\(type)"
        let reader = Reader(json: json, codingPath: codingPath, record: record)
        let value = try T(from: reader)
        if RecordShape.strict.contains(record), case .object(let object) = json,
            let slip = object.keys.filter({ !reader.known.names.contains($0) }).min()
        {
            throw mismatch("an object without the field \(slip)")
        }
        return value
    }

    /// The value, where its type has a form of its own in JSON.
    private func special(_ type: any Decodable.Type) throws -> (any Decodable)? {
        switch type {
        case is Date.Type: try text("an instant such as 2026-11-22T09:30:00Z", InstantText.instant)
        case is Duration.Type: try duration()
        case is Data.Type: try text("octets in Base64") { Data(base64Encoded: $0) }
        case is Fraction.Type: try text("a fraction such as 1/3", Self.fraction)
        case is Fact.Type: try fact(json)
        case is Facts.Type: try facts()
        case is JSON.Type: json
        default: nil
        }
    }

    private func text<T>(_ expected: String, _ read: (String) -> T?) throws -> T {
        guard case .text(let text) = json, let value = read(text) else { throw mismatch(expected) }
        return value
    }

    /// A whole number of seconds is read as well.
    private func duration() throws -> Duration {
        if case .integer(let seconds) = json, (0...Int64(UInt32.max)).contains(seconds) {
            return .seconds(seconds)
        }
        return try text("a time such as 30d", DurationText.duration)
    }

    private static func fraction(_ text: String) -> Fraction? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let numerator = UInt32(parts[0]), let denominator = UInt32(parts[1])
        else { return nil }
        return Fraction(numerator: numerator, denominator: denominator)
    }

    private func facts() throws -> Facts {
        guard case .object(let object) = json else { throw mismatch("an object") }
        return try object.mapValues(fact)
    }

    private func fact(_ json: JSON) throws -> Fact {
        switch json {
        case .text(let text): InstantText.instant(text).map { .instantFact($0) } ?? .textFact(text)
        case .integer(let number): .integerFact(number)
        case .boolean(let yes): .booleanFact(yes)
        case .list(let list):
            .listFact(
                try list.map {
                    guard case .text(let text) = $0 else { throw mismatch("a list of texts") }
                    return text
                })
        default: throw mismatch("a text, a whole number, yes or no, or a list of texts")
        }
    }

    /// A whole number of this type.
    func number<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
        let number: T? =
            switch json {
            case .integer(let number): T(exactly: number)
            case .unsigned(let number): T(exactly: number)
            default: nil
            }
        guard let number else { throw mismatch("a whole number of \(type)") }
        return number
    }

    func mismatch(_ expected: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "expected \(expected)"))
    }
}

/// The fields of a record.
private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let reader: Reader
    let object: [String: JSON]

    var codingPath: [any CodingKey] { reader.codingPath }
    var allKeys: [Key] { object.keys.compactMap { Key(stringValue: $0) } }

    /// The reader of a field, and `nil` where it is missing.
    private func field(_ key: Key) -> Reader? {
        let place = "\(reader.record).\(key.stringValue)"
        let path = codingPath + [key]
        if RecordShape.flattened.contains(place) {
            if let mark = RecordShape.marks[place], object[mark] == nil { return nil }
            return Reader(json: reader.json, codingPath: path)
        }
        let name = RecordShape.name(of: key.stringValue, in: reader.record)
        reader.known.names.insert(name)
        switch object[name] {
        case nil, .null: return RecordShape.missing[place].map { Reader(json: $0, codingPath: path) }
        case .some(let value): return Reader(json: value, codingPath: path)
        }
    }

    func contains(_ key: Key) -> Bool { field(key) != nil }

    func decodeNil(forKey key: Key) -> Bool { field(key) == nil }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        if let field = field(key) {
            return try field.value(type)
        }
        if let empty = type as? any MayBeMissing.Type {
            return empty.absent as! T
        }
        throw DecodingError.keyNotFound(
            key, .init(codingPath: codingPath, debugDescription: "\(reader.record) needs \(key.stringValue)"))
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try superDecoder(forKey: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try superDecoder(forKey: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { reader }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        field(key) ?? Reader(json: .null, codingPath: codingPath + [key])
    }
}

/// The items of a list.
private struct Items: UnkeyedDecodingContainer {
    let reader: Reader
    let list: [JSON]
    var currentIndex = 0

    var codingPath: [any CodingKey] { reader.codingPath }
    var count: Int? { list.count }
    var isAtEnd: Bool { currentIndex >= list.count }

    private mutating func next() throws -> Reader {
        guard !isAtEnd else { throw reader.mismatch("more items") }
        defer { currentIndex += 1 }
        return Reader(json: list[currentIndex], codingPath: codingPath + [Place(intValue: currentIndex)])
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, list[currentIndex] == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().value(type) }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }
}

/// A single value.
private struct Single: SingleValueDecodingContainer {
    let reader: Reader

    var codingPath: [any CodingKey] { reader.codingPath }

    func decodeNil() -> Bool { reader.json == .null }

    func decode(_ type: String.Type) throws -> String {
        guard case .text(let text) = reader.json else { throw reader.mismatch("a text") }
        return text
    }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard case .boolean(let yes) = reader.json else { throw reader.mismatch("yes or no") }
        return yes
    }

    func decode(_ type: Double.Type) throws -> Double {
        guard case .number(let number) = reader.json else { return Double(try reader.number(Int64.self)) }
        return number
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try reader.number(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try reader.number(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try reader.number(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try reader.number(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try reader.number(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try reader.number(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try reader.number(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try reader.number(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try reader.number(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try reader.number(type) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try reader.value(type) }
}

/// The place of an item in a list.
private struct Place: CodingKey {
    let place: Int

    init(intValue: Int) { place = intValue }
    init?(stringValue: String) { return nil }

    var intValue: Int? { place }
    var stringValue: String { "[\(place)]" }
}

/// What need not be there: it is empty, or no.
private protocol MayBeMissing {
    static var absent: Self { get }
}

extension Array: MayBeMissing {
    fileprivate static var absent: [Element] { [] }
}

extension Dictionary: MayBeMissing {
    fileprivate static var absent: [Key: Value] { [:] }
}

extension Bool: MayBeMissing {
    fileprivate static var absent: Bool { false }
}

/// Values by texts of the caller's own, which are no names of fields.
private protocol ByText {
    static func read(_ reader: Reader) throws -> Self
}

extension Dictionary: ByText where Key == String, Value: Decodable {
    fileprivate static func read(_ reader: Reader) throws -> [String: Value] {
        guard case .object(let object) = reader.json else { throw reader.mismatch("an object") }
        return try object.mapValues { try Reader(json: $0, codingPath: reader.codingPath).value(Value.self) }
    }
}
