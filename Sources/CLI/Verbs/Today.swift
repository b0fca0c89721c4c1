import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound today`: what waits, the next small step, and one lesson.
struct TodayVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "today", abstract: HelpWords.Today.abstract)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let found = Today.findings(in: search, at: work.now)
        if work.json {
            work.surroundings.result(Json.today(found, in: search, on: work.today).text)
        } else {
            work.surroundings.show(TodayLines.of(found, in: search, today: work.today))
        }
    }
}

extension Json {
    /// `today --json`.
    static func today(_ found: TodayFindings, in search: JobSearch, on today: Day) -> Json {
        let next = found.next.map { step in
            Json.object(
                ["kind": .string(step.code)].merging(line(TodayWords.next(step, in: search, today: today))) { $1 })
        }
        return .object([
            "waiting": .array(
                found.waiting.map { item in
                    let fields: [String: Json] = [
                        "kind": .string(item.code), "application": .maybe(item.application?.text),
                    ]
                    return .object(fields.merging(line(TodayWords.line(item, in: search, today: today))) { $1 })
                }),
            "next": next ?? .null,
            "lesson": found.lesson.flatMap { search.lessons[$0] }.map { line($0) } ?? .null,
        ])
    }

    private static func line(_ line: TodayLine) -> [String: Json] {
        ["title": .string(line.title), "sentence": .string(line.sentence)]
    }
}

extension TodayItem {
    var code: String {
        switch self {
        case .interview: "interview"
        case .debrief: "debrief"
        case .walk: "walk"
        case .cameBack: "came_back"
        case .chase: "chase"
        case .reminder: "reminder"
        case .action: "action"
        case .settle: "settle"
        }
    }

    var application: JobApplication.ID? {
        switch self {
        case .interview(let id, _, _), .debrief(let id, _), .walk(let id, _), .cameBack(let id, _),
            .reminder(let id, _), .settle(let id):
            id
        case .chase(let due): due.application
        case .action: nil
        }
    }
}

extension NextStep {
    var code: String {
        switch self {
        case .prepare: "prepare"
        case .action: "action"
        case .closing: "closing"
        case .begin: "begin"
        }
    }
}
