import Domain
import Pages
import Words

// Decode: something heard, and points put where they belong.
extension StepSaving {
    func decode() throws -> Result {
        if form.verb == "hear" { return stays([try heard()]) }
        return done(sorted() + moved())
    }

    private func heard() throws -> any Command {
        RecordFeedback(
            FeedbackReceived(
                feedback: .init(newName()), application: id, from: form["from"],
                channel: try form.code("how", as: Channel.self) ?? .mail, words: form.text("words"),
                on: try form.day("on", today: today)))
    }

    /// Points sorted before, put somewhere else now.
    private func moved() -> [any Command] {
        application.sortedPoints.enumerated().compactMap { index, point in
            guard let bin = Bin(rawValue: form["bin_sorted-\(index)"]), bin != point.value.bin else { return nil }
            var moved = point.value
            moved.bin = bin
            return SortPoint(moved)
        }
    }

    /// A bin for each point that got one.
    ///
    /// Points are named by their feedback and their place in it.
    private func sorted() -> [any Command] {
        SaidPoint.all(of: application, advisers: site.advisers).compactMap { said in
            guard let bin = Bin(rawValue: form["bin_\(said.id)"]) else { return nil }
            let sorted = PointSorted(
                application: id, feedback: said.feedback, words: said.point.text, bin: bin,
                reasons: said.point.reasons, skill: said.point.skill)
            let isKnown = application.sortedPoints.contains { $0.value == sorted }
            return isKnown ? nil : SortPoint(sorted)
        }
    }
}
