import Foundation

extension Fact: CustomStringConvertible {
    /// The value as text, as Rust and the command line write it.
    public var description: String {
        switch self {
        case .textFact(let text): text
        case .integerFact(let number): String(number)
        case .booleanFact(let yes): String(yes)
        case .instantFact(let instant): InstantText.text(of: instant)
        case .listFact(let texts): texts.joined(separator: ", ")
        }
    }

    /// The text, where it is one.
    public var text: String? {
        if case .textFact(let text) = self { text } else { nil }
    }

    /// The whole number, where it is one.
    public var integer: Int64? {
        if case .integerFact(let number) = self { number } else { nil }
    }

    /// Yes or no, where it is one of them.
    public var boolean: Bool? {
        if case .booleanFact(let yes) = self { yes } else { nil }
    }

    /// The instant, where it is one.
    public var instant: Date? {
        if case .instantFact(let instant) = self { instant } else { nil }
    }

    /// The texts, where they are several.
    public var list: [String]? {
        if case .listFact(let texts) = self { texts } else { nil }
    }
}
