import Domain
import Words

extension DetailRow {
    /// The fields in the order of the page.
    private static let order: [ApplicationField] = [
        .employer, .role, .kind, .place, .workMode, .pay, .closing, .url, .reference, .source, .route, .agency, .via,
        .cv, .letterVersion, .appliedBy, .portal, .portalUser, .tags,
    ]

    /// Every field of an application, those that hold something first; employer, role and an everyday kind stand above.
    static func rows(of application: JobApplication, in source: PageSource) -> (known: [DetailRow], more: [DetailRow]) {
        let rows = order.map { (field: $0, row: DetailRow($0, of: application, in: source)) }
        func isShown(_ field: ApplicationField, _ row: DetailRow) -> Bool {
            ![.employer, .role].contains(field) && !row.value.isEmpty
        }
        return (
            rows.filter { isShown($0.field, $0.row) }.map(\.row), rows.filter { !isShown($0.field, $0.row) }.map(\.row)
        )
    }

    init(_ field: ApplicationField, of application: JobApplication, in source: PageSource) {
        let said = Self.value(field, application, source)
        let id = "details-\(field.rawValue)"
        let name = FactWords.name(of: field)
        let isLink = [.url, .portal].contains(field) && isOnTheWeb(said)
        self.init(
            name: name, value: said, link: isLink ? said : "", action: application.path + "/details",
            field: Self.codes(of: field) == nil
                ? [Field(field.rawValue, id: id, value: Self.typed(field, application, source), label: name)] : [],
            choices: Self.codes(of: field).map { codes in
                [Choices(field.rawValue, id: id, options: options(codes, field, application), label: name)]
            } ?? [])
    }

    private static func value(_ field: ApplicationField, _ application: JobApplication, _ source: PageSource) -> String
    {
        if field == .closing {
            return application.details.closing.map { DayWords.long($0, today: source.today) } ?? ""
        }
        let value = LabelWords.value(of: field, in: application) ?? ""
        return codes(of: field) == nil ? value : value.capitalised
    }

    /// What stands in the line: as people type it, and as it is read back.
    private static func typed(_ field: ApplicationField, _ application: JobApplication, _ source: PageSource) -> String
    {
        switch field {
        case .pay: application.details.pay.map(PayWords.of) ?? ""
        default: field.text(of: application)
        }
    }

    /// The codes a field chooses from; nil for a line of text.
    static func codes(of field: ApplicationField) -> [(code: String, text: String)]? {
        switch field {
        case .kind: ApplicationKind.allCases.map { ($0.rawValue, LabelWords.of($0)) }
        case .workMode: WorkMode.allCases.map { ($0.rawValue, LabelWords.of($0)) }
        case .appliedBy: AppliedBy.allCases.map { ($0.rawValue, LabelWords.of($0)) }
        case .route: Domain.Route.allCases.map { ($0.rawValue, LabelWords.of($0)) }
        default: nil
        }
    }
}

private func options(
    _ codes: [(code: String, text: String)], _ field: ApplicationField, _ application: JobApplication
) -> [Choice] {
    let current = field.text(of: application)
    let nothing = field == .kind ? [] : [Choice("", FormWords.notSaid, isChosen: current.isEmpty)]
    return nothing + codes.map { Choice($0.code, $0.text.capitalised, isChosen: $0.code == current) }
}

private func isOnTheWeb(_ address: String) -> Bool {
    ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
}
