public import Domain

/// All debriefs of one application together: what went well before what did not (METHOD D1, D3).
public struct GatheredDebriefs: Sendable, Equatable {
    public var wentWell: [Line]
    public var connected: [Line]
    public var wentLess: [Line]
    public var differently: [Line]
    /// Questions that were answered well.
    public var kept: [String]
    /// Questions that were shaky or stumbled over.
    public var stumbled: [String]

    /// The seeker's own words with the day they were written.
    public struct Line: Sendable, Equatable {
        public var words: String
        public var on: Day
        /// Memory bends after the news (METHOD W4).
        public var isAfterNews: Bool
    }

    public var isEmpty: Bool {
        wentWell.isEmpty && connected.isEmpty && wentLess.isEmpty && differently.isEmpty && kept.isEmpty
            && stumbled.isEmpty
    }

    public init(of application: JobApplication) {
        func lines(_ part: (DebriefRecorded) -> String) -> [Line] {
            application.debriefs.filter { !isBlank(part($0.value)) }.map {
                Line(words: trimmed(part($0.value)), on: $0.on, isAfterNews: application.isAfterNews($0))
            }
        }
        wentWell = lines(\.wentWell)
        connected = lines(\.connected)
        wentLess = lines(\.wentLess)
        differently = lines(\.differently)
        let questions = application.debriefs.flatMap(\.value.questions).filter { !isBlank($0.question) }
        kept = questions.filter { $0.answer == .kept }.map(\.question)
        stumbled = questions.filter { $0.answer == .shaky || $0.answer == .stumbled }.map(\.question)
    }
}
