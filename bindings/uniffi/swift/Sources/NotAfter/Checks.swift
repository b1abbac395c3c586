import Foundation

/// The answers of a scan as they are ready, one for each target.
///
/// ```swift
/// for try await check in try scan(["example.com", "mail.example.com:25"]) {
///     print(check.target, check.expiry?.state ?? "no certificate")
/// }
/// ```
///
/// It is gone through once. Leaving the loop stops the scan, and so does the end of the task, which then throws
/// `CancellationError`; so do dropping it and ``cancel()``, after which what has not been asked is answered as cancelled.
public struct Checks: AsyncSequence, Sendable {
    public typealias Element = Check

    private let scan: Scan

    /// Goes through the answers of a scan that runs.
    public init(_ scan: Scan) {
        self.scan = scan
    }

    /// How far it is.
    public var progress: ScanProgress { scan.progress() }

    /// Stops it: what has not been asked is answered as cancelled.
    public func cancel() {
        scan.cancel()
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(running: Running(scan))
    }

    /// One way through the answers.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let running: Running

        public mutating func next() async throws -> Check? {
            let scan = running.scan
            return try await withTaskCancellationHandler {
                try Task.checkCancellation()
                let check = try await scan.next()
                // What was answered after the wish to stop would look like the answer of a server.
                try Task.checkCancellation()
                return check
            } onCancel: {
                scan.cancel()
            }
        }
    }

    /// Stops the scan with whoever goes through it.
    fileprivate final class Running: Sendable {
        let scan: Scan

        init(_ scan: Scan) {
            self.scan = scan
        }

        deinit {
            scan.cancel()
        }
    }
}

extension Validator {
    /// Checks many targets, many at once. A target that cannot be used is an answer with its reason.
    ///
    /// - Parameters:
    ///   - concurrency: targets at once.
    ///   - connectionsPerSecond: new connections in a second, at most; 0 for any number.
    ///   - connectionsPerAddress: connections to one address at once.
    public func scan(
        _ targets: [ScanTarget],
        at: Date = Date(),
        options: FetchOptions? = nil,
        policy: ExpiryPolicy? = nil,
        renewalMode: String? = nil,
        concurrency: UInt32? = nil,
        connectionsPerSecond: UInt32? = nil,
        connectionsPerAddress: UInt32? = nil
    ) throws -> Checks {
        let request = ScanRequest(
            targets: targets, at: at, options: options, policy: policy, renewalMode: renewalMode,
            concurrency: concurrency, connectionsPerSecond: connectionsPerSecond,
            connectionsPerAddress: connectionsPerAddress)
        return Checks(try Scan.start(request: request, validator: self))
    }

    /// The same for targets without tags.
    public func scan(
        _ targets: [String],
        at: Date = Date(),
        options: FetchOptions? = nil,
        policy: ExpiryPolicy? = nil
    ) throws -> Checks {
        try scan(targets.map { ScanTarget(target: $0) }, at: at, options: options, policy: policy)
    }
}

/// Checks many targets by Mozilla's roots, many at once, see
/// ``Validator/scan(_:at:options:policy:renewalMode:concurrency:connectionsPerSecond:connectionsPerAddress:)``.
public func scan(
    _ targets: [ScanTarget],
    at: Date = Date(),
    options: FetchOptions? = nil,
    policy: ExpiryPolicy? = nil,
    renewalMode: String? = nil,
    concurrency: UInt32? = nil,
    connectionsPerSecond: UInt32? = nil,
    connectionsPerAddress: UInt32? = nil
) throws -> Checks {
    try Validator.standard().scan(
        targets, at: at, options: options, policy: policy, renewalMode: renewalMode, concurrency: concurrency,
        connectionsPerSecond: connectionsPerSecond, connectionsPerAddress: connectionsPerAddress)
}

/// The same for targets without tags.
public func scan(
    _ targets: [String],
    at: Date = Date(),
    options: FetchOptions? = nil,
    policy: ExpiryPolicy? = nil
) throws -> Checks {
    try Validator.standard().scan(targets, at: at, options: options, policy: policy)
}
