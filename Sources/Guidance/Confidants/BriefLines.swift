public import Domain

/// One line of the brief for a mentor (METHOD C2); the seeker ticks each before it goes.
public struct BriefLine: Sendable, Equatable {
    public enum Section: String, Sendable, CaseIterable {
        case happened, learned, advice
    }

    public enum Content: Sendable, Equatable {
        /// Role, employer, furthest stage, outcome and its day.
        case story(role: String, employer: String, stage: Stage, round: Int?, outcome: Outcome?, on: Day?)
        /// A reason they stated.
        case statedReason(Reason)
        /// A point of feedback, without the names of those who interviewed.
        case point(words: String, bin: Bin, skill: String?)
        case lesson(String)
        /// What the seeker would like to hear about, out of a bin.
        case question(Bin, words: String)
        /// Whether it is still the right step.
        case direction
    }

    /// Stable within one brief: `happened-1`.
    public var id: String
    public var section: Section
    public var content: Content
}

/// The lines a brief may hold, from an allow-list: no interviewer's name, no private note, no debrief,
/// no other person's advice.
public enum BriefLines {
    public static func lines(for application: JobApplication, in search: JobSearch) -> [BriefLine] {
        let names = names(around: application, in: search)
        var contents: [(BriefLine.Section, BriefLine.Content)] = [
            (
                .happened,
                .story(
                    role: application.role, employer: application.employer, stage: application.stage,
                    round: application.round, outcome: application.outcome, on: application.ending?.on)
            )
        ]
        var stated: [Reason] = []
        for reason in application.reasons where reason.value.source == .stated {
            if !stated.contains(reason.value.reason) { stated.append(reason.value.reason) }
        }
        contents += stated.map { (.happened, .statedReason($0)) }
        let points = application.sortedPoints.map(\.value)
        contents += points.map { point in
            (.happened, .point(words: masked(point.words, names), bin: point.bin, skill: point.skill))
        }
        contents += search.lessonsInOrder.filter { $0.application == application.id }.map {
            (.learned, .lesson(masked($0.sentence, names)))
        }
        contents += points.filter { [.showItBetter, .learnIt, .earnIt, .lookElsewhere].contains($0.bin) }.map {
            (.advice, .question($0.bin, words: masked($0.skill ?? $0.words, names)))
        }
        contents.append((.advice, .direction))
        return numbered(contents)
    }

    private static func numbered(_ contents: [(BriefLine.Section, BriefLine.Content)]) -> [BriefLine] {
        var counts: [BriefLine.Section: Int] = [:]
        return contents.map { section, content in
            counts[section, default: 0] += 1
            return BriefLine(
                id: "\(section.rawValue)-\(counts[section, default: 0])", section: section, content: content)
        }
    }

    /// Everybody who took part, by whole name and by each part of it.
    private static func names(around application: JobApplication, in search: JobSearch) -> Set<String> {
        var names = application.interviews.flatMap(\.with) + application.notices.map(\.value.from)
        names += application.feedback.map(\.value.from)
        names += application.participants.compactMap { search.people[$0.person]?.name }
        let ownWords = Set(plainWords(application.employer) + plainWords(application.role))
        return Set(names.flatMap(plainWords).filter { $0.count > 2 && !ownWords.contains($0) && !common.contains($0) })
    }

    private static let common: Set<String> = [
        "the", "and", "team", "hiring", "manager", "talent", "recruitment", "head", "people", "human", "resources",
        "director", "panel",
    ]

    /// The words with every such name as `[…]`; lower-case words are never names.
    private static func masked(_ words: String, _ names: Set<String>) -> String {
        var out = ""
        var word = ""
        func flushed() -> String {
            let isName = word.first?.isUppercase == true && names.contains(Folding.folded(word))
            return isName ? "[…]" : word
        }
        for character in words {
            if character.isLetter {
                word.append(character)
            } else {
                out += flushed()
                word = ""
                out.append(character)
            }
        }
        out += flushed()
        var tidy = out
        while let range = tidy.firstRange(of: "[…] […]") { tidy.replaceSubrange(range, with: "[…]") }
        return tidy
    }
}
