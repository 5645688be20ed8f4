// swift-tools-version: 6.1
import PackageDescription

// The map of the house; the architecture article in Sources/KyndigApp/KyndigApp.docc tells why each room is where it is.
// Who may know whom is enforced: every import is written in the file that needs it, and CI builds with
// `--explicit-target-dependency-import-check error`.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "kyndig",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "kyndig", targets: ["kyndig"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .executableTarget(name: "kyndig", dependencies: ["KyndigApp"], swiftSettings: house),
    .target(
      name: "KyndigApp",
      dependencies: [
        "Authoring", "Courseware", "Credentials", "Records", "Register", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(name: "Register", dependencies: ["Courseware", "Credentials", "Records"], swiftSettings: house),
    .target(
      name: "Credentials",
      dependencies: [
        "Courseware",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(
      name: "Records",
      dependencies: ["Courseware", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: house),
    .target(
      name: "Authoring",
      dependencies: ["CLibXML2", "Courseware"],
      resources: [.embedInCode("course.xsd")],
      swiftSettings: house),
    .target(name: "TerminalUI", swiftSettings: house),
    .target(name: "Courseware", swiftSettings: house),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    .testTarget(
      name: "CoursewareTests", dependencies: ["Courseware"], exclude: ["Standings", "Transcripts"], swiftSettings: house
    ),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Courseware"], exclude: ["Personas"], swiftSettings: house),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Courseware", "Records", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: house),
    .testTarget(
      name: "CredentialsTests", dependencies: ["Courseware", "Credentials"], exclude: ["Vectors"],
      swiftSettings: house),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "Courseware", "Credentials", "Records", "Register", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: house),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI"], exclude: ["Goldens"], swiftSettings: house),
    .testTarget(
      name: "KyndigAppTests",
      dependencies: [
        "Authoring", "Courseware", "Credentials", "KyndigApp", "Records", "Register", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Goldens"], swiftSettings: house),
  ]
)
