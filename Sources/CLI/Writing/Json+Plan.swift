import Domain
import Guidance

extension Json {
    /// `plan list --json`.
    static func plan(_ plans: [Dated<SearchPlanWritten>]) -> Json {
        let plan = plans.last?.value
        var parts: [String: Json] = [:]
        for part in PlanPart.allCases { parts[part.rawValue] = .strings(plan?.lines(part) ?? []) }
        return .object([
            "parts": .object(parts), "leastPay": plan?.leastPay.map(pay) ?? .null,
            "on": .maybe(plans.last?.on.description), "revisions": .int(plans.count),
        ])
    }

    /// `plan week --json`.
    static func week(_ look: WeekLook) -> Json {
        .object([
            "week": .string(look.week.description), "pause": .bool(look.isPause),
            "planned": .object([
                "lines": .array((look.plan?.lines ?? []).map(planned)),
                "applications": .maybe(look.plan?.applications), "minutes": .maybe(look.plan?.minutes),
            ]),
            "done": .object([
                "applications": .int(look.sent), "conversations": .int(look.talks), "letters": .int(look.letters),
                "activities": .int(look.activities), "minutes": .int(look.minutes),
            ]),
            "entries": .array(look.done.map(deed)), "remark": .maybe(look.remark?.code),
        ])
    }

    private static func planned(_ line: PlanLine) -> Json {
        .object([
            "line": .string(line.id.text), "what": .string(line.what), "day": .maybe(line.day?.description),
            "time": .maybe(line.minute.map(clock)), "place": .maybe(line.place), "count": .maybe(line.count),
        ])
    }

    private static func clock(_ minute: Int) -> String {
        let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return parts.joined(separator: ":")
    }

    private static func deed(_ deed: WeekDeed) -> Json {
        var fields: [String: Json] = [
            "on": .string(deed.on.description), "application": .null, "person": .null, "minutes": .null,
        ]
        switch deed.what {
        case .application(let id):
            fields["kind"] = .string("application")
            fields["application"] = .string(id.text)
        case .interview(let id, let interview):
            fields["kind"] = .string("interview")
            fields["application"] = .string(id.text)
            fields["interview"] = .string(interview.text)
        case .talk(let contact):
            fields["kind"] = .string("conversation")
            fields["application"] = .maybe(contact.application?.text)
            fields["person"] = .maybe(contact.person?.text)
        case .letter(let id, let letter):
            fields["kind"] = .string(letter.kind.rawValue)
            fields["application"] = .string(id.text)
            fields["person"] = .maybe(letter.person?.text)
        case .activity(let id, let kind, let minutes):
            fields["kind"] = .string(kind.rawValue)
            fields["activity"] = .string(id.text)
            fields["minutes"] = .maybe(minutes)
        case .action(let id):
            fields["kind"] = .string("action")
            fields["action"] = .string(id.text)
        }
        return .object(fields)
    }

    /// A line of `activity list --json`.
    static func line(_ activity: Activity) -> Json {
        let noted = activity.noted
        return .object([
            "activity": .string(activity.id.text), "kind": .string(noted.kind.rawValue), "what": .string(noted.what),
            "on": .string(activity.on.description), "minutes": .maybe(noted.minutes),
            "person": .maybe(noted.person?.text), "application": .maybe(noted.application?.text),
        ])
    }
}
