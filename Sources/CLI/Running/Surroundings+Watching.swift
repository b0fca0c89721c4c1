import Dispatch
import Foundation
import Words

extension Surroundings {
    /// Runs long work, showing on standard error how far it is; `stopped` is what is said when Ctrl-C ended it.
    func watching<Result>(
        _ shared: SharedOptions, stopped: String, _ body: (Watching) async throws -> Result
    ) async throws -> Result {
        guard let ticks else {
            return try await body(Watching(.silent, on: error, ticks: { 0 }, stopped: stopped))
        }
        let watching = Watching(manner(isPlain: shared.plain), on: error, ticks: ticks, stopped: stopped)
        let clock = DispatchSource.makeTimerSource(queue: .global())
        clock.schedule(deadline: .now() + .milliseconds(100), repeating: .milliseconds(100))
        clock.setEventHandler { watching.tick() }
        clock.resume()
        let interrupt = Interrupt { watching.askToStop() }
        defer {
            clock.cancel()
            interrupt.letGo()
            watching.wipe()
        }
        return try await body(watching)
    }

    /// A bar needs a terminal that can write over a line, and somebody who wants that.
    func manner(isPlain: Bool) -> Watching.Manner {
        guard let columns = Look(of: error, in: environment, isPlain: false).columns else { return .silent }
        if isPlain || environment["TERM"] == "dumb" { return .lines }
        return .bar(columns: columns, isStyled: Look(of: error, in: environment, isPlain: false).isStyled)
    }
}

/// Ctrl-C while long work is done: the first asks it to end, the second ends the process at once.
private struct Interrupt {
    private let source: any DispatchSourceSignal

    init(_ asked: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            signal(SIGINT, SIG_DFL)
            asked()
        }
        source.resume()
    }

    func letGo() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
