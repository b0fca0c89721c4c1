public import Domain
import Guidance
import Words

extension InterviewPage {
    /// One interview as the log has it.
    public init(_ interview: Interview, of application: JobApplication, in source: PageSource) {
        self.init()
        url = "\(application.path)/interviews/\(interview.id)"
        heading = LabelWords.of(interview.stage, round: interview.round).capitalised
        self.application = Link(application.title, application.path)
        when = InterviewWords.when(interview, today: source.today).capitalised + "."
        isCancelled = interview.isCancelled
        isHeld = !interview.isCancelled && interview.at <= source.now
        remarks = interview.isCancelled ? [RoundWords.cancelled] : []
        remarks += DateFindings.of(application, on: source.today).filter { $0.isAbout(interview.id) }
            .map { DateFindingWords.sentence($0, today: source.today) }
        facts = Self.facts(interview)
        people = interview.with.map { name in
            let known = interview.people[name].flatMap { source.search.people[$0] }
            return PersonRow(
                name: known?.name ?? name, text: known?.details.title ?? "",
                url: known.map { "/people#person-\($0.id)" } ?? "")
        }
        prepare = paragraphs(interview.prepare)
        debriefs = application.debriefs(of: interview.id).map { debrief in
            Folded(
                RoundWords.written(debrief.on, today: source.today, afterNews: application.isAfterNews(debrief)),
                quotes: ApplicationPage.written(debrief.value))
        }
        forms = InterviewForms(interview, in: source)
    }

    private static func facts(_ interview: Interview) -> [FactRow] {
        let known: [(String, String?, Bool)] = [
            (RoundWords.how, interview.format.map { InterviewWords.of($0).capitalised }, false),
            (RoundWords.place, interview.place, false), (RoundWords.link, interview.link, true),
            (RoundWords.zone, interview.there?.zone, false),
        ]
        return known.compactMap { name, value, isLink in
            value.map { FactRow(name, $0, url: isLink && $0.lowercased().hasPrefix("http") ? $0 : "") }
        }
    }
}

extension DateFinding {
    fileprivate func isAbout(_ id: Interview.ID) -> Bool {
        if case .interviewBeforeApplying(id, _, _) = self { true } else { false }
    }
}

extension InterviewForms {
    init(_ interview: Interview, in source: PageSource) {
        self.init()
        place.value = interview.place ?? ""
        link.value = interview.link ?? ""
        how.options = Self.formats(chosen: interview.format)
        with.value = interview.with.joined(separator: ", ")
        prepare.value = interview.prepare
        // The time is asked for on the clock it was told on.
        let told = interview.atThere ?? interview.at
        on.value = DayWords.typed(told.day)
        debriefOn.value = DayWords.typed(source.today)
        at.value = padded(told.minute)
        zone.value = interview.atThere == nil ? "" : interview.there?.zone ?? ""
    }

    /// Ways to meet, with one for "not said".
    static func formats(chosen: InterviewFormat?) -> [Choice] {
        [Choice("", RoundWords.notSaid, isChosen: chosen == nil)]
            + InterviewFormat.allCases.map {
                Choice($0.rawValue, InterviewWords.of($0).capitalised, isChosen: $0 == chosen)
            }
    }

    /// `09:05`, as a time field takes it.
    private func padded(_ minute: Int) -> String {
        [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
}
