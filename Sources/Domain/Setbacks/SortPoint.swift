/// Puts one point of what was said into a bin (METHOD X2).
///
/// Can be done again; the latest counts.
public struct SortPoint: Command {
    public var point: PointSorted

    public init(_ point: PointSorted) {
        self.point = point
    }

    public var subject: Subject? { Subject(.application, point.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(point.application)
        if let feedback = point.feedback, !application.feedback.contains(where: { $0.value.feedback == feedback }) {
            throw .notFound(.feedback, feedback.text)
        }
        _ = try text(point.words, field: "words")
        _ = try optionalLine(point.skill, field: "skill")
        let current = application.sortedPoints.first { $0.value.isSamePoint(as: point) }
        guard current?.value != point else { throw .alreadySo }
        return [point]
    }
}

public struct PointSorted: Fact {
    public static let name = "point_sorted"
    public var application: JobApplication.ID
    /// The feedback it is a part of; nil for a point out of a notice or of the seeker's own.
    public var feedback: Feedback.ID?
    /// The words of the point, verbatim.
    public var words: String
    public var bin: Bin
    public var reasons: [Reason]
    public var skill: String?

    public init(
        application: JobApplication.ID, feedback: Feedback.ID? = nil, words: String, bin: Bin, reasons: [Reason] = [],
        skill: String? = nil
    ) {
        self.application = application
        self.feedback = feedback
        self.words = words
        self.bin = bin
        self.reasons = reasons
        self.skill = skill
    }

    public var subjects: [Subject] {
        [Subject(.application, application.text)] + (feedback.map { [Subject(.feedback, $0.text)] } ?? [])
    }

    func isSamePoint(as other: PointSorted) -> Bool {
        feedback == other.feedback && words == other.words
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.points.file(self, entry) }
    }
}

extension JobApplication {
    /// Each point once, in its latest bin, in the order they were first sorted.
    public var sortedPoints: [Dated<PointSorted>] {
        var latest: [Dated<PointSorted>] = []
        for point in points.sorted(by: { $0.entry.sequence < $1.entry.sequence }) {
            if let index = latest.firstIndex(where: { $0.value.isSamePoint(as: point.value) }) {
                latest[index] = point
            } else {
                latest.append(point)
            }
        }
        return latest
    }
}
