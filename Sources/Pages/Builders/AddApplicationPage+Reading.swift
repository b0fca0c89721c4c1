import Domain
public import Intake
import Words

extension AddApplicationPage {
    /// The form with what was understood in the box, waiting for a yes.
    public init(_ reading: AddReading, in source: PageSource) {
        self.init(source)
        let details = reading.details
        isProposal = true
        employer.value = details.employer
        role.value = details.role
        applied.value = reading.applied.map(DayWords.typed) ?? ""
        fill(from: details)
        choose(reading)
        note.value = reading.note
        understood = Self.rows(reading, source)
        doubts = Self.doubts(reading)
        wantsEmployer = details.employer.isEmpty
        wantsRole = details.role.isEmpty && !wantsEmployer
        remark(in: source)
    }

    private mutating func fill(from details: ApplicationDetails) {
        source.value = details.source ?? ""
        agency.value = details.agency ?? ""
        posting.value = details.url ?? ""
        place.value = details.place ?? ""
        closing.value = details.closing.map(DayWords.typed) ?? ""
        cv.value = details.cv ?? ""
        via.value = details.via ?? ""
        pay.value = details.pay.map(PayWords.of) ?? ""
        reference.value = details.reference ?? ""
        portal.value = details.portal ?? ""
        portalUser.value = details.portalUser ?? ""
        letterVersion.value = details.letterVersion ?? ""
        tags.value = (details.tags ?? []).joined(separator: ", ")
    }

    private mutating func choose(_ reading: AddReading) {
        func choose(_ code: String?, _ choices: inout Choices) {
            for index in choices.options.indices {
                choices.options[index].isChosen = choices.options[index].value == code ?? ""
            }
        }
        choose(reading.kind.rawValue, &kind)
        choose(reading.details.workMode?.rawValue, &workMode)
        choose(reading.details.appliedBy?.rawValue, &appliedBy)
        choose(reading.details.route?.rawValue, &route)
    }

    private static func rows(_ reading: AddReading, _ source: PageSource) -> [UnderstoodRow] {
        reading.understood.compactMap { understood in
            let from = AddWords.from(understood.words, isGuess: understood.certainty == .possible)
            switch understood.part {
            case .applied:
                let day = reading.applied.map { DayWords.long($0, today: source.today) } ?? ""
                return UnderstoodRow(name: AddWords.applied, value: day.capitalised, from: from)
            case .field(let field):
                let value = LabelWords.value(of: field, in: reading.details, kind: reading.kind)
                // What the seeker wrote stays as it is: eBay, https://.
                return value.map {
                    let shown = DetailRow.codes(of: field) == nil ? $0 : $0.capitalised
                    return UnderstoodRow(name: LabelWords.of(field).capitalised, value: shown, from: from)
                }
            }
        }
    }

    private static func doubts(_ reading: AddReading) -> [String] {
        var said = reading.doubts.map { doubt in
            switch doubt {
            case .noDay: AddWords.dayGuessed
            case .twoDays(let words, let first, let second): AddWords.twoDays(words, first, second)
            case .order: AddWords.order
            case .address: AddWords.address
            }
        }
        if reading.form == .link, reading.missing.count == 2 { said.append(AddWords.onlyLink) }
        if reading.form == .line, reading.missing.count == 2 { said.append(AddWords.nothingUnderstood) }
        if reading.form == .posting { said.append(AddWords.postingKept) }
        if reading.form == .line, reading.applied == nil, reading.missing.isEmpty { said.append(AddWords.notApplied) }
        return said
    }
}
