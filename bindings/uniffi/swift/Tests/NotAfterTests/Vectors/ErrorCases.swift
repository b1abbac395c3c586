import Foundation

@testable import NotAfter

/// Errors: every code that the library may raise, raised once.
enum ErrorCases {
    static func error(_ input: JSON) async throws -> JSON {
        do {
            return ["answer": try await asked(input)]
        } catch let error as NotAfterError {
            return Functions.json(of: error)
        }
    }

    private static func asked(_ input: JSON) async throws -> JSON {
        let function = input["function"].text ?? ""
        let request = try spelledOut(input["request"])
        let validator =
            input.has("validator")
            ? try Validator(
                settings: RecordDecoder.decode(ValidatorSettings.self, from: spelledOut(input["validator"])))
            : nil
        guard let asking = Functions.asking[function] else {
            if let plain = Functions.plain[function] { return try plain(request) }
            guard let judging = Functions.judging[function] else { throw Untold(what: "no function \(function)") }
            return try judging(validator ?? .standard(), request)
        }
        let handle = CancelHandle()
        if input["cancelled"] == true {
            handle.cancel()
        }
        return try await asking(validator ?? .standard(), request, handle)
    }

    /// `{"zeros": n}` stands for n octets that are zero, in Base64, `{"spaces": n}` for n spaces.
    private static func spelledOut(_ value: JSON) throws -> JSON {
        switch value {
        case .object(let fields):
            if fields.count == 1, let zeros = fields["zeros"] {
                return .text(Data(count: zeros.count).base64EncodedString())
            }
            if fields.count == 1, let spaces = fields["spaces"] {
                return .text(String(repeating: " ", count: spaces.count))
            }
            return .object(try fields.mapValues(spelledOut))
        case .list(let items): return .list(try items.map(spelledOut))
        default: return value
        }
    }
}
