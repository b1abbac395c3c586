// A job that runs as often as one likes, and looks at each target of a list when its turn has come. What it has to
// remember is one `RefreshState` for each, in a file of JSON.
//
//     swift run NightlyRefresh STATES.json TARGET...
import Foundation
import NotAfter

/// Looks at those that are due, many at once, and tells the states after that.
func refreshed(_ states: [String: RefreshState], at: Date = Date()) async throws -> (states: [String: RefreshState], looked: Int) {
    let due = try states.filter { try $0.value.due(at: at).isDue }
    var states = states
    // The tag tells whose answer it is: the target of an answer is its canonical text.
    let targets = due.keys.sorted().map { ScanTarget(target: $0, tag: $0) }
    for try await check in try scan(targets, at: at, options: FetchOptions(timeout: .seconds(10))) {
        guard let target = check.tag, let state = states[target] else { continue }
        if let expiry = check.expiry {
            states[target] = try state.step(
                .obtained(
                    effectiveNotAfter: expiry.effectiveNotAfter, nextTransitionAt: expiry.nextTransitionAt),
                at: at)
            print(target, expiry.state, expiry.notAfter)
        } else {
            states[target] = try state.step(.failed, at: at)
            print(target, check.connection?.outcomeMessage ?? check.error?.message ?? "nothing was seen")
        }
    }
    return (states, due.count)
}

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, arguments.count > 1 else {
    print("usage: NightlyRefresh STATES.json TARGET...")
    exit(2)
}
let file = URL(fileURLWithPath: path)
var states: [String: RefreshState] = [:]
if let stored = try? Data(contentsOf: file) {
    states = try RecordDecoder().decode([String: RefreshState].self, from: stored)
}
for target in arguments.dropFirst() where states[target] == nil {
    states[target] = try RefreshState.added(target)
}
let (after, looked) = try await refreshed(states)
try RecordEncoder().encode(after).write(to: file, options: .atomic)
print("\(looked) of \(after.count) looked at")
