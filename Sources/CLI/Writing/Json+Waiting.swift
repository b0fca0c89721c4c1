import Domain
import Guidance
import Insights

extension Json {
    /// `waiting` of `show --json`: null where no answer is awaited.
    static func waiting(_ application: JobApplication, in search: JobSearch, at now: Moment) -> Json {
        let waits = Waits(search, at: now)
        return waits.wait(of: application).map { waiting($0, waits.times) } ?? .null
    }

    /// How one application waits.
    static func waiting(_ wait: Wait, _ times: WaitingTimes) -> Json {
        let curve = times.curve(wait.clock)
        let chance = curve.stillComes(after: wait.silentFor)
        return .object([
            "application": .string(wait.application.text), "after": .string(wait.clock.rawValue),
            "since": .string(wait.since.description), "silentFor": .int(wait.silentFor),
            "answerBy": .maybe(wait.named?.description), "asked": .int(wait.asked), "mayAsk": .int(wait.allowed),
            "chase": wait.chase.map(chase) ?? .null, "mayBeClosedFrom": .maybe(wait.closing?.description),
            "stillLikely": .object([
                "estimate": .double(chance.value), "low": .double(chance.low), "high": .double(chance.high),
                "level": .double(0.9), "method": .string("beta-stacy/matched-beta"),
                "imaginary": .double(curve.prior.weight), "own": .int(curve.own),
            ]),
        ])
    }

    private static func chase(_ chase: ChaseDue) -> Json {
        .object([
            "due": .string(chase.due.description), "to": .string(chase.recipient.rawValue),
            "person": .maybe(chase.person?.text),
        ])
    }
}
