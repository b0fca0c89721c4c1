/// How far a piece of long work is.
public struct HowFar: Sendable, Equatable {
    /// Units done, from 0 to the total.
    public var done: Int
    /// Units in all; nil where nobody can know, so that no share is made up.
    public var total: Int?
    /// Milliseconds since the work began.
    public var elapsed: Int

    public init(done: Int, total: Int?, elapsed: Int) {
        self.total = total.map { max(0, $0) }
        self.done = max(0, min(done, self.total ?? done))
        self.elapsed = max(0, elapsed)
    }

    /// What is done of the whole, 0 to 1; nil where the whole is not known.
    public var share: Double? {
        guard let total else { return nil }
        return total == 0 ? 1 : Double(done) / Double(total)
    }

    /// Units a second so far; nil before it says anything.
    public var rate: Double? {
        guard elapsed >= 1000, done > 0 else { return nil }
        return Double(done) * 1000 / Double(elapsed)
    }

    /// Seconds that are left if it goes on as it did; nil while that would be a guess.
    public var secondsLeft: Int? {
        guard let total, let rate, let share, share >= 0.02, done < total else { return nil }
        return Int((Double(total - done) / rate).rounded(.up))
    }
}

/// When something is said of long work: late enough to leave short work alone, seldom enough to be no noise.
public enum ProgressPace: Sendable {
    /// A bar that is drawn anew in its place.
    case bar
    /// Lines one after the other, for screen readers and terminals that only go on.
    case lines

    /// Milliseconds before anything is shown.
    public var patience: Int { self == .bar ? 500 : 2000 }
    /// Milliseconds between one showing and the next.
    public var interval: Int { self == .bar ? 100 : 5000 }

    /// Whether it is time; both in milliseconds since the work began, `shown` nil as long as nothing was.
    public func isDue(at elapsed: Int, shown: Int?) -> Bool {
        shown.map { elapsed - $0 >= interval } ?? (elapsed >= patience)
    }
}
