import Foundation

/// The seeker's browser.
enum Browser {
    /// Asks the system to open the link.
    ///
    /// That it cannot is no fault: the link is printed, too.
    static func open(_ link: String) {
        let process = Process()
        #if os(macOS)
            process.executableURL = URL(fileURLWithPath: "/usr/bin/open")
        #else
            process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
        #endif
        process.arguments = [link]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
    }
}
