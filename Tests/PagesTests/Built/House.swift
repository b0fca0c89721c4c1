import Demo
import Domain
import Guidance
import Intake
import Pages
import Storage
import StorageSQLite
import TestSupport
import Words

/// One page as the builders make it out of a search, rendered strictly.
struct BuiltPage: Sendable {
    /// "application.t000000039", "walk-land.t000000091".
    let name: String
    let template: String
    /// Which application it is about; nil for the pages of the whole search.
    let application: JobApplication.ID?
    let html: String
}

/// Builds pages as the web shell does, without HTTP.
struct House {
    let templates: Templates
    let advisers: Advisers

    init() throws {
        templates = try Project.templates()
        let book = try Project.phrases("tone", "feedback")
        let tone = ToneCheck(book)
        let decoder = FeedbackReader(book)
        let adding = AddReader(try Project.phrases("adding", "columns", "names", "senders")) { text, today, isAhead in
            DaySaid.possible(text, today: today, isAhead: isAhead)
        }
        advisers = Advisers(
            tone: { draft in
                tone.findings(in: draft).map { found in
                    Advisers.ToneFinding(
                        start: found.start, end: found.end, text: found.text, why: ToneWords.why(found),
                        instead: ToneWords.instead(found))
                }
            },
            decode: { said in decoder.points(in: said).map { Self.point($0) } },
            adding: adding,
            criteria: CriteriaReader(
                try Project.phrases("criteria", "adding", "columns", "names", "senders"), adding: adding),
            postings: { [PostingSource(form: .text, text: $0)] })
    }

    private static func point(_ point: DecodedPoint) -> Advisers.Point {
        Advisers.Point(
            text: point.text, reasons: point.reasons,
            readings: point.interpretations.map {
                (text: DecodeWords.interpretation($0, skill: point.skill), certainty: $0.certainty)
            },
            question: DecodeWords.askYourself(point), bin: point.bin, skill: point.skill)
    }

    /// The demo world, as of noon on Tuesday 10 March 2026.
    static func demo(isQuiet: Bool = false) async throws -> PageSource {
        let log = try SQLiteLog()
        let names = CountingIdentifiers()
        let keeper = SearchKeeper(log: log, identifiers: names)
        let seeker = try await log.localSeeker()
        let today = day("2026-03-10")
        try await DemoWorld.build(into: keeper, for: seeker, today: today, offset: 0, names: names)
        let now = Moment(day: today, minute: 720, offset: 0)
        if isQuiet {
            _ = try await keeper.perform(
                DescribeSeeker(SeekerDescribed(isQuiet: true)), for: seeker, at: now, by: "test")
        }
        return PageSource(search: try await keeper.search(of: seeker), now: now)
    }

    func render<P: Page>(
        _ page: P, _ name: String, in source: PageSource, about id: JobApplication.ID? = nil
    ) throws -> BuiltPage {
        var frame = Frame(title: "Rebound")
        frame.isQuiet = source.search.seeker.isQuiet
        frame.seen = String(source.search.sequence)
        frame.menu = [MenuItem(text: "Today", url: "/", isCurrent: true)]
        return BuiltPage(
            name: name, template: P.template, application: id, html: try templates.renderStrictly(page, in: frame))
    }
}
