// What stands behind a box into which people paste whatever they have: PEM, Base64, a chain with its private key.
//
//     swift run PasteBox FILE
import Foundation
import NotAfter

/// One line for each thing that was found, and one for each that was not understood.
func lines(of paste: Data, at: Date = Date()) throws -> [String] {
    let contents = try read(paste, source: "paste")
    var lines: [String] = []
    for certificate in contents.certificates {
        let expiry = try certificate.assess(at: at)
        let names = certificate.names.joined(separator: ", ")
        lines.append("certificate for \(names.isEmpty ? certificate.subject : names): \(expiry.state), ends \(expiry.notAfter)")
    }
    for key in contents.privateKeys {
        let fits = key.matches.isEmpty ? "no certificate here" : key.matches.joined(separator: ", ")
        lines.append("private key of \(fits): do not paste it anywhere, and replace it if you did")
    }
    for request in contents.certificateRequests {
        lines.append("request for \(request.subject)")
    }
    for skipped in contents.skipped where !skipped.harmless {
        lines.append("\(skipped.position): \(skipped.message)")
    }
    return lines
}

guard let file = CommandLine.arguments.dropFirst().first else {
    print("usage: PasteBox FILE")
    exit(2)
}
for line in try lines(of: Data(contentsOf: URL(fileURLWithPath: file))) {
    print(line)
}
