import Foundation

@testable import NotAfter

/// Files about chains: `validate`, `effective_expiry` and `normalise`, by a validator made from the input.
enum ChainCases {
    private static func all(_ file: JSON, _ table: String, _ names: JSON) -> JSON {
        .list(names.items.map { file[table][$0.text ?? ""] })
    }

    /// The validator that an input asks for: its roots and no others.
    private static func validator(_ file: JSON, _ input: JSON) throws -> Validator {
        let roots: [JSON] = input["roots"].items.map { root in
            if let name = root.text { return ["input": file["certificates"][name]] }
            var fields = root.fields
            let name = fields.removeValue(forKey: "certificate")?.text ?? ""
            fields["input"] = file["certificates"][name]
            return .object(fields)
        }
        var settings: JSON = ["builtin_roots": "none", "roots": .list(roots)]
        for (ours, theirs) in [("profile", "profile"), ("limits", "limits"), ("roots_source", "source")]
        where input.has(ours) {
            settings[theirs] = input[ours]
        }
        return try Validator(settings: RecordDecoder.decode(ValidatorSettings.self, from: settings))
    }

    /// What is asked of the validator. Without `revocation` nothing is asked about it, lists or not.
    private static func request(_ file: JSON, _ input: JSON) -> JSON {
        var request: JSON = [
            "leaf": file["certificates"][input["leaf"].text ?? ""],
            "intermediates": all(file, "certificates", input["intermediates"]),
            "crls": all(file, "crls", input["crls"]),
            "revocation": "off",
        ]
        for field in ["at", "purpose", "name", "max_depth", "policies", "revocation"] where input.has(field) {
            request[field] = input[field]
        }
        return request
    }

    /// The names of the certificates of a table by their SHA-256.
    private static func names(_ file: JSON) throws -> [JSON: JSON] {
        var names: [JSON: JSON] = [:]
        for (name, base64) in file["certificates"].fields {
            names[try fingerprint(base64)] = .text(name)
        }
        return names
    }

    private static func fingerprint(_ octets: JSON) throws -> JSON {
        try Functions.answer("parse_certificate", ["input": octets])["fingerprint_sha256"]
    }

    private static let tables = Tables()

    private static func name(_ file: JSON, of fingerprint: JSON) throws -> JSON {
        let known = try tables.of(file["description"].shown) { try names(file) }
        guard let name = known[fingerprint] else { throw Untold(what: "\(fingerprint.shown) is in no table") }
        return name
    }

    /// The validation's record, its path by the names of the table.
    static func report(_ file: JSON, _ input: JSON) throws -> JSON {
        var found = try Functions.answer("validate", request(file, input), validator(file, input))
        found["path"] = .list(try found["path"].items.map { try name(file, of: $0) })
        return found
    }

    /// The end of the last path, with what is unneeded as its findings.
    static func effectiveExpiry(_ file: JSON, _ input: JSON) throws -> JSON {
        var found = try Functions.answer("effective_expiry", request(file, input), validator(file, input))
        if found != .null {
            found["findings"] = found["unneeded"]
        }
        return found
    }

    /// The record of a chain put in order, its certificates by the names of the table.
    static func normalised(_ file: JSON, _ input: JSON) throws -> JSON {
        let request: JSON = [
            "certificates": all(file, "certificates", input["certificates"]), "kind": input["kind"],
        ]
        var found = try Functions.answer("normalise", request, validator(file, input))
        found["certificates"] = .list(
            try found["certificates"].items.map { pem in
                let octets = Data((pem.text ?? "").utf8).base64EncodedString()
                return try name(file, of: fingerprint(.text(octets)))
            })
        return found
    }

    /// What was read once of each file.
    private final class Tables: @unchecked Sendable {
        private var read: [String: [JSON: JSON]] = [:]
        private let lock = NSLock()

        func of(_ file: String, _ names: () throws -> [JSON: JSON]) throws -> [JSON: JSON] {
            lock.lock()
            defer { lock.unlock() }
            if let known = read[file] { return known }
            let names = try names()
            read[file] = names
            return names
        }
    }
}
