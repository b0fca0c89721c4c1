public import Domain
import Words

extension DecodePage {
    /// Every point of what was said, with what it may mean; sorted ones stay as they were put.
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, advisers: Advisers,
        retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.decode, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        before = [application.feedback.isEmpty ? WalkWords.nothingSaidYet : WalkWords.needNotRead]
        isOpen = retyped != nil || application.sortedPoints.contains { $0.value.feedback != nil }
        for said in application.feedback {
            for (index, point) in advisers.decode(said.value.words).enumerated() {
                points.append(Self.point(point, index, said, application, source))
            }
        }
        for index in points.indices { points[index].heading = WalkWords.point(index) }
        how.options = ApplicationForms.channels()
        on.value = source.today.description
        guard let retyped else { return }
        retyped.fill(&words)
        retyped.fill(&from)
        retyped.fill(&how)
        retyped.fill(&on)
        for index in points.indices { retyped.fill(&points[index].bins) }
    }

    private static func point(
        _ point: Advisers.Point, _ index: Int, _ said: Dated<FeedbackReceived>, _ application: JobApplication,
        _ source: PageSource
    ) -> DecodePoint {
        var shown = DecodePoint()
        shown.id = "\(said.value.feedback)-\(index)"
        shown.source = WalkWords.said(by: said.value, today: source.today)
        shown.quotes = [Quote(paragraphs(point.text))]
        shown.readings = point.readings.map {
            Evidence($0.certainty.rawValue, sure: LabelWords.of($0.certainty).capitalised, text: $0.text)
        }
        shown.question = point.question
        let sorted = application.sortedPoints.first {
            $0.value.feedback == said.value.feedback && $0.value.words == point.text
        }
        let chosen = sorted?.value.bin ?? point.bin
        shown.bins = Choices(
            "bin_\(shown.id)",
            options: Bin.allCases.map {
                Choice(
                    $0.rawValue, LabelWords.of($0).capitalised, about: LabelWords.meaning(of: $0),
                    isChosen: $0 == chosen)
            })
        if sorted == nil { shown.suggestion = WalkWords.suggested }
        return shown
    }
}
