import Foundation

@testable import NotAfter

/// Files whose input is octets: `parse_certificate`, `certificate_details` and `read`.
enum CertificateCases {
    private static func octets(_ input: JSON) throws -> JSON {
        if input.has("der_base64") { return input["der_base64"] }
        if let hex = input["hex"].text { return .text(try bytes(hex).base64EncodedString()) }
        guard let text = input["text"].text else { throw Untold(what: "no octets in \(input.shown)") }
        return .text(Data(text.utf8).base64EncodedString())
    }

    private static func bytes(_ hex: String) throws -> Data {
        let digits = Array(hex.utf8)
        guard digits.count % 2 == 0 else { throw Untold(what: "half an octet") }
        return Data(
            try stride(from: 0, to: digits.count, by: 2).map { place in
                guard let octet = UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16)
                else { throw Untold(what: "no hex") }
                return octet
            })
    }

    /// The certificate's record, or its error with the fact `offset` beside the code.
    static func certificate(_: JSON, _ input: JSON) throws -> JSON {
        var found = try Functions.answer("parse_certificate", ["input": octets(input)])
        if found.has("error") {
            found["error"]["offset"] = found["error"]["facts"]["offset"]
        }
        return found
    }

    /// What a case's `facts` are compared with.
    static func details(_ input: JSON) throws -> JSON {
        try Functions.answer("certificate_details", ["input": octets(input)])
    }

    /// What was found, in order, and what was skipped.
    static func contents(_: JSON, _ input: JSON, _ expect: JSON) throws -> JSON {
        let found = try Functions.answer("read", ["input": octets(input)])
        var certificates = found["certificates"].items.makeIterator()
        let items: [JSON] = found["order"].items.map { kind in
            guard kind == "certificate" else { return ["kind": kind] }
            return ["kind": kind, "serial_number": certificates.next()?["serial_number"] ?? .null]
        }
        let skipped: [JSON] = found["skipped"].items.map { ["reason": $0["code"]] }
        // The number that is stated, where it is reached.
        let reached = min(skipped.count, expect["skipped_at_least"].count)
        return ["items": .list(items), "skipped": .list(skipped), "skipped_at_least": .integer(Int64(reached))]
    }
}
