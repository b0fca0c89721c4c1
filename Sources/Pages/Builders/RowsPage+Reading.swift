import Domain
public import Intake
import Words

extension RowsPage {
    /// The rows as they were read, waiting for a yes; nil for a text without any.
    ///
    /// `retyped` is the form that came back, with its ticks and what to mend.
    public init(_ reading: RowsReading?, pasted: String, in source: PageSource, retyped: Retyped? = nil) {
        self.init()
        text.value = pasted
        retyped?.fill(&role)
        let problem = retyped?.problems.first { $0.field == "text" }?.text ?? ""
        text.problem = problem
        guard let reading else { return }
        guard reading.rows.count <= RowsReading.most else {
            text.problem = RowsWords.tooMany(reading.rows.count, most: RowsReading.most)
            return
        }
        isProposal = true
        shown = String(reading.rows.count)
        let takeable = reading.takeable
        lead = RowsWords.lead(
            takeable: takeable.count, known: takeable.count(where: \.isKnown), of: reading.rows.count)
        canAdd = !takeable.isEmpty
        askOrder(reading.order, retyped)
        nameColumns(reading)
        asksRole = reading.rows.contains { $0.problem == .noRole } || !role.value.isEmpty
        opensColumns = asksRole || reading.rows.contains { $0.problem == .noEmployer }
        fillRows(reading, source, retyped)
    }

    private mutating func askOrder(_ order: DayOrderFound, _ retyped: Retyped?) {
        switch order {
        case .notNeeded: return
        case .known(let known):
            // Answered once, it stays on the form, so that it can be changed.
            guard retyped?.values["order"] != nil else { return }
            offerOrders(RowsWords.orderKnown, known: known)
        case .open(let words, let first, let second):
            offerOrders(RowsWords.order(words, first, second), known: nil)
            self.order.options[0].about = RowsWords.orderExample(words, first)
            self.order.options[1].about = RowsWords.orderExample(words, second)
        }
        self.order.problem = retyped?.problems.first { $0.field == "order" }?.text ?? ""
    }

    private mutating func offerOrders(_ question: String, known: DayOrder?) {
        order.label = question
        order.options = [
            Choice(DayOrder.dayFirst.rawValue, RowsWords.dayFirst, isChosen: known == .dayFirst),
            Choice(DayOrder.monthFirst.rawValue, RowsWords.monthFirst, isChosen: known == .monthFirst),
        ]
    }

    private mutating func nameColumns(_ reading: RowsReading) {
        remarks = [reading.hasHeadings ? RowsWords.headings : RowsWords.noHeadings]
        let aside = reading.columns.enumerated().filter { $0.element.meaning == .aside }
        if !aside.isEmpty {
            remarks.append(RowsWords.aside(aside.map { RowsWords.column($0.element.heading, number: $0.offset + 1) }))
        }
        columns = reading.columns.enumerated().map { index, column in
            Choices(
                "column", id: "column-\(index + 1)",
                options: ColumnMeaning.all.map {
                    Choice($0.code, Self.words(of: $0), isChosen: $0 == column.meaning)
                }, label: RowsWords.column(column.heading, number: index + 1))
        }
    }

    private static func words(of meaning: ColumnMeaning) -> String {
        switch meaning {
        case .field(let field): LabelWords.of(field).capitalised
        case .applied: RowsWords.applied
        case .status: RowsWords.status
        case .ended: RowsWords.ended
        case .reached(let stage): RowsWords.reached(stage)
        case .note: RowsWords.note
        case .aside: RowsWords.leaveOut
        }
    }

    private mutating func fillRows(_ reading: RowsReading, _ source: PageSource, _ retyped: Retyped?) {
        let tries = source.search.triesByEmployer()
        // Ticks stay as they were as long as they stand at the same rows.
        let ticked = retyped.flatMap { form in
            form.values["shown"]?.first == shown ? Set(form.values["row"] ?? []) : nil
        }
        rows = reading.rows.map { row in
            let earlier = tries[EmployerName(row.details.employer)] ?? []
            var pasted = PastedRow(row, earlier: earlier, in: source)
            if let ticked, pasted.canTake { pasted.isTicked = ticked.contains(pasted.number) }
            return pasted
        }
    }
}

extension PastedRow {
    init(_ row: RowRead, earlier: [JobApplication], in source: PageSource) {
        self.init()
        number = String(row.number)
        label = RowsWords.row(row.number)
        name = [row.details.employer, row.details.role].filter { !$0.isEmpty }.map(\.onOneLine)
            .joined(separator: ", ")
        canTake = row.problem == nil
        isTicked = canTake && !row.isKnown
        becomes = canTake ? Self.what(row, today: source.today).capitalised.asSentence : ""
        kept = row.kept.map { kept in
            let words = RowsWords.kept(kept.words, under: kept.heading)
            return Self.why(kept.why).map { "\(words): \($0)" } ?? words
        }
        switch row.problem {
        case .noEmployer: remarks = [RowsWords.noEmployer]
        case .noRole: remarks = [RowsWords.noRole]
        case .refused(let refusal): remarks = [RefusalWords.sentence(refusal, today: source.today)]
        case nil:
            let told = RowsWords.earlier(earlier, today: source.today, isQuiet: source.search.seeker.isQuiet)
            remarks = row.isKnown ? [RowsWords.known] : told.isEmpty ? [] : [told]
        }
    }

    private static func why(_ why: RowRead.Why) -> String? {
        switch why {
        case .note: nil
        case .notUnderstood: RowsWords.notUnderstood
        case .saysMore: RowsWords.saysMore
        case .toCome: RowsWords.toCome
        case .twoDays: RowsWords.twoDays
        }
    }

    private static func what(_ row: RowRead, today: Day) -> String {
        var parts = row.applied.map { [RowsWords.applied($0, today: today)] } ?? []
        for one in row.reached where one.stage != .applied || (row.applied == nil && row.outcome == nil) {
            parts.append(RowsWords.reached(one.stage, round: one.round, on: one.on, today: today))
        }
        if let outcome = row.outcome { parts.append(RowsWords.ended(outcome, on: row.ended, today: today)) }
        if parts.isEmpty { parts.append(RowsWords.saved) }
        for field in ApplicationField.allCases where ![.employer, .role].contains(field) {
            guard let value = LabelWords.value(of: field, in: row.details, kind: row.kind) else { continue }
            parts.append("\(LabelWords.of(field)) \(value)")
        }
        return parts.joined(separator: "; ")
    }
}
