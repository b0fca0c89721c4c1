public import Domain

/// Applications as lines of text.
public enum ApplicationLines {
    /// One line an application, in columns.
    public static func table(_ applications: [JobApplication], today: Day) -> [String] {
        let rows = applications.map { application in
            [
                application.id.text, shortened(application.employer, to: 28), shortened(application.role, to: 28),
                LabelWords.standing(of: application),
                DayWords.relative(application.lastDay(upTo: today), today: today),
            ]
        }
        return columns(rows)
    }

    /// All that is known of one.
    public static func whole(_ application: JobApplication, in search: JobSearch, at now: Moment) -> [String] {
        var lines = ["\(application.employer) · \(application.role)"]
        lines.append("  \(LabelWords.standing(of: application).capitalised), id \(application.id)")
        lines += details(application)
        lines += section(
            "Stages",
            application.stages.map { stage in
                "\(stage.on)  \(LabelWords.of(stage.value.stage, round: stage.value.round))"
                    + (stage.value.isDayKnown == false ? ", by then" : "")
            })
        lines += section(
            "Ended",
            application.ending.map { ending in
                ["\(ending.on)  \(ending.value.outcome.map(LabelWords.of) ?? "")"]
            } ?? [])
        lines += section("Waiting", WaitingLines.of(application, in: search, at: now))
        lines += section("Interviews", application.interviews.map { line($0, today: now.day) })
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

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    private static func line(_ interview: Interview, today: Day) -> String {
        let what = LabelWords.of(interview.stage, round: interview.round)
        let who = interview.with.isEmpty ? "" : " with \(listed(interview.with))"
        let place = interview.place.map { ", \($0)" } ?? ""
        let note = interview.isCancelled ? " (cancelled)" : ""
        let when = "\(DayWords.exact(interview.at.day)) at \(DayWords.clock(interview.at.minute))"
        return "\(when): \(what)\(who)\(place)\(note)  [\(interview.id)]"
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
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
            }
            return cells.joined(separator: "  ")
        }
    }
}
