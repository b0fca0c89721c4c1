extension HowFar {
    /// The bar in one line of at most so many columns: what it does, a bar, the share, how many, how fast, how long yet.
    ///
    /// Where it is narrow, the pace goes first, then how many, then the time, then the bar, then the words.
    public func bar(_ work: LongWork, columns: Int) -> Line {
        guard let share else {
            let seconds = elapsed / 1000
            let words = seconds == 0 ? work.doing : "\(work.doing), \(ProgressWords.soFar(seconds))"
            return Line(fitted(words, to: columns))
        }
        let percent = ProgressWords.percent(share)
        let counts = total.map { ProgressWords.counts(done, of: $0, in: work.unit) }
        let pace = rate.map { ProgressWords.pace($0, in: work.unit) }
        let left = secondsLeft.map(ProgressWords.left)
        let ends = [[counts, pace, left], [counts, left], [left], []].map { $0.compactMap { $0 } }
        for end in ends {
            let tail = ([percent] + (end.isEmpty ? [] : [end.joined(separator: ", ")])).joined(separator: "  ")
            let room = columns - displayWidth(work.doing) - displayWidth(tail) - 6
            guard room >= 10 else { continue }
            return line(work.doing, tail, filling: min(24, room), share)
        }
        let short = "\(work.doing) \(percent)"
        return Line(displayWidth(short) <= columns ? short : fitted(percent, to: columns))
    }

    private func line(_ doing: String, _ tail: String, filling width: Int, _ share: Double) -> Line {
        let full = Int((share * Double(width)).rounded(.down))
        return Line([
            .init(doing + "  ["), .init(String(repeating: "#", count: full), .strong),
            .init(String(repeating: ".", count: width - full), .soft), .init("]  " + tail),
        ])
    }

    /// The same as a sentence, for those who do not see bars.
    public func sentence(_ work: LongWork) -> String {
        guard let share, let total else {
            return "\(work.doing): \(ProgressWords.soFar(elapsed / 1000))."
        }
        let counts = "\(ProgressWords.counts(done, of: total, in: work.unit)) (\(ProgressWords.percent(share)))"
        return ([work.doing + ": " + counts] + [secondsLeft.map(ProgressWords.left)].compactMap { $0 })
            .joined(separator: ", ") + "."
    }
}
