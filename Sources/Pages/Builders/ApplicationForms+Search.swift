import Domain
import Words

extension ApplicationForms {
    init(_ application: JobApplication, in source: PageSource) {
        self.init()
        let today = DayWords.typed(source.today)
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
        debriefOn.value = today
        setContacts(application, in: source)
        contactOn.value = today
    }

    /// Everybody with a part in it, the only one ticked; and what else is open with them.
    private mutating func setContacts(_ application: JobApplication, in source: PageSource) {
        let people = application.participants.map(\.person)
        contactFrom.options = [
            Choice("", PeopleFormWords.fromMe, isChosen: true), Choice("them", PeopleFormWords.fromThem),
        ]
        contactPerson.options = people.compactMap { person in
            source.name(of: person).map { Choice(person.text, $0, isChosen: people.count == 1) }
        }
        contactAlso.options = source.search.applicationsInOrder.filter { other in
            other.id != application.id && other.isOpen && other.participants.contains { people.contains($0.person) }
        }.map { Choice($0.id.text, $0.title) }
        contactHow.options = Self.channels()
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
