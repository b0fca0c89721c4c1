import ArgumentParser
import Domain
import Words

/// `rebound debrief`: the seeker's own account of an interview.
struct DebriefVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "debrief", abstract: HelpWords.Debrief.abstract, discussion: HelpWords.Debrief.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.Debrief.well, valueName: "words"))
    var well: String = ""

    @Option(help: ArgumentHelp(HelpWords.Debrief.less, valueName: "words"))
    var less: String = ""

    @Option(help: ArgumentHelp(HelpWords.Debrief.differently, valueName: "words"))
    var differently: String = ""

    @Option(help: ArgumentHelp(HelpWords.Debrief.connected, valueName: "words"))
    var connected: String = ""

    @Option(name: .customLong("question"), parsing: .singleValue, help: ArgumentHelp(HelpWords.Debrief.question))
    var questions: [String] = []

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Debrief.set, valueName: "part=words"))
    var parts: [String] = []

    @Option(help: ArgumentHelp(HelpWords.Debrief.interview, valueName: "id"))
    var interview: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let id = Debrief.ID(work.newThing())
        var debrief = DebriefRecorded(
            debrief: id, application: application.id, interview: interview.map { .init($0) }, wentWell: well,
            wentLess: less, differently: differently, connected: connected,
            questions: try questions.map(QuestionAsked.init(typed:)), parts: try given(parts), on: try work.day(on))
        if debrief.isEmpty, work.canAsk { ask(for: &debrief, work) }
        try await work.record(RecordDebrief(debrief), made: Subject(.debrief, id.text)) { _ in
            CommandWords.debriefed(application.employer)
        }
    }

    private func given(_ parts: [String]) throws -> [ProcessPart: String] {
        let pairs = try parts.map(Pair.init).map { pair in
            (try code(pair.field, field: "part", ProcessPart.self), pair.value)
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// What went well comes first (METHOD D3).
    private func ask(for debrief: inout DebriefRecorded, _ work: Workplace) {
        work.surroundings.say(AskingWords.debriefIntroduction)
        debrief.wentWell = work.ask(AskingWords.wentWell) ?? ""
        debrief.wentLess = work.ask(AskingWords.wentLess) ?? ""
        debrief.differently = work.ask(AskingWords.differently) ?? ""
        debrief.connected = work.ask(AskingWords.connected) ?? ""
    }
}

extension QuestionAsked {
    /// Reads `Why us?=stumbled`; without an answer's code, the question alone.
    init(typed text: String) throws {
        guard let cut = text.lastIndex(of: "=") else {
            self.init(question: text, answer: nil)
            return
        }
        let answer = try code(String(text[text.index(after: cut)...]), field: "question", Answer.self)
        self.init(question: String(text[..<cut]), answer: answer)
    }
}
