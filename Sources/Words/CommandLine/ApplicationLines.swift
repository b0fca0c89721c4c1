public import Domain
import Guidance

/// Applications as lines of text.
public enum ApplicationLines {
    /// One row an application: its id, whom and what it is for, how far it got, when it last moved.
    public static func table(_ applications: [JobApplication], in search: JobSearch, today: Day) -> Table {
        Table(
            applications.map { application in
                [
                    .init(application.id.text, .soft), .init(application.employer.onOneLine, .strong),
                    .init(application.role.onOneLine), .init(LabelWords.standing(of: application, in: search)),
                    .init(DayWords.relative(application.lastDay(upTo: today), today: today), .soft),
                ]
            })
    }

    /// All that is known of one.
    public static func whole(_ application: JobApplication, in search: JobSearch, at now: Moment) -> [Line] {
        var lines = [Line("\(application.employer) · \(application.role)", .strong)]
        lines.append(Line("  \(LabelWords.standing(of: application, in: search).capitalised), id \(application.id)"))
        lines += details(application).map { Line($0) }
        lines += section(
            "Stages",
            application.stages.map { stage in
                "\(stage.on)  \(named(stage.value, in: search))"
                    + (stage.value.isDayKnown == false ? ", by then" : "")
            })
        lines += section(
            "Ended",
            application.ending.map { ending in
                [
                    "\(ending.on)  \(ending.value.outcome.map(LabelWords.of) ?? "")"
                        + (ending.value.isDayKnown ? "" : ", by then")
                ]
            } ?? [])
        lines += section("On a reserve list", application.reserves.map { listed($0.value) })
        lines += section("Waiting", WaitingLines.of(application, in: search, at: now))
        lines += section("Interviews", application.interviews.flatMap { self.lines($0, in: search, today: now.day) })
        lines += section(
            "People",
            application.participants.map { part in
                "\(search.people[part.person]?.name ?? part.person.text), \(LabelWords.of(part.relation))"
            })
        lines += section("Said to you", application.notices.flatMap { said($0.on, $0.value.from, $0.value.words) })
        lines += section("Feedback", application.feedback.flatMap { said($0.on, $0.value.from, $0.value.words) })
        lines += section(
            "Reasons",
            application.reasons.map { reason in
                "\(LabelWords.of(reason.value.reason)) (\(LabelWords.of(reason.value.source)))"
            })
        lines += section(
            "Letters",
            application.letters.map { letter in
                "\(letter.on)  \(LabelWords.of(letter.value.kind)), \(LabelWords.of(letter.value.channel))"
            })
        lines += section("Debriefs", application.debriefs.map { "\($0.on)  \(debrief($0.value))" })
        lines += section("Documents", search.documents(of: application.id).map(DocumentWords.line))
        lines += section("Earlier walks", application.earlierWalks.map { walk($0) })
        lines += section(
            "Worth a look",
            DateFindings.of(application, on: now.day).map { DateFindingWords.sentence($0, today: now.day) })
        lines += section("Private notes", application.notes.map { "\($0.on)  \(shortened($0.value.words, to: 60))" })
        return lines
    }

    private static func details(_ application: JobApplication) -> [String] {
        let fields: [ApplicationField] = [
            .kind, .agency, .source, .route, .url, .place, .workMode, .pay, .closing, .reference, .cv, .letterVersion,
            .appliedBy, .portal, .portalUser, .via, .tags,
        ]
        return fields.compactMap { field in
            LabelWords.value(of: field, in: application).map {
                "  \(field == .agency ? "through" : LabelWords.of(field)): \($0)"
            }
        }
    }

    private static func section(_ title: String, _ lines: [String]) -> [Line] {
        lines.isEmpty ? [] : ["", Line(title, .strong)] + lines.map { Line("  \($0)") }
    }

    private static func named(_ stage: StageReached, in search: JobSearch) -> String {
        let label = LabelWords.of(stage.stage, round: stage.round)
        return stage.own.flatMap { search.ownStages[$0]?.name }.map { "\($0) (\(label))" } ?? label
    }

    private static func listed(_ reserve: ReserveListed) -> String {
        "\(reserve.on)  \(reserve.until.map { "kept until \($0)" } ?? "no last day told")"
    }

    private static func walk(_ walk: EarlierWalk) -> String {
        let steps = WalkStep.allCases.filter { walk.done[$0] != nil }.map(\.rawValue)
        let outcome = walk.setback.value.outcome.map { LabelWords.of($0) } ?? ""
        return "\(walk.setback.on)  after \(outcome): \(steps.isEmpty ? "nothing done" : steps.joined(separator: ", "))"
    }

    private static func lines(_ interview: Interview, in search: JobSearch, today: Day) -> [String] {
        let what = LabelWords.of(interview.stage, round: interview.round)
        let names = InterviewWords.names(interview, in: search)
        let who = names.isEmpty ? "" : " with \(Words.listed(names))"
        let more = [interview.format.map(InterviewWords.of), interview.place, interview.link].compactMap { $0 }
        let note = interview.isCancelled ? " (\(Terms.cancelled))" : ""
        let there = InterviewWords.there(interview, today: today).map { " (\($0))" } ?? ""
        let when = "\(DayWords.exact(interview.at.day)) at \(DayWords.clock(interview.at.minute))\(there)"
        let line = "\(when): \(([what + who] + more).joined(separator: ", "))\(note)  [\(interview.id)]"
        let prepared = trimmedEnd(interview.prepare).split(separator: "\n").map { "  | \($0)" }
        return [line] + prepared
    }

    private static func said(_ day: Day, _ from: String, _ words: String) -> [String] {
        let head = "\(day)\(from.isEmpty ? "" : "  \(from)")"
        return [head] + trimmedEnd(words).split(separator: "\n", omittingEmptySubsequences: false).map { "| \($0)" }
    }

    private static func trimmedEnd(_ text: String) -> Substring {
        var text = Substring(text)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func debrief(_ debrief: DebriefRecorded) -> String {
        let first = [debrief.wentWell, debrief.wentLess, debrief.differently, debrief.connected].first { !$0.isEmpty }
        return shortened(first ?? debrief.questions.first?.question ?? "", to: 60)
    }

    /// Rows under each other, each column as wide as its widest cell.
    static func columns(_ rows: [[String]]) -> [String] {
        Table(rows.map { $0.map { .init($0) } }).lines(fitting: nil).map(\.text)
    }
}
