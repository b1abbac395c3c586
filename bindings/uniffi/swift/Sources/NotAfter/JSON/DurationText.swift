import Foundation

/// Lengths of time as text: `30d`, `10d12h`, `90m`, `45s`, at most 136 years, as everywhere in notafter.
enum DurationText {
    private static let units: [(name: Character, seconds: Int64)] = [
        ("d", InstantText.secondsPerDay), ("h", 3600), ("m", 60), ("s", 1),
    ]

    /// The text in the fewest units, without parts of a second; the nearest one where there is none.
    static func text(of duration: Duration) -> String {
        var rest = min(max(duration.components.seconds, 0), Int64(UInt32.max))
        guard rest > 0 else { return "0s" }
        var text = ""
        for (name, seconds) in units where rest >= seconds {
            text += "\(rest / seconds)\(name)"
            rest %= seconds
        }
        return text
    }

    /// The length of time of such a text: the larger units first, each once.
    static func duration(_ text: String) -> Duration? {
        var rest = Substring(text)
        var units = self.units[...]
        var total: Int64 = 0
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard let number = Int64(digits), number <= Int64(UInt32.max), let name = rest.popFirst(),
                let place = units.firstIndex(where: { $0.name == name })
            else { return nil }
            total += number * units[place].seconds
            units = units[(place + 1)...]
            guard total <= Int64(UInt32.max) else { return nil }
        } while !rest.isEmpty
        return .seconds(total)
    }
}
