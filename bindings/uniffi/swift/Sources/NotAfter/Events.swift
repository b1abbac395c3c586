import Foundation

/// What is kept of a check: how each place stood.
public func snapshots(of check: Check) throws -> [Snapshot] {
    try snapshots(request: SnapshotsRequest(check: check))
}

/// What is kept of the checks of each address of a target.
public func snapshots(of matrix: Matrix) throws -> [Snapshot] {
    try snapshots(request: SnapshotsRequest(matrix: matrix))
}

/// The places that a line shows which notafter's command line printed.
public func readObservation(_ line: String) throws -> [Snapshot] {
    try readObservation(request: ReadObservationRequest(line: line))
}

/// How every place stands after a run, from how all stood before and what was seen, in any order.
///
/// - Parameter options: what is worth telling.
public func standings(
    before: [Standing],
    looks: [Snapshot],
    at: Date = Date(),
    options: EventOptions? = nil
) throws -> [Standing] {
    try standings(request: StandingsRequest(before: before, looks: looks, at: at, options: options))
}

/// The events between two runs: what to tell.
public func diff(before: [Standing], after: [Standing], at: Date = Date()) throws -> [Event] {
    try diff(request: DiffRequest(before: before, after: after, at: at))
}
