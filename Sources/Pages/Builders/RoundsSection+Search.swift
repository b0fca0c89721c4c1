import Domain
import Guidance
import Words

extension RoundsSection {
    init(_ application: JobApplication, in source: PageSource) {
        self.init()
        interviews = application.interviews.map { interview in
            RoundRow(
                Link(
                    LabelWords.of(interview.stage, round: interview.round).capitalised,
                    "\(application.path)/interviews/\(interview.id)"),
                text: RoundWords.line(interview, in: source.search, today: source.today),
                prepare: shortened(interview.prepare, to: 160))
        }
        remarks = application.reserve.map { [RoundWords.waits($0.value, today: source.today)] } ?? []
        remarks += DateFindings.of(application, on: source.today)
            .map { DateFindingWords.sentence($0, today: source.today) }
        walks = application.earlierWalks.map { RoundWords.walk($0, today: source.today) }
    }
}
