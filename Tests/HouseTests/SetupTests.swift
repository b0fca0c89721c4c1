import Foundation
import Testing

/// `scripts/setup` stops with the exact fix where Swift is missing or too old.
@Suite struct SetupTests {
    @Test func aMissingSwiftIsNamedWithItsFix() throws {
        try withTools(swift: nil) { path in
            let ran = try run("setup", path: path)
            #expect(ran.exit == 1)
            #expect(ran.said.contains("Swift is missing; Rebound needs 6.2 or newer."), "\(ran.said)")
            #expect(ran.said.contains("swiftly install"), "\(ran.said)")
        }
    }

    @Test(arguments: ["5.10.1", "6.1.2", "nonsense"])
    func anOldSwiftIsNamedWithItsFix(version: String) throws {
        try withTools(swift: version) { path in
            let ran = try run("setup", path: path)
            #expect(ran.exit == 1)
            #expect(ran.said.contains("Rebound needs 6.2 or newer."), "\(ran.said)")
            #expect(ran.said.contains("swiftly install"), "\(ran.said)")
        }
    }

    @Test(arguments: ["6.2", "6.10.1", "7.0"])
    func aNewSwiftIsWelcome(version: String) throws {
        try withTools(swift: version) { path in
            let ran = try run("setup", path: path)
            #expect(ran.exit == 0, "\(ran.said)")
            #expect(ran.said.isEmpty, "\(ran.said)")
        }
    }

    @Test func whatIsMissingIsInstalledAndSaid() throws {
        try withTools(swift: "6.2", installed: false) { path in
            let ran = try run("setup", path: path)
            #expect(ran.exit == 0, "\(ran.said)")
            #expect(ran.said.contains("setup: installing"), "\(ran.said)")
            #expect(ran.said.contains("apt-get install -y -qq --no-install-recommends git make"), "\(ran.said)")
            #expect(!ran.said.contains("chromium"), "\(ran.said)")
        }
    }

    /// Lends a PATH that holds nothing but a pretended Debian.
    private func withTools(swift: String?, installed: Bool = true, _ use: (String) throws -> Void) throws {
        var tools = [
            "tools/uname": "#!/bin/sh\necho Linux",
            "tools/id": "#!/bin/sh\necho 0",
            "tools/dpkg-query": "#!/bin/sh\n\(installed ? "printf installed" : "exit 1")",
            "tools/apt-get": "#!/bin/sh\necho apt-get \"$@\"",
        ]
        if let swift { tools["tools/swift"] = "#!/bin/sh\necho \"Swift version \(swift) (swift-RELEASE)\"" }
        try withTree(tools) { top in
            let folder = URL(fileURLWithPath: top + "/tools")
            for tool in ["dirname", "sed", "head", "env"] {
                try FileManager.default.createSymbolicLink(
                    at: folder.appendingPathComponent(tool),
                    withDestinationURL: URL(fileURLWithPath: "/usr/bin/" + tool))
            }
            try use(folder.path)
        }
    }
}
