import Words

/// A notice on the seeker's screen.
enum Notice {
    static func show(_ text: String, _ surroundings: Surroundings) throws {
        #if os(macOS)
            // The text is ours and holds no quotation mark.
            try OtherProgram("osascript", also: ["/usr/bin"], in: surroundings)
                .run(["-e", "display notification \"\(text)\" with title \"\(FrameWords.name)\""])
        #else
            try OtherProgram("notify-send", also: ["/usr/bin"], in: surroundings)
                .run(["--app-name=\(FrameWords.name)", text])
        #endif
    }
}
