import Domain
public import Intake
import Words

extension ReadPage {
    /// The form, with what was typed before where it came back.
    public init(retyped: Retyped) {
        self.init()
        autosave = "read"
        retyped.fill(&message)
        // A browser fills in no file: only what to mend goes there.
        retyped.fill(&file)
        file.value = ""
        retyped.fill(&sender)
        retyped.fill(&date)
    }
}

extension ReadingPage {
    /// What was read, waiting for a yes.
    ///
    /// The message as it came in, `pasted`, is sent along, so that what is noted is verbatim; `proposal` says which
    /// application it belongs to.
    public init(
        _ reading: Reading, of message: Message, pasted: String, proposal: Proposal, in source: PageSource
    ) {
        self.init()
        let known = Self.application(proposal, source)
        let employer = known?.employer ?? reading.employer
        let sender = message.from.map { $0.name ?? $0.address } ?? ""
        self.message = pasted
        let stage = Self.stage(reading, known)
        lead = ReadingWords.lead(kind: reading.kind, employer: employer, stage: stage, reasons: reading.reasons)
        from = ReadingWords.from(sender)
        sent = message.date.map { [source.when($0.day, time: $0.time)] } ?? []
        let marks = Marks(reading.evidence, in: message.text)
        paragraphs = marks.paragraphs
        evidence = marks.evidence
        canRecord = true
        asks =
            known == nil && (reading.employer == nil || reading.role == nil) || message.date == nil
            || Self.isUncertain(proposal)
        facts = Self.facts(reading, known, source, message)
        yes = reading.kind == .other ? ReadingWords.allTheSame : ReadingWords.yes
        let size = Self.size(reading, known, source)
        if reading.kind == .rejection, size != .note { walk = ReadingWords.yesAndWalk }
        after = ReadingWords.after(kind: reading.kind, size: size)
        fillFields(reading, known, source, message, sender: sender)
        application.options = Self.applications(proposal, source)
    }

    /// Puts back what was put right on the page, with what to mend.
    public mutating func refill(from retyped: Retyped) {
        asks = true
        retyped.fill(&application)
        retyped.fill(&employer)
        retyped.fill(&role)
        retyped.fill(&what)
        retyped.fill(&stage)
        retyped.fill(&on)
        retyped.fill(&sender)
        retyped.fill(&reasons)
        // Ticks that were all taken away send nothing.
        if retyped.values[reasons.name] == nil {
            for index in reasons.options.indices { reasons.options[index].isChosen = false }
        }
    }

    private mutating func fillFields(
        _ reading: Reading, _ known: JobApplication?, _ source: PageSource, _ message: Message, sender name: String
    ) {
        employer.value = known?.employer ?? reading.employer ?? ""
        role.value = known?.role ?? reading.role ?? ""
        what.options = MessageKind.allCases.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == reading.kind)
        }
        stage.options = Stage.allCases.filter { $0 != .saved && $0 != .acknowledged }.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == (Self.stage(reading, known) ?? .applied))
        }
        on.value = DayWords.typed(message.date?.day ?? source.today)
        sender.value = name
        reasons.options = Reason.allCases.filter { $0 != .noneGiven }.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: reading.reasons.contains($0))
        }
    }

    private static func application(_ proposal: Proposal, _ source: PageSource) -> JobApplication? {
        switch proposal {
        case .certain(let id): source.search.applications[.init(id)]
        case .possible(let ids): ids.first.flatMap { source.search.applications[.init($0)] }
        case .new, .unknown: nil
        }
    }

    private static func isUncertain(_ proposal: Proposal) -> Bool {
        switch proposal {
        case .certain, .new: false
        case .possible, .unknown: true
        }
    }

    private static func facts(
        _ reading: Reading, _ known: JobApplication?, _ source: PageSource, _ message: Message
    ) -> [FactRow] {
        // Nothing was found: there is nothing to say yes to.
        guard reading.kind != .other else { return [] }
        let new = ReadingWords.unnamed(reading.employer, reading.role)
        let which = known?.title ?? (reading.employer == nil ? new : "\(new) (\(ReadingWords.newOne))")
        var rows = [
            FactRow(ReadingWords.application, which),
            FactRow(ReadingWords.whatHappened, ReadingWords.happened(reading.kind, stage: stage(reading, known))),
            FactRow(
                ReadingWords.when, DayWords.longAndRelative(message.date?.day ?? source.today, today: source.today)),
        ]
        if reading.kind == .rejection {
            rows.append(FactRow(ReadingWords.reasonGiven, ReadingWords.reasons(reading.reasons)))
        }
        if let at = reading.interviewAt {
            rows.append(FactRow(ReadingWords.meeting, DayWords.moment(at, today: source.today).capitalised))
        }
        return rows
    }

    /// As far as it had got: by the message, or by what is noted already.
    private static func stage(_ reading: Reading, _ known: JobApplication?) -> Stage? {
        guard let known, known.stage >= .screen else { return reading.stage }
        // An invitation or a test may well belong to a step that was reached before.
        guard [.rejection, .acknowledgement].contains(reading.kind) else { return reading.stage }
        return max(reading.stage ?? .saved, known.stage)
    }

    /// The size of walk that would be proposed after a yes (METHOD L0).
    private static func size(_ reading: Reading, _ known: JobApplication?, _ source: PageSource) -> WalkSize {
        let stage = max(reading.stage ?? .applied, known?.stage ?? .saved)
        if stage >= .interview { return .full }
        return stage == .screen || stage == .assessment ? .short : .note
    }

    private static func applications(_ proposal: Proposal, _ source: PageSource) -> [Choice] {
        let fitting: [String] =
            switch proposal {
            case .certain(let id): [id]
            case .possible(let ids): ids
            case .new, .unknown: []
            }
        let others = source.search.applicationsInOrder.reversed().map(\.id.text).filter { !fitting.contains($0) }
        let known = (fitting + others).compactMap { id in
            source.search.applications[.init(id)].map { Choice(id, $0.title, isChosen: id == fitting.first) }
        }
        return known + [Choice("new", FormWords.notListed, isChosen: fitting.isEmpty)]
    }
}

/// The message with the words pointed at, lettered in their order.
private struct Marks {
    var paragraphs: [MarkedParagraph] = []
    var evidence: [Evidence] = []

    init(_ found: [Intake.Evidence], in text: String) {
        // Where two readings point at the same words, the one that tells more is shown: a reason before the no itself.
        let inText = found.filter { $0.part == .text }
            .sorted { (Self.rank($0), $0.start) < (Self.rank($1), $1.start) }
        var kept: [Intake.Evidence] = []
        for piece in inText where !kept.contains(where: { $0.start < piece.end && piece.start < $0.end }) {
            // Said once is enough: the surest place, and of those the first.
            if let index = kept.firstIndex(where: { $0.says == piece.says }) {
                if Self.sureness(piece) < Self.sureness(kept[index]) { kept[index] = piece }
            } else {
                kept.append(piece)
            }
        }
        kept.sort { $0.start < $1.start }
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        kept = Array(kept.prefix(letters.count))
        let codes = kept.map(\.says)
        var elsewhere: [Intake.Evidence] = []
        for piece in found where piece.part != .text && !codes.contains(piece.says) {
            if !elsewhere.contains(where: { $0.says == piece.says }) { elsewhere.append(piece) }
        }
        evidence = (kept + elsewhere).map { Self.said($0) }
        split(text, at: kept, letters: letters)
    }

    private static func rank(_ piece: Intake.Evidence) -> Int {
        if Reason(rawValue: piece.says) != nil { return 0 }
        return MessageKind(rawValue: piece.says) == nil ? 1 : 2
    }

    private static func said(_ piece: Intake.Evidence) -> Evidence {
        Evidence(
            piece.certainty.rawValue, sure: LabelWords.of(piece.certainty).capitalised,
            text: piece.part == .text
                ? ReadingWords.says(piece.says)
                : ReadingWords.says(piece.says, inSubject: piece.part == .subject))
    }

    private static func sureness(_ piece: Intake.Evidence) -> Int {
        Certainty.allCases.firstIndex(of: piece.certainty) ?? Certainty.allCases.count
    }

    private mutating func split(_ text: String, at marks: [Intake.Evidence], letters: [String]) {
        let bytes = Array(text.utf8)
        var pieces: [MarkedPiece] = []
        var position = 0
        func add(
            _ range: Range<Int>, letter: String = "", certainty: String = "", to paragraphs: inout [MarkedParagraph]
        ) {
            let part = String(decoding: bytes[range], as: UTF8.self)
            let lines = part.split(separator: "\n\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                if index > 0 {
                    if !pieces.isEmpty { paragraphs.append(MarkedParagraph(pieces)) }
                    pieces = []
                }
                if !line.isEmpty { pieces.append(MarkedPiece(String(line), letter: letter, certainty: certainty)) }
            }
        }
        for (mark, letter) in zip(marks, letters) where mark.end <= bytes.count && mark.start <= mark.end {
            add(position..<mark.start, to: &paragraphs)
            add(mark.start..<mark.end, letter: letter, certainty: mark.certainty.rawValue, to: &paragraphs)
            position = mark.end
        }
        add(position..<bytes.count, to: &paragraphs)
        if !pieces.isEmpty { paragraphs.append(MarkedParagraph(pieces)) }
    }
}
