public import Domain
import Guidance
import Words

extension DecodePage {
    /// Every point of what was said, with what it may mean; sorted ones stay as they were put.
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, advisers: Advisers,
        retyped: Retyped?, restored: String
    ) {
        self.init()
        let sortedWords = application.sortedPoints.map(\.value.words)
        func isPartOfSorted(_ text: String) -> Bool {
            !sortedWords.contains(text) && sortedWords.contains { $0.contains(text) || text.contains($0) }
        }
        self.walk = WalkFrame(.decode, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        let said = SaidPoint.all(of: application, advisers: advisers)
        let givesReason = said.contains { $0.point.reasons.contains { $0 != .noneGiven } }
        before = givesReason ? [WalkWords.needNotRead] : [DecodeWords.noReasonFirst, WalkWords.needNotRead]
        enough = AsMuchAsCanBeKnown.reached(in: application, at: source.now).map(OwnReadingWords.enough) ?? []
        isOpen = retyped != nil || !application.sortedPoints.isEmpty
        points = said.filter { !isPartOfSorted($0.point.text) }.map { Self.point($0, application, source) }
        points += Self.sortedOtherwise(application, shown: points, source, advisers)
        if !givesReason { points += Self.ownReading(application, source) }
        for index in points.indices { points[index].heading = WalkWords.point(index) }
        how.options = ApplicationForms.channels()
        on.value = DayWords.typed(source.today)
        guard let retyped else { return }
        retyped.fill(&words)
        retyped.fill(&from)
        retyped.fill(&how)
        retyped.fill(&on)
        for index in points.indices { retyped.fill(&points[index].bins) }
    }

    /// Points that were put somewhere and are read differently now, or were noted elsewhere: they stay as they were put.
    private static func sortedOtherwise(
        _ application: JobApplication, shown: [DecodePoint], _ source: PageSource, _ advisers: Advisers
    ) -> [DecodePoint] {
        let quoted = shown.flatMap(\.quotes).map(\.paragraphs)
        return application.sortedPoints.enumerated().compactMap { index, sorted in
            guard !quoted.contains(paragraphs(sorted.value.words)) else { return nil }
            var point = DecodePoint()
            point.id = "sorted-\(index)"
            let said = application.feedback.first { $0.value.feedback == sorted.value.feedback }
            point.source =
                said.map {
                    WalkWords.said(by: $0.value.from, $0.value.channel, on: $0.on, today: source.today)
                } ?? ""
            point.quotes = [Quote(paragraphs(sorted.value.words))]
            if let read = advisers.decode(sorted.value.words).first { point.fill(read) }
            point.bins = Self.bins(point.id, chosen: sorted.value.bin)
            return point
        }
    }

    /// What it may mean where nobody gave a reason: no words of theirs, and nothing to sort (METHOD X3).
    private static func ownReading(_ application: JobApplication, _ source: PageSource) -> [DecodePoint] {
        let readings = OwnReadings.of(application, in: source.search, at: source.now)
        guard !readings.isEmpty else { return [] }
        var point = DecodePoint()
        point.id = "own"
        point.source = WalkWords.fromYourAccount
        point.readings = readings.map { reading in
            Evidence(
                reading.certainty.rawValue, sure: LabelWords.of(reading.certainty).capitalised,
                text: OwnReadingWords.sentence(reading))
        }
        point.question = DecodeWords.questionWithoutReason
        return [point]
    }

    private static func point(
        _ said: SaidPoint, _ application: JobApplication, _ source: PageSource
    ) -> DecodePoint {
        var shown = DecodePoint()
        shown.id = said.id
        shown.source = WalkWords.said(by: said.from, said.channel, on: said.on, today: source.today)
        shown.quotes = [Quote(paragraphs(said.point.text))]
        shown.fill(said.point)
        let sorted = application.sortedPoints.first {
            $0.value.feedback == said.feedback && $0.value.words == said.point.text
        }
        shown.bins = bins(shown.id, chosen: sorted?.value.bin ?? said.point.bin)
        if sorted == nil { shown.suggestion = WalkWords.suggested }
        return shown
    }

    private static func bins(_ point: String, chosen: Bin) -> Choices {
        Choices(
            "bin_\(point)",
            options: Bin.allCases.map {
                Choice(
                    $0.rawValue, LabelWords.of($0).capitalised, about: LabelWords.meaning(of: $0),
                    isChosen: $0 == chosen)
            })
    }
}

extension DecodePoint {
    /// What the words may mean, and the question to put to oneself.
    mutating func fill(_ point: Advisers.Point) {
        // Words that no phrase knows are not words without a meaning: the seeker was there.
        guard point.reasons != [.noneGiven] else {
            remark = WalkWords.yoursToSay
            return
        }
        readings = point.readings.map {
            Evidence($0.certainty.rawValue, sure: LabelWords.of($0.certainty).capitalised, text: $0.text)
        }
        question = point.question
    }
}
