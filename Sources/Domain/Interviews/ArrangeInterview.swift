/// Notes an interview: one to come, or one that has been held.
///
/// The application has then reached that stage.
public struct ArrangeInterview: Command {
    public var id: Interview.ID
    public var application: JobApplication.ID
    /// `screen`, `assessment`, `interview` or `final`.
    public var stage: Stage
    /// Counted from 1; nil means the next one.
    public var round: Int?
    /// On the seeker's clock.
    public var at: Moment
    public var place: String?
    public var with: [String]
    /// The day the invitation came; nil means today.
    public var invitedOn: Day?
    /// The clock there, where it was told.
    public var there: ClockThere?
    public var link: String?
    public var format: InterviewFormat?
    /// What to have at hand.
    public var prepare: String?

    public init(
        id: Interview.ID, application: JobApplication.ID, stage: Stage = .interview, round: Int? = nil, at: Moment,
        place: String? = nil, with: [String] = [], invitedOn: Day? = nil
    ) {
        self.id = id
        self.application = application
        self.stage = stage
        self.round = round
        self.at = at
        self.place = place
        self.with = with
        self.invitedOn = invitedOn
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        guard [.screen, .assessment, .interview, .final].contains(stage) else {
            throw .unknownValue(field: "stage", value: stage.rawValue)
        }
        if let round, !(1...50).contains(round) { throw .unknownValue(field: "round", value: String(round)) }
        guard !application.interviews.contains(where: { $0.id == id }) else { throw .alreadySo }
        if let known = application.interview(at: at) { throw .alreadyArranged(known.id) }
        let round = stage == .interview ? round ?? application.nextRound : nil
        // An invitation is an answer: the stage is reached on the day it came, or on the day of a back-dated interview.
        if let invitedOn { try notLater(invitedOn, than: now) }
        let reachedOn = min(invitedOn ?? now.day, at.day)
        var facts: [any Fact] = []
        if let ending = application.ending, ending.on < reachedOn {
            facts.append(ApplicationReopened(application: application.id, on: reachedOn))
        }
        let arranged = try arranged(for: application, round: round, reachedOn, in: search)
        facts.append(arranged)
        let isKnown = application.stages.contains { $0.value.stage == stage && $0.value.round == round }
        if !isKnown {
            facts.append(StageReached(application: application.id, stage: stage, round: round, on: reachedOn))
        }
        return facts + search.partsOfMet(arranged.people ?? [:], application)
    }

    private func arranged(
        for application: JobApplication, round: Int?, _ invitedOn: Day, in search: JobSearch
    ) throws(Refusal) -> InterviewArranged {
        let place = try place.map { text throws(Refusal) in try shortLine(text, field: "place") }
        let names = try tidied(names: with)
        try atMost(prepare, field: "prepare")
        let people = search.people(named: names, for: application)
        return InterviewArranged(
            interview: id, application: application.id, stage: stage, round: round, at: at, place: place,
            with: names, invitedOn: invitedOn, zone: there?.zone, zoneOffset: there?.offset,
            link: try optionalLine(link, field: "link"), format: format, people: people.isEmpty ? nil : people,
            prepare: prepare.flatMap { trimmed($0).isEmpty ? nil : $0 })
    }
}

public struct InterviewArranged: Fact {
    public static let name = "interview_arranged"
    public var interview: Interview.ID
    public var application: JobApplication.ID
    public var stage: Stage
    public var round: Int?
    public var at: Moment
    public var place: String?
    public var with: [String]
    public var invitedOn: Day
    /// The zone of the people there (IANA), where it was told.
    public var zone: String?
    /// Minutes that their clock is ahead of UTC at that time.
    public var zoneOffset: Int?
    public var link: String?
    public var format: InterviewFormat?
    /// Those of `with` who are noted as people.
    public var people: [String: Person.ID]?
    public var prepare: String?

    public var happened: Day? { invitedOn }
    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.interview, interview.text)] + met(people)
    }
    public var makes: Subject? { Subject(.interview, interview.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.applications[application]?.interviews.contains(where: { $0.id == interview }) == false else {
            return search.setAside(entry)
        }
        search.update(application, entry) { application in
            application.interviews.append(
                Interview(
                    id: interview, stage: stage, round: round, at: at,
                    there: ClockThere(zone: zone, offset: zoneOffset), place: place, link: link, format: format,
                    with: with, people: people ?? [:], prepare: prepare ?? "", invitedOn: invitedOn, entry: entry))
            application.interviews.sort { ($0.at, $0.entry.sequence) < ($1.at, $1.entry.sequence) }
        }
    }
}

/// The people a fact speaks of, in a fixed order.
func met(_ people: [String: Person.ID]?) -> [Subject] {
    (people ?? [:]).values.sorted().map { Subject(.person, $0.text) }
}

extension JobApplication {
    /// The round the next interview is: the furthest one that has no interview yet, else the one after it.
    var nextRound: Int {
        let arranged = interviews.filter { $0.stage == .interview && !$0.isCancelled }.compactMap(\.round)
        guard let furthest = (arranged + [round].compactMap(\.self)).max() else { return 1 }
        return arranged.contains(furthest) ? min(furthest + 1, 50) : furthest
    }
}
