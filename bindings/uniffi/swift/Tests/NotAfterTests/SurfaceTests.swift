import Foundation
import Testing

@testable import NotAfter

/// What Swift sees of itself, compared with `bindings/surface.json`, which is made from the Rust code.
@Suite struct SurfaceTests {
    private let surface: JSON
    private let records: [String: JSON]

    init() throws {
        surface = try Repository.json("bindings/surface.json")
        records = Dictionary(uniqueKeysWithValues: surface["records"].items.map { ($0["name"].text ?? "", $0) })
    }

    /// Every function, by its kind.
    @Test func functions() {
        func named(_ kind: JSON) -> [String] {
            surface["functions"].items.filter { $0["kind"] == kind }.compactMap { $0["name"].text }.sorted()
        }
        #expect(named("plain") == Functions.plain.keys.sorted())
        #expect(named("judging") == Functions.judging.keys.sorted())
        #expect(named("asking") == Functions.asking.keys.sorted())
    }

    /// Every record, with every field and no other: a value with all of them is read, looked at by `Mirror`, and written
    /// as it was.
    @Test func recordsAndFields() throws {
        var (checked, fields) = (0, 0)
        for (name, record) in records.sorted(by: { $0.key < $1.key }) {
            let type = try #require(
                _typeByName("8NotAfter\(name.utf8.count)\(name)V") as? any Decodable.Type, "there is no struct \(name)")
            let json = try sample(name)
            let value = try RecordDecoder.decode(type, from: json)
            // A flattened record is one field in Swift; its own fields are listed in its place.
            let seen = Mirror(reflecting: value).children.compactMap(\.label)
            let flattened = record["flattened"].items.compactMap { $0["field"].text }
            let listed = record["fields"].items.compactMap { $0["name"].text }
            let single = seen.filter { !flattened.contains($0) }.map { RecordShape.name(of: $0, in: name) }
            #expect(seen.count == single.count + flattened.count, "\(name)")
            #expect(Set(single).isSubset(of: listed), "\(name)")
            #expect(try RecordEncoder.json(value) == json, "\(name)")
            checked += 1
            fields += seen.count
        }
        print("records of the surface in Swift: \(checked) with \(fields) fields")
        #expect(checked == records.count)
    }

    private func sample(_ name: String) throws -> JSON {
        let record = try #require(records[name], "the surface has no \(name)")
        var sample: JSON = [:]
        for field in record["fields"].items {
            sample[field["name"].text ?? ""] = try value(field["type"].text ?? "")
        }
        return sample
    }

    private func value(_ type: String) throws -> JSON {
        if let inner = inner(type, "optional") { return try value(inner) }
        if let inner = inner(type, "list") { return [try value(inner)] }
        let parts = type.split(separator: ":", maxSplits: 1)
        switch parts.first {
        case "record": return try sample(String(parts[1]))
        case "integer": return .integer(1)
        case "boolean": return true
        case "instant": return "2026-11-22T09:30:00Z"
        case "duration": return "1d12h"
        case "octets": return "AQID"
        case "fraction": return "1/3"
        case "facts": return ["integer": .integer(-3), "boolean": true, "at": "2026-11-22T09:30:00Z", "list": ["a"]]
        case "string", "code", "open-code", "constant", "ip-address": return "text"
        default: throw Untold(what: "a type of the surface that is not known here: \(type)")
        }
    }

    private func inner(_ type: String, _ outer: String) -> String? {
        guard type.hasPrefix(outer + "<"), type.hasSuffix(">") else { return nil }
        return String(type.dropFirst(outer.count + 1).dropLast())
    }

    /// Every code that an error may have is raised by a golden vector that Swift runs, but for those it cannot be made to.
    @Test func everyErrorCodeIsRaised() throws {
        let listed = Set(surface["errors"].items.map { "\($0["class"].text ?? "") \($0["code"].text ?? "")" })
        let file = "errors/functions.json"
        var raised: Set<String> = []
        var skipped: Set<String> = []
        for vector in try Repository.json("tests/vectors/\(file)")["cases"].items {
            let error = vector["expect"]["error"]
            let code = "\(error["class"].text ?? "") \(error["code"].text ?? "")"
            if VectorTests.reasonToSkip(file, vector) == nil {
                raised.insert(code)
            } else {
                skipped.insert(code)
            }
        }
        #expect(listed.subtracting(raised).subtracting(skipped).sorted() == [])
        #expect(raised.subtracting(listed).sorted() == [])
        print("error codes in Swift: \(listed.intersection(raised).count) raised of \(listed.count)")
        #expect(skipped.subtracting(raised).count <= 3)
    }
}
