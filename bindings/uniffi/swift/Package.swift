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

let package = Package(
    name: "NotAfter",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [.library(name: "NotAfter", targets: ["NotAfter"])],
    targets: [
        native,
        .target(name: "NotAfter", dependencies: ["notafterFFI"], linkerSettings: linking),
        .testTarget(name: "NotAfterTests", dependencies: ["NotAfter"]),
    ],
    swiftLanguageModes: [.v6]
)
