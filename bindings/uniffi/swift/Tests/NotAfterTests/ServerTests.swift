import Foundation
import Testing

@testable import NotAfter

/// A real server: `openssl s_server`, which `scripts/test` starts, with a leaf and an intermediate under a root of its own.
@Suite(.serialized) struct ServerTests {
    /// What `scripts/test` wrote down of it.
    private struct Server {
        let target: String
        let name = "www.example.com"
        let root: Data
        let leaf: Data

        init() throws {
            guard let folder = ProcessInfo.processInfo.environment["NOTAFTER_TEST"] else {
                throw Untold(what: "NOTAFTER_TEST is not set: run scripts/test, which starts the server")
            }
            func text(_ file: String) throws -> String {
                try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            }
            target = "127.0.0.1:" + (try text("port")).trimmingCharacters(in: .whitespacesAndNewlines)
            root = Data(try text("root.pem").utf8)
            leaf = try #require(try parseCertificate(text("leaf.pem")).der)
        }

        var options: FetchOptions {
            var options = FetchOptions(timeout: .seconds(20))
            options.serverName = name
            return options
        }
    }

    @Test func fetchShowsTheChain() async throws {
        let server = try Server()
        let observation = try await fetch(server.target, options: server.options)
        #expect(observation.connection.outcome == "certificate")
        #expect(observation.connection.serverName == server.name)
        #expect(observation.connection.tlsVersion == "TLSv1.3")
        #expect(observation.chain.count == 2)
        #expect(observation.chain.first == server.leaf)
    }

    @Test func checkJudgesByOnesOwnRoots() async throws {
        let server = try Server()
        let validator = try Validator(roots: [server.root])
        let found = try await validator.check(server.target, options: server.options, tag: "customer 7")
        #expect(found.tag == "customer 7")
        #expect(found.validation?.verdict == "valid")
        #expect(found.expiry?.state != nil)
        // The same chain, judged without the server.
        let chain = found.chain.compactMap(\.der)
        if !chain.isEmpty {
            let judged = try validator.judge(chain, name: server.name)
            #expect(judged.validation?.verdict == "valid")
        }
    }

    @Test func aStrangersRootIsAFindingAndNoError() async throws {
        let server = try Server()
        let found = try await check(server.target, options: server.options)
        #expect(found.validation?.verdict != "valid")
        #expect(found.validation?.findings.contains { $0.severity == "error" } == true)
    }

    @Test func checkAllAndObserveAll() async throws {
        let server = try Server()
        let validator = try Validator(roots: [server.root])
        let matrix = try await validator.checkAll(server.target, options: server.options, keyTypes: false)
        #expect(matrix.cells.count == 1)
        #expect(matrix.cells.first?.check.validation?.verdict == "valid")
        let snapshots = try snapshots(of: matrix)
        #expect(snapshots.first?.certificate?.names == [server.name])
        let observed = try await validator.observeAll(server.target, options: server.options, keyTypes: false)
        #expect(observed.cells.count == 1)
    }

    @Test func scanAnswersEachOnce() async throws {
        let server = try Server()
        let validator = try Validator(roots: [server.root])
        let targets =
            (0..<20).map { ScanTarget(target: server.target, tag: "\($0)") } + [ScanTarget(target: "no target at all")]
        let checks = try validator.scan(targets, options: server.options, concurrency: 8)
        var tags: [String] = []
        var refused = 0
        for try await check in checks {
            if check.error != nil {
                refused += 1
            } else {
                #expect(check.validation?.verdict == "valid")
                tags.append(check.tag ?? "")
            }
        }
        #expect(tags.sorted() == (0..<20).map(String.init).sorted())
        #expect(refused == 1)
        #expect(checks.progress.finished == 21)
    }

    @Test func aPortThatIsClosedIsAnOutcome() async throws {
        let observation = try await fetch("127.0.0.1:1", options: FetchOptions(timeout: .seconds(5)))
        #expect(observation.connection.outcome == "refused")
        #expect(observation.chain.isEmpty)
    }

    @Test func aTextThatIsNoTargetIsAnError() async throws {
        do {
            _ = try await fetch("exa mple..com:99999")
            Issue.record("it named a target")
        } catch let error as NotAfterError {
            #expect(error.kind == "target")
            #expect(!error.code.isEmpty)
            #expect(error.localizedDescription == error.reason)
        }
    }
}
