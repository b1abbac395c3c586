import Foundation
import Testing

@testable import NotAfter

/// The documentation says what is there.
@Suite struct DocsTests {
    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: Repository.package.appendingPathComponent(path)), as: UTF8.self)
    }

    /// The first block of Swift under a heading.
    private func block(of text: String, under heading: String) throws -> String {
        let start = try #require(text.range(of: "\n\(heading)\n"), "there is no \(heading)")
        let code = try #require(text.range(of: "```swift\n", range: start.upperBound..<text.endIndex))
        let end = try #require(text.range(of: "```", range: code.upperBound..<text.endIndex))
        return String(text[code.upperBound..<end.lowerBound])
    }

    @Test func theQuickStartIsTheOneThatRuns() throws {
        let shown = try block(of: text("README.md"), under: "## Quick start")
        let runs = try text("Examples/QuickStart/main.swift").split(separator: "\n").filter { !$0.hasPrefix("//") }
        #expect(
            shown.replacingOccurrences(of: "\"example.com\"", with: "CommandLine.arguments[1]")
                .split(separator: "\n") == runs)
    }

    /// Every public name of the layer stands in docs/api.md, and every name there is one of the package.
    @Test func everyPublicNameIsInTheReference() throws {
        let reference = try text("docs/api.md")
        let folder = Repository.package.appendingPathComponent("Sources/NotAfter")
        let enumerator = FileManager.default.enumerator(atPath: folder.path)
        var declared: Set<String> = []
        var layer: Set<String> = []
        for path in (enumerator?.allObjects as? [String] ?? []) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            // Cases have no word that says whether they are public.
            guard text.contains("public ") else { continue }
            let names = Self.publicNames(text)
            declared.formUnion(names)
            if !path.hasPrefix("Generated/") && path != "Codes.swift" { layer.formUnion(names) }
        }
        let written = Set(
            reference.matches(of: /`([A-Za-z][A-Za-z0-9]*)(?:\([^`]*\))?`/).map { String($0.1) })
        #expect(layer.count > 60, "public names are written in another way")
        #expect(layer.subtracting(written).sorted() == [], "not in docs/api.md")
        let functions = Set(declared.filter { written.contains($0) })
        #expect(functions.count > 90)
        #expect(written.subtracting(declared).subtracting(Self.words).sorted() == [], "in docs/api.md, but nowhere else")
    }

    /// What stands in code of the reference and is no name of the package.
    private static let words: Set<String> = [
        "CancellationError", "DecodingError", "Data", "Date", "Duration", "String", "automated", "failed", "false",
        "frequent", "invalid", "manual", "maximum", "nil", "obtained", "present", "tracker", "true", "unknown", "valid",
        "Codable", "JSONEncoder", "Sendable", "Equatable", "Hashable", "LocalizedError", "AsyncSequence",
        "argument", "cancelled", "internal", "parse", "target", "trust", "chain", "intermediates",
    ]

    private static func publicNames(_ text: String) -> Set<String> {
        let declaration = /(?:public|open)\s+(?:static |convenience |mutating |indirect )*(?:func|var|let|struct|enum|class|final class) ([A-Za-z][A-Za-z0-9]*)/
        var names = Set(text.matches(of: declaration).map { String($0.1) })
        names.formUnion(text.matches(of: /\n    case ([A-Za-z]+)/).map { String($0.1) })
        names.formUnion(text.matches(of: /public typealias ([A-Z][A-Za-z]*)/).map { String($0.1) })
        return names.filter { !$0.hasPrefix("FfiConverter") && !$0.hasPrefix("uniffi") }
    }
}
