import Domain
import Phrases

/// What the phrases find in one clause of feedback (METHOD X1).
///
/// Three kinds of rule stand beside those that name a reason: `weak` says that
/// something fell short and hands it back as `{about}`, whose words decide the
/// reason; `topic` tells what such words speak of; `denied` hands back what is
/// said *not* to be the reason ("less a question of {denied} than of {about}").
/// Rules of weight 1 are hints, read only where nothing plainer is said; in an
/// `aside` (thanks, wishes, the bare no) neither hints nor praise count.
struct ClauseReading {
    /// The most telling first; empty for praise.
    var reasons: [Reason]
    var isPraise: Bool
    var detail: ReasonDetail?
    var certainty: Certainty
    var skill: String?
    /// The words speak of a protected matter (METHOD L4).
    var mayBeUnfair: Bool

    /// Nil where nothing is said that could be a point.
    init?(_ words: String, in book: PhraseBook) {
        let all = book.matches(in: words, area: FeedbackReader.area)
        let kept = Self.withoutDenied(all)
        let isAside = kept.contains { $0.rule.says == "aside" }
        var matches = kept.filter { $0.rule.weight > Self.hint && !(isAside && $0.rule.says == "praise") }
        var said = Self.said(matches, among: all)
        // A hint counts only where nothing plainer is said.
        if said.isEmpty, !isAside, !matches.contains(where: { $0.rule.says == "praise" }) {
            matches = kept.filter { $0.rule.weight == Self.hint }
            said = Self.said(matches, among: all)
        }
        mayBeUnfair = !ProtectedMatters.named(in: words).isEmpty
        isPraise = said.isEmpty && matches.contains { $0.rule.says == "praise" }
        guard !said.isEmpty || isPraise || mayBeUnfair else { return nil }
        reasons = ReasonOrder.sorted(said.isEmpty && !isPraise ? [.noneGiven] : said.map(\.reason))
        let telling = said.filter { [reasons] in $0.reason == reasons.first }
        detail = telling.lazy.compactMap(\.detail).first
        certainty = telling.first?.certainty ?? .stated
        guard reasons.contains(.skillLacking) || reasons.contains(.experienceLevel) else { return }
        let naming = said.filter { [reasons] in $0.skill != nil && reasons.contains($0.reason) }
        skill = (naming.first { $0.detail == nil } ?? naming.first)?.skill
    }

    /// The weight of rules that hint at something in words that could mean more than one thing.
    fileprivate static let hint = 1

    /// "No doubt about your skills" is praise that begins with the denial; a lack that begins there is denied.
    private static func withoutDenied(_ all: [PhraseMatch]) -> [PhraseMatch] {
        let denials = all.compactMap { match in match.captured("denied").map { (from: match.start, words: $0) } }
        return all.filter { match in
            !denials.contains { denial in
                let from = match.rule.says == "praise" ? denial.words.start : denial.from
                return match.rule.says != "denied" && (from..<denial.words.end).contains(match.start)
            }
        }
    }

    private static func said(_ matches: [PhraseMatch], among all: [PhraseMatch]) -> [Said] {
        matches.compactMap(Said.init) + matches.compactMap { Said(weakness: $0, among: all) }
    }

    func saysTheSame(as other: Self) -> Bool {
        reasons == other.reasons && isPraise == other.isPraise && detail == other.detail
    }
}

/// One reason as one match gives it.
private struct Said {
    var reason: Reason
    var detail: ReasonDetail?
    var certainty: Certainty
    var skill: String?

    init?(_ match: PhraseMatch) {
        guard let reason = Reason(rawValue: match.rule.says) else { return nil }
        self.reason = reason
        detail = match.rule.code.flatMap(ReasonDetail.init)
        certainty = Certainty(rawValue: match.rule.certainty.rawValue) ?? .stated
        skill = match.captured("skill").flatMap { NamedSkill.read($0.text) }
    }

    /// A weak spot: what it is about decides the reason; a name that no topic knows is a skill.
    init?(weakness match: PhraseMatch, among all: [PhraseMatch]) {
        guard ["weak", "denied"].contains(match.rule.says) else { return nil }
        guard let about = match.captured("about") ?? match.captured("subject") else { return nil }
        guard let words = about.name == "about" ? about.text : NamedSkill.subject(about.text) else { return nil }
        let name = NamedSkill.cut(words)
        let topic = all.first { match in
            match.rule.says == "topic" && (about.start..<about.end).contains(match.start) && name.contains(match.text)
        }
        certainty = Certainty(rawValue: match.rule.certainty.rawValue) ?? .stated
        switch topic?.rule.code {
        case "assessment": (reason, detail) = (.skillLacking, .assessment)
        case "manner": (reason, detail) = (.presentation, .manner)
        case let code?:
            guard let known = Reason(rawValue: code) else { return nil }
            reason = known
        case nil:
            // A hint is too faint to make a skill of a word that no topic knows.
            guard match.rule.weight > ClauseReading.hint, NamedSkill.read(words) != nil else { return nil }
            reason = .skillLacking
        }
        skill = NamedSkill.read(words)
    }
}
