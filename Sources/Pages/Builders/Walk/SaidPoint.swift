public import Domain
import Words

/// One point of what was said about how it went: in feedback, or in the news itself.
public struct SaidPoint: Sendable {
    /// Its name on the page and in the form.
    public var id: String
    /// Nil where the news said it.
    public var feedback: Feedback.ID?
    public var point: Advisers.Point
    /// Who said it, how and when.
    var from: String
    var channel: Channel
    var on: Day

    /// Every point, feedback first.
    ///
    /// Of the news only what carries a reason, and only where one was noted with it: the rest of a mail is courtesy
    /// (METHOD X1).
    public static func all(of application: JobApplication, advisers: Advisers) -> [SaidPoint] {
        let feedback = application.feedback.flatMap { said in
            advisers.decode(said.value.words).enumerated().map { index, point in
                SaidPoint(
                    id: "\(said.value.feedback)-\(index)", feedback: said.value.feedback, point: point,
                    from: said.value.from, channel: said.value.channel, on: said.on)
            }
        }
        guard let news = application.notices.last(where: { $0.value.kind == .rejection }) else { return feedback }
        guard application.reasons.contains(where: { $0.value.source == .stated }) else { return feedback }
        let points = advisers.decode(news.value.words).filter { $0.reasons.contains { $0 != .noneGiven } }
        return feedback
            + points.enumerated().map { index, point in
                SaidPoint(
                    id: "news-\(index)", feedback: nil, point: point, from: news.value.from,
                    channel: news.value.channel, on: news.on)
            }
    }
}
