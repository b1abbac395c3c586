@testable import NotAfter

/// Where `actual` is not what is listed in `expected`, by the rules of `tests/vectors/README.md`.
func compare(_ place: String, _ expected: JSON, _ actual: JSON, _ differences: inout [String]) {
    if expected.isNothing && actual.isNothing { return }
    switch (expected, actual) {
    case (.object(let fields), _):
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            compare("\(place).\(name)", value, actual[name], &differences)
        }
    case (.list(let listed), .list(let found)) where place.hasSuffix(".anomalies") || place.hasSuffix(".findings"):
        let missing = listed.filter { like in !found.contains { isLike(like, $0) } }
        let surplus = found.filter { it in !listed.contains { isLike($0, it) } }
        if !missing.isEmpty || !surplus.isEmpty || listed.count != found.count {
            differences.append("\(place): missing \(missing.map(\.shown)), surplus \(surplus.map(\.shown))")
        }
    case (.list(let listed), .list(let found)) where listed.count == found.count:
        for (index, pair) in zip(listed, found).enumerated() {
            compare("\(place)[\(index)]", pair.0, pair.1, &differences)
        }
    default:
        if expected != actual {
            differences.append("\(place): expected \(expected.shown), found \(actual.shown)")
        }
    }
}

private func isLike(_ expected: JSON, _ actual: JSON) -> Bool {
    var differences: [String] = []
    compare("", expected, actual, &differences)
    return differences.isEmpty
}
