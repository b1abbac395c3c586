// What stands behind the form "add certificate host" of a PSA: a technician types a host, and gets an answer that they
// can act on. A web framework's handler calls `add` with the text of the form.
//
//     swift run AddCertificateHost example.com [ROOTS.pem]
//
// With roots of one's own, servers inside the network are asked too.
import Foundation
import NotAfter

/// What the form shows.
struct Answer: Sendable {
    let status: Int
    let text: String
}

/// Adds a host of a customer's. Servers are asked for ten seconds at most, and no longer than the browser waits: where the
/// request's task is cancelled, so is the work. Addresses inside this server's network are not asked: whoever fills in the
/// form chooses where we connect to.
func add(
    _ typed: String, customer: String, validator: Validator,
    addressPolicy: String = Codes.AddressPolicy.publicOnly
) async throws -> Answer {
    let target: Target
    do {
        target = try parseTarget(typed)
    } catch let error as NotAfterError {
        let suggestion = error.facts["suggestion"]?.text.map { "; did you mean \($0)?" } ?? ""
        return Answer(status: 422, text: error.reason + suggestion)
    }
    var options = FetchOptions(timeout: .seconds(10))
    options.addressPolicy = addressPolicy
    let found = try await validator.check(target.target, options: options, tag: customer)
    guard let expiry = found.expiry, let certificate = found.chain.first else {
        // It is added all the same: servers may be down today.
        return Answer(status: 202, text: found.connection?.outcomeMessage ?? "nothing was seen")
    }
    var lines = ["added \(found.target): \(certificate.subject), \(expiry.state) until \(expiry.notAfter)"]
    lines += (found.validation?.findings ?? []).map { "\($0.severity): \($0.message)" }
    return Answer(status: 201, text: lines.joined(separator: "\n"))
}

let arguments = CommandLine.arguments.dropFirst()
guard let typed = arguments.first else {
    print("usage: AddCertificateHost HOST [ROOTS.pem]")
    exit(2)
}
let answer: Answer
if let roots = arguments.dropFirst().first {
    let validator = try Validator(roots: [Data(contentsOf: URL(fileURLWithPath: roots))])
    answer = try await add(
        typed, customer: "customer 7", validator: validator, addressPolicy: Codes.AddressPolicy.any)
} else {
    answer = try await add(typed, customer: "customer 7", validator: .standard())
}
print(answer.status, answer.text)
