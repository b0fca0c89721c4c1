import Domain
import Guidance
import Words

extension LandedPage {
    /// Where the search stands after an acceptance, and what is left to do well.
    public init(_ source: PageSource) {
        self.init()
        let search = source.search
        let accepted = Landing.accepted(in: search)
        heading = search.isLanded ? LandingWords.landed : LandingWords.closing
        lead = LandingWords.lead(search.landing, accepted: accepted, today: source.today)
        more = search.isLanded ? LandingWords.kept : ""
        open = Landing.stillOpen(in: search).map { application in
            OpenRow(
                link: Link(application.title, application.path), state: ListWords.state(of: application),
                id: application.id.text, letter: "\(application.path)/letters/new?kind=withdraw")
        }
        thanks = accepted == nil && !search.isLanded ? [] : Landing.toThank(in: search).map { Self.row($0, source) }
        lessons = search.lessonsInOrder.reversed().map { LearnedLesson($0.sentence) }
        landedBy = accepted?.id.text ?? ""
        canLand = !search.isLanded
        canStart = search.isLanded
    }

    private static func row(_ thank: PersonToThank, _ source: PageSource) -> ThanksRow {
        let sent = source.search.applications.values.flatMap(\.letters)
            .filter { $0.value.kind == .thanks && $0.value.person == thank.person }.map(\.on).max()
        let employer = source.search.applications[thank.application]?.employer.onOneLine ?? ""
        return ThanksRow(
            name: source.name(of: thank.person) ?? "", why: LandingWords.why(thank.why, at: employer),
            letter: "/applications/\(thank.application)/letters/new?kind=thanks&to=\(thank.person)",
            thanked: sent.map { LandingWords.thanked(on: $0, today: source.today) } ?? "")
    }
}
