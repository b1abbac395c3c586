import Foundation
import Testing

@testable import NotAfter

/// What ``RecordShape`` says of the records' JSON, compared with what their Rust says.
@Suite struct ShapeTests {
    /// What the attributes of serde say of the records.
    private struct Said {
        var flattened: Set<String> = []
        var renamed: [String: String] = [:]
        var missing: Set<String> = []
        var strict: Set<String> = []
        var records = 0

        init() throws {
            let folder = Repository.root.appendingPathComponent("crates/notafter-records/src")
            let enumerator = FileManager.default.enumerator(atPath: folder.path)
            for path in (enumerator?.allObjects as? [String] ?? []) where path.hasSuffix(".rs") {
                let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                read(text)
            }
        }

        private mutating func read(_ text: String) {
            var record = ""
            var attributes: [String] = []
            var wholeDefault = false
            for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
                if line.hasPrefix("#[serde(") {
                    attributes.append(line)
                } else if line.hasPrefix("pub struct ") {
                    let name = line.dropFirst("pub struct ".count).prefix { $0.isLetter || $0.isNumber }
                    record = name.hasSuffix("Record") ? String(name.dropLast("Record".count)) : String(name)
                    records += name.hasSuffix("Record") ? 1 : 0
                    if attributes.contains(where: { $0.contains("deny_unknown_fields") }) { strict.insert(record) }
                    wholeDefault = attributes.contains { $0.contains("serde(default, deny") }
                    attributes = []
                } else if line.hasPrefix("pub "), line.hasSuffix(","), let colon = line.firstIndex(of: ":") {
                    let field = camelCase(line[line.index(line.startIndex, offsetBy: 4)..<colon])
                    let type = line[line.index(after: colon)...].dropLast().trimmingCharacters(in: .whitespaces)
                    let place = "\(record).\(field)"
                    for attribute in attributes {
                        if attribute.contains("flatten") { flattened.insert(place) }
                        if let rename = attribute.range(of: "rename = \"") {
                            renamed[place] = String(attribute[rename.upperBound...].prefix { $0 != "\"" })
                        }
                    }
                    let inRust = String(line[line.index(line.startIndex, offsetBy: 4)..<colon])
                    if renamed[place] == nil, inRust.contains("_"), RecordShape.snakeCase(field) != inRust {
                        renamed[place] = inRust
                    }
                    let plain = ["String", "u8", "u16", "u32", "u64", "i64"].contains(type)
                    if plain, wholeDefault || attributes.contains(where: { $0.contains("default") }) {
                        missing.insert(place)
                    }
                    attributes = []
                } else if line.isEmpty || line == "}" {
                    attributes = []
                }
            }
        }

        private func camelCase(_ name: Substring) -> String {
            let words = name.split(separator: "_")
            return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        }
    }

    @Test func whatSerdeSays() throws {
        let said = try Said()
        #expect(said.records > 60, "the records are elsewhere")
        #expect(said.flattened == RecordShape.flattened)
        #expect(said.renamed == RecordShape.renamed)
        #expect(said.missing == Set(RecordShape.missing.keys))
        // The requests of functions are strict too: the compiler refuses their slips.
        #expect(said.strict.filter { !$0.isEmpty && $0 != "$name" } == RecordShape.strict)
    }
}
