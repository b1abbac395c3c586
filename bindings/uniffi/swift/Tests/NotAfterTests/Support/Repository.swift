import Foundation

@testable import NotAfter

/// The files of the repository that tests read.
enum Repository {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let root = package.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let vectors = root.appendingPathComponent("tests/vectors")

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: root.appendingPathComponent(path))
    }

    static func json(_ path: String) throws -> JSON {
        try JSON(parsing: data(path))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try data(path), as: UTF8.self)
    }

    /// The DER of the first certificate of a file of golden vectors.
    static func certificate(of file: String = "keys.json") throws -> Data {
        let cases = try json("tests/vectors/\(file)")["cases"].items
        guard let base64 = cases.first?["input"]["der_base64"].text, let der = Data(base64Encoded: base64) else {
            throw Untold(what: "\(file) begins with no certificate")
        }
        return der
    }
}
