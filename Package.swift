// swift-tools-version: 6.2
import PackageDescription

// One warning is too many, and an import says what a file really uses.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "rebound",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "rebound", targets: ["rebound"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // Pure: no input or output, no clock, no randomness, no Foundation.
        .target(name: "Domain", swiftSettings: house),
        .target(name: "Phrases", dependencies: ["Domain"], swiftSettings: house),
        .target(name: "Finding", dependencies: ["Phrases"], swiftSettings: house),
        .target(
            name: "Insights", dependencies: ["Domain", .product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: house),
        .target(name: "Guidance", dependencies: ["Domain", "Phrases", "Finding", "Insights"], swiftSettings: house),
        .target(name: "Words", dependencies: ["Domain", "Finding", "Insights", "Guidance"], swiftSettings: house),
        .target(name: "Intake", dependencies: ["Domain", "Phrases"], swiftSettings: house),

        // C libraries, found on the system.
        .systemLibrary(
            name: "CGMime", pkgConfig: "gmime-3.0",
            providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),

        // Shells.
        .target(name: "Parsers", dependencies: ["Domain", "Intake", "CGMime", "CLibXML2"], swiftSettings: house),
        .target(name: "Exports", dependencies: ["Domain", "Guidance", "Words"], swiftSettings: house),
        .target(name: "Storage", dependencies: ["Domain", "CSodium"], swiftSettings: house),
        .target(name: "Pairing", dependencies: ["COpenSSL", "CQREncode"], swiftSettings: house),
        .target(
            name: "StorageSQLite",
            dependencies: ["Domain", "Storage", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: house),
        .target(
            name: "Pages",
            dependencies: [
                "Domain", "Finding", "Guidance", "Words", "Intake",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: house),
        .target(
            name: "Web",
            dependencies: [
                "Domain", "Finding", "Guidance", "Words", "Intake", "Exports", "Storage", "Pages", "Pairing", "CSodium",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house),
        .target(
            name: "CLI",
            dependencies: [
                "Domain", "Phrases", "Finding", "Insights", "Guidance", "Words", "Intake", "Parsers", "Exports",
                "Storage",
                "StorageSQLite", "Pages", "Pairing", "Web", "Demo",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
        .target(name: "Demo", dependencies: ["Domain", "Storage"], swiftSettings: house),
        .executableTarget(name: "rebound", dependencies: ["CLI"], swiftSettings: house),
        // Measures; no part of the product.
        .executableTarget(
            name: "bench",
            dependencies: [
                "Domain", "Finding", "Guidance", "Storage", "StorageSQLite",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),

        // Tests.
        .target(
            name: "TestSupport", dependencies: ["Domain", "Storage"], path: "Tests/TestSupport", swiftSettings: house),
        .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"], swiftSettings: house),
        .testTarget(name: "PhrasesTests", dependencies: ["Domain", "Phrases"], swiftSettings: house),
        .testTarget(name: "FindingTests", dependencies: ["Finding"], swiftSettings: house),
        .testTarget(name: "InsightsTests", dependencies: ["Domain", "Insights", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "GuidanceTests",
            dependencies: ["Domain", "Phrases", "Finding", "Guidance", "Insights", "Words", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "IntakeTests", dependencies: ["Domain", "Phrases", "Intake", "Words", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "ParsersTests", dependencies: ["Domain", "Intake", "Parsers", "Phrases", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "WordsTests", dependencies: ["Domain", "Phrases", "Guidance", "Words", "TestSupport"],
            exclude: ["__Golden__"], swiftSettings: house),
        .testTarget(
            name: "ExportsTests", dependencies: ["Domain", "Exports", "Guidance", "Words", "TestSupport"],
            exclude: ["__Golden__"], swiftSettings: house),
        .testTarget(
            name: "StorageTests", dependencies: ["Domain", "Storage", "StorageSQLite", "TestSupport"],
            exclude: ["Released"], swiftSettings: house),
        .testTarget(
            name: "StorageSQLiteTests",
            dependencies: [
                "Domain", "Storage", "StorageSQLite", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Pages", "Demo", "Domain", "Finding", "Guidance", "Intake", "Phrases", "Storage", "StorageSQLite",
                "Words",
                "TestSupport",
            ],
            exclude: ["__Golden__", "Built/__Golden__"], swiftSettings: house),
        .testTarget(
            name: "CLITests",
            dependencies: ["CLI", "Domain", "Storage", "StorageSQLite", "Words", "TestSupport"],
            exclude: ["__Golden__"], swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "CLI", "Domain", "Pages", "Parsers", "Storage", "StorageSQLite", "Web",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "DemoTests", dependencies: ["Demo", "Domain", "Storage", "StorageSQLite", "TestSupport"],
            swiftSettings: house),
        .testTarget(name: "PairingTests", dependencies: ["Pairing"], swiftSettings: house),
        .testTarget(name: "HouseTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
