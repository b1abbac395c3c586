import Foundation

/// Asking servers. Every call has a deadline (``FetchOptions/timeout``), and when its task is cancelled the work stops:
/// connections are closed, nothing goes on behind the caller's back. Then it throws Swift's own `CancellationError`, as
/// any other asynchronous function does. Only who gives a ``CancelHandle`` of their own to the forms that take a request
/// gets ``NotAfterError/Cancelled(code:reason:facts:)``.
extension Validator {
    /// Asks a server for its certificates. A server that shows none is no error: the outcome says why.
    ///
    /// - Parameter target: as it may be typed: `example.com`, `mail.example.com:25`, `https://192.0.2.1/`.
    public func fetch(
        _ target: String,
        at: Date = Date(),
        options: FetchOptions? = nil
    ) async throws -> Observation {
        let request = FetchRequest(target: target, at: at, options: options)
        return try await stoppable { try await self.fetch(request: request, cancellation: $0) }
    }

    /// Everything that a target shows: each address, each type of key.
    ///
    /// - Parameters:
    ///   - keyTypes: whether each type of key is asked for.
    ///   - withoutServerName: whether it is asked without its name too.
    public func observeAll(
        _ target: String,
        at: Date = Date(),
        options: FetchOptions? = nil,
        keyTypes: Bool? = nil,
        withoutServerName: Bool = false
    ) async throws -> ObservationMatrix {
        let request = ObserveAllRequest(
            target: target, at: at, options: options, keyTypes: keyTypes, withoutServerName: withoutServerName)
        return try await stoppable { try await self.observeAll(request: request, cancellation: $0) }
    }

    /// Asks a server and judges what it shows: facts, validity, expiry.
    ///
    /// - Parameters:
    ///   - policy: how early an end is urgent; relative to the lifetime where it is `nil`.
    ///   - renewalMode: who renews its certificate: `automated`, `manual` or `unknown`.
    ///   - tag: the caller's own word for whom or what it belongs to.
    public func check(
        _ target: String,
        at: Date = Date(),
        options: FetchOptions? = nil,
        policy: ExpiryPolicy? = nil,
        renewalMode: String? = nil,
        tag: String? = nil
    ) async throws -> Check {
        let request = CheckRequest(
            target: target, at: at, options: options, policy: policy, renewalMode: renewalMode, tag: tag)
        return try await stoppable { try await self.check(request: request, cancellation: $0) }
    }

    /// The same at each address, and with each type of key.
    public func checkAll(
        _ target: String,
        at: Date = Date(),
        options: FetchOptions? = nil,
        keyTypes: Bool? = nil,
        withoutServerName: Bool = false,
        policy: ExpiryPolicy? = nil,
        renewalMode: String? = nil,
        tag: String? = nil
    ) async throws -> Matrix {
        let request = CheckAllRequest(
            target: target, at: at, options: options, keyTypes: keyTypes, withoutServerName: withoutServerName,
            policy: policy, renewalMode: renewalMode, tag: tag)
        return try await stoppable { try await self.checkAll(request: request, cancellation: $0) }
    }
}

/// Asks a server for its certificates, see ``Validator/fetch(_:at:options:)``.
public func fetch(_ target: String, at: Date = Date(), options: FetchOptions? = nil) async throws -> Observation {
    try await Validator.standard().fetch(target, at: at, options: options)
}

/// Asks a server and judges what it shows by Mozilla's roots, see ``Validator/check(_:at:options:policy:renewalMode:tag:)``.
public func check(
    _ target: String,
    at: Date = Date(),
    options: FetchOptions? = nil,
    policy: ExpiryPolicy? = nil,
    renewalMode: String? = nil,
    tag: String? = nil
) async throws -> Check {
    try await Validator.standard().check(
        target, at: at, options: options, policy: policy, renewalMode: renewalMode, tag: tag)
}

/// The same at each address, and with each type of key.
public func checkAll(
    _ target: String,
    at: Date = Date(),
    options: FetchOptions? = nil,
    keyTypes: Bool? = nil,
    withoutServerName: Bool = false,
    policy: ExpiryPolicy? = nil,
    renewalMode: String? = nil,
    tag: String? = nil
) async throws -> Matrix {
    try await Validator.standard().checkAll(
        target, at: at, options: options, keyTypes: keyTypes, withoutServerName: withoutServerName, policy: policy,
        renewalMode: renewalMode, tag: tag)
}

/// Everything that a target shows: each address, each type of key.
public func observeAll(
    _ target: String,
    at: Date = Date(),
    options: FetchOptions? = nil,
    keyTypes: Bool? = nil,
    withoutServerName: Bool = false
) async throws -> ObservationMatrix {
    try await Validator.standard().observeAll(
        target, at: at, options: options, keyTypes: keyTypes, withoutServerName: withoutServerName)
}

extension FetchOptions {
    /// Options with a deadline, the usual ones but for that.
    public init(timeout: Duration) {
        self.init()
        self.timeout = timeout
    }

    /// Time for the whole, resolution included, in whole milliseconds; `nil` for notafter's own.
    public var timeout: Duration? {
        get { timeoutMillis.map { .milliseconds(Int64($0)) } }
        set {
            timeoutMillis = newValue.map { duration in
                let (seconds, attoseconds) = duration.components
                // The longest that can be said is seven weeks: nobody waits for more.
                let most = Int64(UInt32.max)
                return seconds >= most
                    ? UInt32.max
                    : UInt32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
            }
        }
    }
}

/// Does the work, and stops it when the task is cancelled: dropping a task stops nothing in the library by itself.
func stoppable<Answer: Sendable>(
    _ work: @Sendable (CancelHandle) async throws -> Answer
) async throws -> Answer {
    try Task.checkCancellation()
    let handle = CancelHandle()
    return try await withTaskCancellationHandler {
        do {
            return try await work(handle)
        } catch NotAfterError.Cancelled where handle.isCancelled() {
            throw CancellationError()
        }
    } onCancel: {
        handle.cancel()
    }
}
