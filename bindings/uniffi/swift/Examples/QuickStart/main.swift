// The quick start of README.md, word for word but for the name of the host. DocsTests keeps the two the same.
import NotAfter

let seen = try await check(CommandLine.arguments[1])
print(seen.target, seen.connection?.outcome ?? "no target")
print("ends", seen.expiry?.notAfter.description ?? "-", "state", seen.expiry?.state ?? "-")
for finding in seen.validation?.findings ?? [] { print("wrong:", finding.code) }
print(seen.validation?.verdict == "valid" ? "trusted" : "untrusted")
