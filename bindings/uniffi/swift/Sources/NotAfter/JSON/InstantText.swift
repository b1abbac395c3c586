import Foundation

/// Instants as text: RFC 3339 with `Z`, such as `2026-11-22T09:30:00Z`, for the years 0 to 9999. It is done here because
/// formatters of Foundation differ between systems for years as certificates have them.
enum InstantText {
    static let secondsPerDay: Int64 = 86_400
    private static let daysPerEra: Int64 = 146_097
    private static let yearsPerEra: Int64 = 400
    /// From the first of March of the year 0, where the eras begin, to 1970.
    private static let daysToEpoch: Int64 = 719_468
    /// The first and the last instant that has such a text.
    private static let first: Int64 = -62_167_219_200
    private static let last: Int64 = 253_402_300_799

    /// The text of an instant, without its part of a second; the nearest one where it has none.
    static func text(of date: Date) -> String {
        let whole = Int64(exactly: date.timeIntervalSince1970.rounded(.down))
        let seconds = min(max(whole ?? (date.timeIntervalSince1970 < 0 ? first : last), first), last)
        let (days, rest) = divided(seconds, by: secondsPerDay)
        let (era, dayOfEra) = divided(days + daysToEpoch, by: daysPerEra)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        // Months from March on.
        let place = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * place + 2) / 5 + 1
        let month = place < 10 ? place + 3 : place - 9
        let year = era * yearsPerEra + yearOfEra + (month <= 2 ? 1 : 0)
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T" + padded(rest / 3600, 2) + ":"
            + padded(rest / 60 % 60, 2) + ":" + padded(rest % 60, 2) + "Z"
    }

    /// The instant of such a text, to the letter.
    static func instant(_ text: String) -> Date? {
        let octets = Array(text.utf8)
        guard octets.count == 20, octets[4] == 0x2D, octets[7] == 0x2D, octets[10] == 0x54, octets[13] == 0x3A,
            octets[16] == 0x3A, octets[19] == 0x5A, let year = number(octets[0..<4]),
            let month = number(octets[5..<7]), let day = number(octets[8..<10]), let hour = number(octets[11..<13]),
            let minute = number(octets[14..<16]), let second = number(octets[17..<19])
        else { return nil }
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60 else { return nil }
        let (era, yearOfEra) = divided(month <= 2 ? year - 1 : year, by: yearsPerEra)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToEpoch
        let date = Date(
            timeIntervalSince1970: Double(days * secondsPerDay + hour * 3600 + minute * 60 + second))
        // A day that its month does not have comes out as one of the next.
        return self.text(of: date) == text ? date : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        var number: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int64(digit - 0x30)
        }
        return number
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Quotient and rest, the rest never negative.
    private static func divided(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
        let rest = ((number % divisor) + divisor) % divisor
        return ((number - rest) / divisor, rest)
    }
}
