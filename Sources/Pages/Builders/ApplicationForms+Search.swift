import Domain
import Words

extension ApplicationForms {
    init(_ application: JobApplication, in source: PageSource) {
        self.init()
        let today = source.today.description
        hasEnded = !application.isOpen
        stage.options = Stage.allCases.filter { $0 != .saved }.map { stage in
            Choice(stage.rawValue, LabelWords.of(stage).capitalised, isChosen: stage == application.stage.next)
        }
        stageOn.value = today
        outcome.options = Outcome.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) }
        outcomeOn.value = today
        toldHow.options = Self.channels()
        reopenOn.value = today
        interviewFormat.options = [Stage.screen, .assessment, .interview, .final].map { stage in
            Choice(stage.rawValue, LabelWords.of(stage).capitalised, isChosen: stage == .interview)
        }
        interviewHow.options = InterviewForms.formats(chosen: nil)
        reserveOn.value = today
        debriefInterview.options =
            application.interviewsHeld(at: source.now).reversed().map { interview in
                let what = LabelWords.of(interview.stage, round: interview.round).capitalised
                return Choice(
                    interview.id.text, "\(what), \(DayWords.long(interview.at.day, today: source.today))")
            } + [Choice("", FormWords.noInterview)]
        feedbackHow.options = Self.channels()
        feedbackOn.value = today
        contactPerson.options =
            application.participants.compactMap { person, _ in
                source.name(of: person).map { Choice(person.text, $0) }
            } + [Choice("", FormWords.nobodyListed)]
        contactHow.options = Self.channels()
        contactOn.value = today
    }

    static func channels(chosen: Channel? = nil) -> [Choice] {
        Channel.allCases.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == (chosen ?? .mail))
        }
    }
}

extension Stage {
    /// The stage that usually comes next; what a form suggests.
    var next: Stage {
        switch self {
        case .saved: .applied
        case .applied: .acknowledged
        case .acknowledged: .screen
        case .screen, .assessment: .interview
        case .interview: .final
        case .final, .offer: .offer
        }
    }
}
