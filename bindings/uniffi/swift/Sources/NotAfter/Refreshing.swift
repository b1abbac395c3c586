import Foundation

/// What came of a look at a target.
public enum RefreshOutcome: Sendable, Hashable {
    /// It showed a certificate: its last valid instant, and the next change of its state or level.
    case obtained(effectiveNotAfter: Date, nextTransitionAt: Date? = nil)

    /// It showed none.
    case failed
}

/// How often targets are looked at.
public enum RefreshRate: Sendable, Hashable {
    /// Every one or two days.
    case tracker

    /// About every hour.
    case frequent

    /// As this policy says.
    case policy(RefreshPolicy)

    fileprivate var preset: String? {
        switch self {
        case .tracker: "tracker"
        case .frequent: "frequent"
        case .policy: nil
        }
    }

    fileprivate var policy: RefreshPolicy? {
        if case .policy(let policy) = self { policy } else { nil }
    }
}

extension RefreshState {
    /// The state of a target that is new.
    ///
    /// - Parameter target: its text.
    public static func added(_ target: String, at: Date = Date()) throws -> RefreshState {
        try newRefreshState(request: NewRefreshStateRequest(at: at, target: target))
    }

    /// The state of a certificate that was pasted, and so is never looked for.
    public static func pasted(at: Date = Date()) throws -> RefreshState {
        try newRefreshState(request: NewRefreshStateRequest(at: at))
    }

    /// The state after a look.
    public func step(
        _ outcome: RefreshOutcome,
        at: Date = Date(),
        rate: RefreshRate = .tracker
    ) throws -> RefreshState {
        var request = RefreshStepRequest(
            state: self, at: at, outcome: "failed", policy: rate.policy, preset: rate.preset)
        if case .obtained(let end, let next) = outcome {
            request.outcome = "obtained"
            request.effectiveNotAfter = end
            request.nextTransitionAt = next
        }
        return try refreshStep(request: request)
    }

    /// Whether a look is due, since when, and how old what is known has become.
    public func due(at: Date = Date(), rate: RefreshRate = .tracker) throws -> RefreshDue {
        try refreshDue(
            request: RefreshDueRequest(state: self, at: at, policy: rate.policy, preset: rate.preset))
    }
}
