import Foundation
import Testing

@testable import NotAfter

/// The layer over the generated code.
@Suite struct LayerTests {
    @Test func aCertificateByItsOwnMeans() throws {
        let der = try Repository.certificate()
        let certificate = try parseCertificate(der)
        #expect(certificate.der == der)
        let pem = try certificate.toPEM()
        #expect(pem.hasPrefix("-----BEGIN CERTIFICATE-----\n"))
        #expect(pem.hasSuffix("-----END CERTIFICATE-----\n"))
        #expect(try parseCertificate(pem).fingerprintSha256 == certificate.fingerprintSha256)
        #expect(try read(pem).certificates.count == 1)
        #expect(try certificate.matches("nobody.invalid").matches == false)
        #expect(try certificate.details() == certificateDetails(der))
        let late = try certificate.assess(at: certificate.notAfter.addingTimeInterval(1))
        #expect(late.state == "expired")
        let early = try certificate.assess(at: certificate.notBefore.addingTimeInterval(-1))
        #expect(early.state == "not-yet-valid")
        #expect(try certificate.validate(at: certificate.notBefore).verdict != "valid")
    }

    @Test func aRecordWithoutOctetsSaysSo() throws {
        var certificate = try parseCertificate(Repository.certificate())
        certificate.der = nil
        do {
            _ = try certificate.toPEM()
            Issue.record("it has PEM of nothing")
        } catch let error as NotAfterError {
            #expect(error.kind == "argument")
            #expect(error.code == "missing-field")
            #expect(error.facts["field"]?.text == "der")
            #expect(error.errorDescription == error.reason)
            #expect("\(error)".hasPrefix("missing-field: der: "))
        }
    }

    @Test func instantsAreDates() throws {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0.0), ("0000-01-01T00:00:00Z", -62_167_219_200),
            ("9999-12-31T23:59:59Z", 253_402_300_799), ("2024-02-29T12:30:45Z", 1_709_209_845),
            ("1969-12-31T23:59:59Z", -1), ("2000-03-01T00:00:00Z", 951_868_800),
        ] {
            #expect(InstantText.instant(text) == Date(timeIntervalSince1970: seconds))
            #expect(InstantText.text(of: Date(timeIntervalSince1970: seconds)) == text)
        }
        for text in ["2023-02-29T00:00:00Z", "2023-00-01T00:00:00Z", "2023-01-01t00:00:00z", "2023-01-01", ""] {
            #expect(InstantText.instant(text) == nil, "\(text)")
        }
        for date in [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: .nan), Date(timeIntervalSince1970: .infinity)] {
            #expect(InstantText.text(of: date).count == 20)
            // Nor does the boundary trap.
            #expect(try parseCertificate(Repository.certificate()).assess(at: date).at <= Date(timeIntervalSince1970: 253_402_300_799))
        }
    }

    @Test func timesAreDurations() {
        for (text, seconds) in [("30d", 2_592_000), ("10d12h", 907_200), ("1h30m", 5400), ("45s", 45), ("0s", 0)] {
            #expect(DurationText.duration(text) == .seconds(seconds))
            #expect(DurationText.text(of: .seconds(seconds)) == text)
        }
        #expect(DurationText.duration("90m") == .seconds(5400))
        #expect(Duration.days(Int.max) == .seconds(Int64.max))
        #expect(Duration.days(Int.min) == .seconds(Int64.min))
        for text in ["", "30", "d", "12h30d", "1d1d", "-1d", "1.5d", "4294967296s", "99999999999999999999s"] {
            #expect(DurationText.duration(text) == nil, "\(text)")
        }
        var options = FetchOptions(timeout: .milliseconds(1500))
        #expect(options.timeoutMillis == 1500)
        options.timeout = .seconds(Int64.max)
        #expect(options.timeoutMillis == UInt32.max)
        options.timeout = .seconds(-1)
        #expect(options.timeoutMillis == 0)
        options.timeout = nil
        #expect(options.timeoutMillis == nil)
        #expect(FetchOptions(timeout: .seconds(2)).timeout == .seconds(2))
    }

    @Test func policiesOfOnesOwn() throws {
        let policy = ExpiryPolicy(
            thresholds: Thresholds(
                notice: Threshold(fractionOfLifetime: Fraction(numerator: 1, denominator: 3), ceiling: .days(42)),
                warning: Threshold(fractionOfLifetime: Fraction(numerator: 1, denominator: 6), ceiling: .days(21)),
                critical: Threshold(fractionOfLifetime: Fraction(numerator: 1, denominator: 12), ceiling: .days(7))))
        let whole = try expiryPolicy(policy)
        #expect(whole.thresholds?.warning.ceiling == .days(21))
        let json = try RecordEncoder().encode(policy)
        #expect(String(decoding: json, as: UTF8.self).contains(#""fraction_of_lifetime":"1/3""#))
        #expect(try RecordDecoder().decode(ExpiryPolicy.self, from: json) == policy)
        #expect(throws: DecodingError.self) {
            try RecordDecoder().decode(ExpiryPolicy.self, from: Data(#"{"presett": "lifetime-relative"}"#.utf8))
        }
        #expect(try expiryPolicy(ExpiryPolicy(preset: "classic-90-60-30")).thresholds != nil)
    }

    @Test func refreshingIsAStateToBeStored() throws {
        let start = Date(timeIntervalSince1970: 1_800_000_000)
        var state = try RefreshState.added("www.example.com:443", at: start)
        #expect(try state.due(at: start).isDue)
        state = try state.step(.obtained(effectiveNotAfter: start.addingTimeInterval(90 * 86_400)), at: start)
        #expect(try !state.due(at: start).isDue)
        let tracked = try #require(state.nextAttemptAt)
        #expect(tracked >= start.addingTimeInterval(86_400))
        #expect(tracked <= start.addingTimeInterval(2 * 86_400))
        let often = try state.step(.failed, at: tracked, rate: .frequent)
        #expect(often.failures == 1)
        let json = try RecordEncoder().encode(often)
        #expect(try RecordDecoder().decode(RefreshState.self, from: json) == often)
        #expect(try RefreshState.pasted(at: start).pasted)
    }

    @Test func rulesAndTargets() throws {
        #expect(try !rules().isEmpty)
        #expect(try !publicRoots().isEmpty)
        #expect(try validationReuse(issued: Date(timeIntervalSince1970: 1_800_000_000)).domainsAndAddressesDays != nil)
        #expect(try rootLeaving(keyCreated: Date(timeIntervalSince1970: 1_136_073_599)).mozilla != nil)
        #expect(try expandTargets("192.0.2.0/30").count == 2)
        #expect(try candidates(domain: "example.com").candidates.contains { $0.target.contains("www.example.com") })
        #expect(try parseTarget("https://example.com/path").port == 443)
    }

    @Test func factsByTheirKinds() {
        let facts: Facts = [
            "text": .textFact("x"), "number": .integerFact(-3), "yes": .booleanFact(true),
            "at": .instantFact(Date(timeIntervalSince1970: 0)), "list": .listFact(["a", "b"]),
        ]
        #expect(facts["text"]?.text == "x")
        #expect(facts["number"]?.integer == -3)
        #expect(facts["yes"]?.boolean == true)
        #expect(facts["at"]?.instant == Date(timeIntervalSince1970: 0))
        #expect(facts["list"]?.list == ["a", "b"])
        #expect(facts["list"]?.text == nil)
        #expect(facts.values.map(\.description).sorted() == ["-3", "1970-01-01T00:00:00Z", "a, b", "true", "x"])
    }
}
