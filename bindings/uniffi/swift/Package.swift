// swift-tools-version: 6.0

import Foundation
import PackageDescription

// The native library. On Apple's systems it is an XCFramework next to this file, elsewhere a library in `lib` or in
// the folder that NOTAFTER_LIBRARY_DIR names.
let framework = "NotAfterFFI.xcframework"
let libraries = Context.environment["NOTAFTER_LIBRARY_DIR"] ?? Context.packageDirectory + "/lib"
let hasFramework = FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)

let native: Target =
    hasFramework
    ? .binaryTarget(name: "notafterFFI", path: framework)
    : .systemLibrary(name: "notafterFFI", path: "Sources/notafterFFI/include")
let linking: [LinkerSetting] =
    hasFramework
    ? []
    : [
        .linkedLibrary("notafter_ffi"),
        .unsafeFlags(["-L\(libraries)", "-Xlinker", "-rpath", "-Xlinker", libraries]),
    ]

// Programs that show the use. Who only has the package does without.
let examples = ["QuickStart", "AddCertificateHost", "PasteBox", "NightlyRefresh"].filter {
    FileManager.default.fileExists(atPath: Context.packageDirectory + "/Examples/" + $0)
}
let hasTests = FileManager.default.fileExists(atPath: Context.packageDirectory + "/Tests")

let package = Package(
    name: "NotAfter",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [.library(name: "NotAfter", targets: ["NotAfter"])],
    targets: [
        native,
        .target(name: "NotAfter", dependencies: ["notafterFFI"], linkerSettings: linking),
    ]
        + (hasTests ? [.testTarget(name: "NotAfterTests", dependencies: ["NotAfter"])] : [])
        + examples.map { .executableTarget(name: $0, dependencies: ["NotAfter"], path: "Examples/" + $0) },
    swiftLanguageModes: [.v6]
)
