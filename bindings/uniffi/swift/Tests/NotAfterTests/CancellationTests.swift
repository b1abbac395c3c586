import Foundation
import Testing

@testable import NotAfter

/// The end of a task ends the work: connections are closed long before their deadline.
@Suite(.serialized) struct CancellationTests {
    private static let patient = FetchOptions(timeout: .seconds(60))

    /// Starts the work, waits until it has connected, cancels it, and expects it to end at once.
    private func cancelled(_ work: @escaping @Sendable (String) async throws -> Void) async throws {
        let server = try SilentServer()
        let target = server.target
        let task = Task { try await work(target) }
        #expect(await server.wait(accepted: 1), "it never connected")
        let began = ContinuousClock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - began < .seconds(5), "it did not stop")
        #expect(await server.wait(accepted: 1, closed: 1), "the connection was left open")
        #expect(server.open == 0)
    }

    @Test func fetchStops() async throws {
        try await cancelled { _ = try await fetch($0, options: Self.patient) }
    }

    @Test func checkStops() async throws {
        try await cancelled { _ = try await check($0, options: Self.patient) }
    }

    @Test func checkAllStops() async throws {
        try await cancelled { _ = try await checkAll($0, options: Self.patient) }
    }

    @Test func observeAllStops() async throws {
        try await cancelled { _ = try await observeAll($0, options: Self.patient) }
    }

    @Test func scanStopsWithItsTask() async throws {
        try await cancelled { target in
            for try await _ in try scan([target], options: Self.patient) {}
        }
    }

    @Test func scanStopsWhenItsLoopIsLeft() async throws {
        let server = try SilentServer()
        let checks = try scan(["no target at all", server.target], options: Self.patient)
        for try await check in checks {
            #expect(check.error?.code != nil, "the text that is no target is answered first")
            #expect(await server.wait(accepted: 1))
            break
        }
        #expect(await server.wait(accepted: 1, closed: 1), "the scan goes on behind its loop")
    }

    @Test func scanStopsWhenItIsDropped() async throws {
        let server = try SilentServer()
        var checks: Checks? = try scan([server.target], options: Self.patient)
        #expect(await server.wait(accepted: 1))
        #expect(checks?.progress.inFlight == 1)
        checks = nil
        #expect(await server.wait(accepted: 1, closed: 1), "the scan outlives it")
    }

    @Test func aTaskThatIsCancelledAlreadyAsksNobody() async throws {
        let server = try SilentServer()
        let target = server.target
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await fetch(target, options: Self.patient)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(server.open == 0)
    }

    @Test func aHandleOfOnesOwnIsTheLibrarysError() async throws {
        let server = try SilentServer()
        let handle = CancelHandle()
        let request = FetchRequest(target: server.target, at: Date(), options: Self.patient)
        let task = Task { try await Validator.standard().fetch(request: request, cancellation: handle) }
        #expect(await server.wait(accepted: 1))
        handle.cancel()
        #expect(handle.isCancelled())
        do {
            _ = try await task.value
            Issue.record("it ended with an answer")
        } catch let error as NotAfterError {
            #expect(error.kind == "cancelled")
            #expect(error.code == "cancelled")
        }
        #expect(await server.wait(accepted: 1, closed: 1))
    }

    @Test func deadlinesHold() async throws {
        let server = try SilentServer()
        let began = ContinuousClock.now
        let observation = try await fetch(server.target, options: FetchOptions(timeout: .milliseconds(300)))
        #expect(ContinuousClock.now - began < .seconds(10))
        #expect(observation.connection.outcome == "timed-out")
        #expect(await server.wait(accepted: 1, closed: 1))
    }
}
