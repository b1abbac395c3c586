import Foundation
import Testing

@testable import NotAfter

/// What nobody would ask, and calls that end in an error or in the middle. `NOTAFTER_LEAK_CALLS` and `NOTAFTER_FUZZ_CALLS`
/// say how many.
@Suite(.serialized) struct EnduranceTests {
    /// What an allocator may keep besides; a leak of 200 octets a call would be 20 MB.
    private static let growth = 16 << 20

    private static func count(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    /// Random texts and octets: documented errors, and no fault.
    @Test func hostileTextsAndOctetsAreRefusedInOrder() throws {
        let calls = Self.count("NOTAFTER_FUZZ_CALLS", 20_000)
        let seed = UInt64(Self.count("NOTAFTER_FUZZ_SEED", Int.random(in: 1...Int(Int32.max))))
        var random = Congruence(state: seed)
        let whole = try Repository.certificate()
        let characters = Array("abcxyz019.-_:/*@[] \t\n\\\"'äß\u{0}\u{200b}")
        func text() -> String {
            String((0..<Int.random(in: 0..<40, using: &random)).compactMap { _ in characters.randomElement(using: &random) })
        }
        func octets() -> Data {
            var der = [UInt8](whole)
            for _ in 0..<Int.random(in: 0..<4, using: &random) {
                der[Int.random(in: 0..<der.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let length = Int.random(in: 0..<10, using: &random) == 0 ? Int.random(in: 0..<der.count, using: &random) : der.count
            return Data(der.prefix(length))
        }
        let validator = try Validator(roots: [whole], profile: "rfc5280")
        let at = Date(timeIntervalSince1970: 1_780_000_000)
        var answers = 0
        var refusals = 0
        for call in 0..<calls {
            do {
                switch call % 6 {
                case 0: _ = try parseCertificate(octets())
                case 1: _ = try read(octets())
                case 2: _ = try parseTarget(text())
                case 3: _ = try expandTargets(text())
                case 4: _ = try validator.validate(octets(), at: at, intermediates: [octets()], purpose: call % 4 == 0 ? text() : nil)
                default: _ = try matchName(text(), certificate: octets())
                }
                answers += 1
            } catch let error as NotAfterError {
                if case .Internal = error { Issue.record("seed \(seed), call \(call): \(error)") }
                refusals += 1
            }
        }
        print("seed \(seed): \(calls) random calls, \(answers) answers, \(refusals) documented errors")
        #expect(answers > calls / 20)
        #expect(refusals > calls / 20)
    }

    #if os(Linux)
        @Test func memoryStaysFlatWhereCallsFailOrAreCancelled() async throws {
            let calls = Self.count("NOTAFTER_LEAK_CALLS", 100_000)
            let der = try Repository.certificate()
            let validator = try Validator(roots: [der], profile: "rfc5280")
            let at = Date(timeIntervalSince1970: 1_780_000_000)
            func run(_ count: Int) async throws {
                for call in 0..<count {
                    switch call % 100 {
                    case 0..<3:
                        _ = try validator.validate(der, at: at)
                    case 3:
                        let task = Task { try await fetch("127.0.0.1:1") }
                        task.cancel()
                        _ = await task.result
                    default:
                        #expect(throws: NotAfterError.self) { try parseCertificate(der.prefix(call % 90)) }
                    }
                }
            }
            try await run(calls / 10)
            let before = try resident()
            try await run(calls)
            let after = try resident()
            print("resident memory over \(calls) calls that fail or stop: \(before / 1024) KiB, then \(after / 1024) KiB")
            #expect(after - before < Self.growth)
        }

        private func resident() throws -> Int {
            let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            guard pages.count > 1, let count = Int(pages[1]) else { throw Untold(what: "no figures of memory") }
            return count * 4096
        }
    #endif
}

/// Numbers from a seed: the same seed gives the same ones.
private struct Congruence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        // The factors of Knuth's MMIX; the high half is the better one.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
