import Foundation
import Testing

@testable import NotAfter

/// Many at once, and for long.
@Suite(.serialized) struct LoadTests {
    private static let tasks = 8
    private static let validations = 250
    private static let calls = 100_000
    /// One call in so many gives a whole record; the library of the dev profile takes its time for that.
    private static let recordEvery = 20
    private static let warmUp = 5000
    /// What an allocator may keep besides; a leak of one certificate's record a call would be several times this.
    private static let growth = 8 << 20

    @Test func tasksShareOneValidator() async throws {
        let file = try Repository.json("tests/vectors/chains-paths.json")
        func der(_ name: JSON) throws -> Data {
            try #require(Data(base64Encoded: file["certificates"][name.text ?? ""].text ?? ""))
        }
        let vector = try #require(
            file["cases"].items.first { $0["expect"]["verdict"] == "valid" && $0["input"]["roots"].items.first?.text != nil })
        let input = vector["input"]
        let roots = try input["roots"].items.map(der)
        let validator = try Validator(roots: roots, profile: input["profile"].text)
        let leaf = try der(input["leaf"])
        let intermediates = try input["intermediates"].items.map(der)
        let at = try #require(InstantText.instant(input["at"].text ?? ""))
        let purpose = input["purpose"].text
        let first = try validator.validate(leaf, at: at, intermediates: intermediates, purpose: purpose)
        #expect(first.verdict == "valid")
        let equal = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<Self.tasks {
                group.addTask {
                    try (0..<Self.validations).filter { _ in
                        let found = try validator.validate(leaf, at: at, intermediates: intermediates, purpose: purpose)
                        return found.verdict == first.verdict && found.path == first.path
                            && found.findings == first.findings
                    }.count
                }
            }
            return try await group.reduce(0, +)
        }
        print("validations by \(Self.tasks) tasks on one validator: \(equal)")
        #expect(equal == Self.tasks * Self.validations)
    }

    #if os(Linux)
        @Test func memoryStaysFlat() throws {
            let der = try Repository.certificate()
            func run(_ count: Int) throws {
                for call in 0..<count {
                    guard try toPem(der).utf8.count > der.count else { throw Untold(what: "no PEM") }
                    guard call % Self.recordEvery == 0 else { continue }
                    guard try parseCertificate(der).der?.count == der.count else {
                        throw Untold(what: "another certificate")
                    }
                }
            }
            try run(Self.warmUp)
            let before = try resident()
            try run(Self.calls)
            let after = try resident()
            print("resident memory over \(Self.calls) calls: \(before / 1024) KiB, then \(after / 1024) KiB")
            #expect(after - before < Self.growth)
        }

        private func resident() throws -> Int {
            let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            guard pages.count > 1, let count = Int(pages[1]) else { throw Untold(what: "no figures of memory") }
            return count * 4096
        }
    #endif
}
