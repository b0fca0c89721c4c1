import Dispatch
import Foundation
import Storage
import Words

/// Shows on standard error how far long work is, and lets Ctrl-C end it between two of its steps.
final class Watching: @unchecked Sendable {
    enum Manner: Equatable {
        /// Nothing is shown: standard error leads to no terminal.
        case silent
        case bar(columns: Int, isStyled: Bool)
        case lines

        var pace: ProgressPace? {
            switch self {
            case .silent: nil
            case .bar: .bar
            case .lines: .lines
            }
        }
    }

    private struct State {
        var work: LongWork?
        var done = 0
        var total: Int?
        var began: Int64 = 0
        /// Milliseconds after the beginning of this step; nil while nothing of it was shown.
        var shown: Int?
        var isDrawn = false
        var isAskedToStop = false
    }

    private let manner: Manner
    private let sink: any TextSink
    private let ticks: @Sendable () -> Int64
    /// What is said when it was stopped.
    private let stopped: String
    // Guarded by `lock`.
    private var state = State()
    private let lock = NSLock()

    init(_ manner: Manner, on sink: any TextSink, ticks: @escaping @Sendable () -> Int64, stopped: String) {
        self.manner = manner
        self.sink = sink
        self.ticks = ticks
        self.stopped = stopped
    }

    /// Notes how far it is.
    ///
    /// - Throws: `Stopped` once Ctrl-C was pressed.
    func at(_ work: LongWork, _ done: Int, of total: Int?) throws {
        try lock.withLock {
            if state.isAskedToStop { throw Stopped(sentence: stopped) }
            if state.work != work { (state.work, state.began, state.shown) = (work, ticks(), nil) }
            (state.done, state.total) = (done, total)
            showIfDue()
        }
    }

    /// Looks whether something is to be shown; called by a clock, since a step may take long.
    func tick() { lock.withLock { showIfDue() } }

    /// Takes the bar away, so that something else can be written.
    func wipe() { lock.withLock { clear() } }

    /// Asks the work to end; says so where that may take a while.
    func askToStop() {
        lock.withLock {
            state.isAskedToStop = true
            // The terminal has written ^C where the cursor was; what is said next has a line of its own.
            switch manner {
            case .silent: return
            case .lines: sink.write("\n")
            case .bar:
                state.isDrawn = true
                clear()
            }
            if state.total == nil, state.work != nil { sink.write(ProgressWords.soon + "\n") }
        }
    }

    private func showIfDue() {
        guard let pace = manner.pace, let work = state.work, !state.isAskedToStop else { return }
        let elapsed = Int(ticks() - state.began)
        guard pace.isDue(at: elapsed, shown: state.shown) else { return }
        state.shown = elapsed
        let howFar = HowFar(done: state.done, total: state.total, elapsed: elapsed)
        guard case .bar(let columns, let isStyled) = manner else {
            return sink.write(howFar.sentence(work) + "\n")
        }
        // One column stays free: some terminals break the line when the last one is written.
        let line = howFar.bar(work, columns: columns - 1)
        sink.write("\r" + Look(columns: nil, isStyled: isStyled).written(line) + "\u{1B}[K")
        state.isDrawn = true
    }

    private func clear() {
        guard state.isDrawn else { return }
        sink.write("\r\u{1B}[K")
        state.isDrawn = false
    }
}

/// Somebody pressed Ctrl-C, and the work was ended cleanly.
struct Stopped: Error {
    let sentence: String
}

extension Watching {
    /// What storage tells, under the names that people read.
    var watch: Watch {
        { [self] step, done, total in try at(LongWork(step), done, of: total) }
    }
}

extension LongWork {
    init(_ step: LongStep) {
        self =
            switch step {
            case .copying: .copying
            case .keeping: .keeping
            case .checking: .checking
            case .changingTables: .changingTables
            case .takingIn: .takingIn
            case .sweeping: .sweeping
            case .checkingDocuments: .checkingDocuments
            case .packing: .packing
            case .readingLines: .readingLines
            case .writingLines: .writingLines
            }
    }
}
