import Foundation
import Testing
import Words

@testable import CLI

/// What a terminal shows while long work is done.
@Suite struct WatchingTests {
    private final class Screen: TextSink, @unchecked Sendable {
        // Guarded by `lock`.
        private var pieces = ""
        private let lock = NSLock()
        var columns: Int? { 60 }
        var text: String { lock.withLock { pieces } }
        func write(_ text: String) { lock.withLock { pieces += text } }
    }

    private final class Clock: @unchecked Sendable {
        // Guarded by `lock`.
        private var now: Int64 = 5000
        private let lock = NSLock()
        var read: @Sendable () -> Int64 { { self.lock.withLock { self.now } } }
        func pass(_ milliseconds: Int64) { lock.withLock { now += milliseconds } }
    }

    private let screen = Screen()
    private let clock = Clock()

    private func watching(_ manner: Watching.Manner) -> Watching {
        Watching(manner, on: screen, ticks: clock.read, stopped: "stopped")
    }

    @Test func aBarComesAfterHalfASecondAndGoes() throws {
        let watching = watching(.bar(columns: 60, isStyled: false))
        try watching.at(.copying, 0, of: 4_000_000)
        clock.pass(499)
        watching.tick()
        watching.wipe()
        #expect(screen.text.isEmpty)
        clock.pass(1)
        watching.tick()
        #expect(screen.text == "\rCopying  [........................]  0 %  0.0 of 4.0 MB\u{1B}[K")
        watching.wipe()
        watching.wipe()
        #expect(screen.text.hasSuffix("\u{1B}[K\r\u{1B}[K"))
        clock.pass(100)
        try watching.at(.copying, 2_000_000, of: 4_000_000)
        #expect(screen.text.hasSuffix("\rCopying  [############............]  50 %  2.0 of 4.0 MB\u{1B}[K"))
    }

    @Test func linesMoveNothing() throws {
        let watching = watching(.lines)
        try watching.at(.readingMessages, 0, of: 10)
        clock.pass(2000)
        try watching.at(.readingMessages, 5, of: 10)
        clock.pass(4999)
        try watching.at(.readingMessages, 6, of: 10)
        watching.wipe()
        #expect(screen.text == "Reading messages: 5 of 10 (50 %), about 2 s left.\n")
    }

    @Test func nothingIsShownWhereNobodyLooks() throws {
        let watching = watching(.silent)
        try watching.at(.checking, 0, of: nil)
        clock.pass(60_000)
        watching.tick()
        watching.wipe()
        watching.askToStop()
        #expect(screen.text.isEmpty)
    }

    @Test func theNextStepHasItsOwnTime() throws {
        let watching = watching(.bar(columns: 60, isStyled: false))
        try watching.at(.copying, 0, of: 10)
        clock.pass(600)
        try watching.at(.checking, 0, of: nil)
        #expect(screen.text.isEmpty)
        clock.pass(1500)
        watching.tick()
        #expect(screen.text == "\rChecking, 1 s so far\u{1B}[K")
    }

    @Test func ctrlCEndsItBetweenTwoSteps() throws {
        let watching = watching(.bar(columns: 60, isStyled: false))
        try watching.at(.checking, 0, of: nil)
        watching.askToStop()
        #expect(screen.text.hasPrefix("\r\u{1B}[K") && screen.text.hasSuffix("\n"))
        #expect(screen.text.contains("Ctrl-C once more"))
        #expect(throws: Stopped.self) { try watching.at(.copying, 1, of: 2) }
    }
}
