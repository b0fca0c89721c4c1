public import Domain
import Guidance
import Words

extension BriefPage {
    /// The lines among `ticked`, in their order, and the question in the seeker's own words.
    ///
    /// Made from the lines that may be shared, never from the application itself.
    public init(_ application: JobApplication, ticked: Set<String>, question: String, in source: PageSource) {
        self.init()
        heading = BriefTitle.of(seeker: source.search.seeker.name)
        day = DayWords.exact(source.today)
        back = application.path + "/walk/confide"
        let lines = BriefLines.lines(for: application, in: source.search).filter { ticked.contains($0.id) }
        parts = BriefLine.Section.allCases.map { section in
            var sentences = lines.filter { $0.section == section }
                .map { BriefWords.line($0.content, today: source.today) }
            if section == .advice, !question.onOneLine.isEmpty { sentences.append(question.onOneLine.asSentence) }
            return ClosingPart(heading: BriefWords.heading(section), lines: sentences)
        }.filter { !$0.lines.isEmpty }
    }
}
