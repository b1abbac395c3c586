import Foundation
import Testing

@testable import NotAfter

/// The golden vectors that all languages run: `tests/vectors/README.md`.
@Suite struct VectorTests {
    typealias Found = @Sendable (_ file: JSON, _ input: JSON) throws -> JSON

    /// Every file with cases, and how they are asked. Those about contents and errors are asked in ways of their own.
    static let files: [String: Found?] = [
        "anomalies.json": CertificateCases.certificate,
        "chains-certificates.json": ChainCases.report,
        "chains-name-constraints.json": ChainCases.report,
        "chains-names.json": ChainCases.report,
        "chains-paths.json": ChainCases.report,
        "chains-policies.json": ChainCases.report,
        "chains-purposes.json": ChainCases.report,
        "chains-revocation.json": ChainCases.report,
        "effective-expiry.json": ChainCases.effectiveExpiry,
        "errors.json": CertificateCases.certificate,
        "errors/functions.json": Found?.none,
        "expiry/assessment.json": ExpiryCases.assessment,
        "expiry/cadence.json": ExpiryCases.cadence,
        "expiry/events.json": ExpiryCases.events,
        "expiry/inventory.json": ExpiryCases.inventory,
        "expiry/policies.json": ExpiryCases.policy,
        "expiry/refresh.json": ExpiryCases.refresh,
        "expiry/rules.json": ExpiryCases.rules,
        "extensions.json": CertificateCases.certificate,
        "keys.json": CertificateCases.certificate,
        "names.json": CertificateCases.certificate,
        "pastes.json": Found?.none,
        "served-chains.json": ChainCases.normalised,
        "signatures.json": CertificateCases.certificate,
        "times.json": CertificateCases.certificate,
    ]

    /// Cases that Swift cannot be asked, and why.
    static func reasonToSkip(_ file: String, _ vector: JSON) -> String? {
        if let reason = unasked["\(file) \(vector["name"].text ?? "")"] { return reason }
        guard file == "errors/functions.json" else { return nil }
        return vector["input"].has("environment") ? "the environment of a process that runs is not to be changed" : nil
    }

    private static let unasked = [
        "errors/functions.json internal": "the compiler refuses a function that is not there",
        "errors/functions.json invalid-argument": "the compiler refuses an argument that is not there",
        "expiry/refresh.json fields-of-later-days": noState,
        "expiry/refresh.json pasted-with-a-next-look": noState,
        "expiry/refresh.json version-1-alone": noState,
    ]
    private static let noState = "no function gives a state back that was read and not moved on"

    @Test func everyFileIsListed() throws {
        let enumerator = FileManager.default.enumerator(atPath: Repository.vectors.path)
        let found = (enumerator?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".json") }
        #expect(found.sorted() == Self.files.keys.sorted())
    }

    @Test func everyCase() async throws {
        var (executed, skipped, total) = (0, 0, 0)
        var wrong: [String] = []
        for (file, found) in Self.files.sorted(by: { $0.key < $1.key }) {
            let whole = try Repository.json("tests/vectors/\(file)")
            for vector in whole["cases"].items {
                total += 1
                let name = "\(file) \(vector["name"].text ?? "?")"
                if let reason = Self.reasonToSkip(file, vector) {
                    print("SKIPPED: \(name): \(reason)")
                    skipped += 1
                    continue
                }
                executed += 1
                var differences: [String] = []
                do {
                    let actual: JSON
                    if let found {
                        actual = try found(whole, vector["input"])
                    } else if file == "pastes.json" {
                        actual = try CertificateCases.contents(whole, vector["input"], vector["expect"])
                    } else {
                        actual = try await ErrorCases.error(vector["input"])
                    }
                    compare("", vector["expect"], actual, &differences)
                    if vector.has("facts") {
                        compare("facts", vector["facts"], try CertificateCases.details(vector["input"]), &differences)
                    }
                } catch {
                    differences.append("\(error)")
                }
                if !differences.isEmpty {
                    wrong.append("\(name): \(differences.joined(separator: "\n    "))")
                }
            }
        }
        print("golden vectors in Swift: \(executed) executed + \(skipped) skipped == \(total)")
        #expect(executed + skipped == total)
        #expect(total > 1500, "the files hold fewer cases than they did")
        #expect(wrong.isEmpty, "\(wrong.count) of \(total):\n\(wrong.prefix(40).joined(separator: "\n"))")
    }
}
