public import Domain

/// How the seeker's view of one criterion and theirs lie together (METHOD D2).
public enum Disconnect: String, Sendable, CaseIterable {
    /// The seeker has it, and it did not come across.
    case hadNotShown = "had_not_shown"
    /// The seeker thinks they have and showed it; they saw it otherwise.
    case thoughtHad = "thought_had"
    /// Not there yet, as the seeker says too.
    case didNotHave = "did_not_have"
    /// Both see it the same way, and it was enough.
    case agreed
    /// They saw it in the seeker, who did not.
    case theySawIt = "they_saw_it"
}

/// What is found about one criterion, or the question that would tell.
public struct DisconnectFinding: Sendable, Equatable {
    /// What is asked where the views do not tell.
    public enum Question: String, Sendable {
        /// Whether the seeker has it.
        case own
        /// Whether it was shown.
        case shown
    }

    public var criterion: Criterion.ID
    /// Nil where nothing can be told.
    public var disconnect: Disconnect?
    /// The one question whose answer would tell; nil where none would, or none is needed.
    public var ask: Question?
    /// True where they said nothing of it, so that this is the seeker's own view alone.
    public var isOwnViewAlone: Bool
}

/// Disconnects between what the seeker had, what they showed, and what was seen (METHOD D2: "had it, did not
/// show it", "thought I had it, they did not", "did not have it").
///
/// Their view counts first; where there is none, a score of nothing or of all of it says the same, and no other score
/// does, as what is enough is theirs to say. A point of the linked feedback that was put in a bin tells what they meant
/// where their view is missing or the seeker did not say whether it was shown. Lacking or not shown is asked, never
/// assumed (METHOD X2), and nothing is counted or weighed.
public enum Disconnects {
    /// One finding a criterion, in the order of the list.
    public static func of(_ application: JobApplication) -> [DisconnectFinding] {
        application.criteria.map { finding($0, bin: bin(of: $0, in: application)) }
    }

    /// What lies between the views of one criterion; `bin` is that of the linked point of feedback.
    static func finding(_ criterion: Criterion, bin: Bin? = nil) -> DisconnectFinding {
        let theirs = verdict(criterion.theirs?.value, bin)
        var found = DisconnectFinding(
            criterion: criterion.id, disconnect: nil, ask: nil, isOwnViewAlone: theirs == nil && bin == nil)
        switch theirs {
        case .met?: found.disconnect = criterion.own == .notYet ? .theySawIt : .agreed
        case .partly?, .notMet?: (found.disconnect, found.ask) = short(criterion, of: theirs, bin)
        case nil: found.disconnect = alone(criterion)
        }
        return found
    }

    /// It was not enough for them.
    private static func short(
        _ criterion: Criterion, of theirs: TheirView?, _ bin: Bin?
    ) -> (Disconnect?, DisconnectFinding.Question?) {
        guard let own = criterion.own else { return (nil, .own) }
        if own == .notYet { return (.didNotHave, nil) }
        switch criterion.shown {
        case .not?: return (.hadNotShown, nil)
        case .partly?: return own == .partly && theirs == .partly ? (.agreed, nil) : (.hadNotShown, nil)
        case .yes?: return own == .partly && theirs == .partly ? (.agreed, nil) : (.thoughtHad, nil)
        case nil: return bin == .showItBetter ? (.hadNotShown, nil) : (nil, .shown)
        }
    }

    /// Before they said anything: only what the seeker says is missing or was not shown.
    private static func alone(_ criterion: Criterion) -> Disconnect? {
        switch (criterion.own, criterion.shown) {
        case (.notYet?, _): .didNotHave
        case (.have?, .not?), (.have?, .partly?), (.partly?, .not?): .hadNotShown
        default: nil
        }
    }

    private static func verdict(_ judged: CriterionJudged?, _ bin: Bin?) -> TheirView? {
        if let view = judged?.view { return view }
        if let score = judged?.score, let most = score.outOf {
            if score.got == most { return .met }
            if score.got == 0 { return .notMet }
        }
        switch bin {
        case .keepIt?: return .met
        case .showItBetter?, .learnIt?, .earnIt?: return .notMet
        case .lookElsewhere?, .letItGo?, nil: return nil
        }
    }

    /// The bin of the point their words were taken from, or of the only point of the linked feedback.
    private static func bin(of criterion: Criterion, in application: JobApplication) -> Bin? {
        guard let judged = criterion.theirs?.value, let feedback = judged.feedback else { return nil }
        let points = application.sortedPoints.map(\.value).filter { $0.feedback == feedback }
        if let words = judged.words {
            let key = foldedKey(words)
            return points.first { foldedKey($0.words) == key }?.bin
        }
        return points.count == 1 ? points.first?.bin : nil
    }
}
