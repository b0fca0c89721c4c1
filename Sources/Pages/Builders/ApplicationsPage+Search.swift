public import Domain
import Words

extension ApplicationsPage {
    /// Applications a page; longer lists are slow to read, too.
    public static let pageLength = 50

    /// The list, narrowed by the filter; pages count from 1.
    ///
    /// `editing` is the id of the application whose row is open for changing.
    public init(_ source: PageSource, filter: ApplicationFilter, page: Int = 1, editing: String = "") {
        self.init()
        let all = source.search.applicationsInOrder
        let wanted = filter.matching(all, at: source.now).map { ($0, $0.lastDay(upTo: source.today)) }
            .sorted { a, b in a.1 == b.1 ? a.0.added.sequence > b.0.added.sequence : a.1 > b.1 }
        let pages = max(1, (wanted.count + Self.pageLength - 1) / Self.pageLength)
        let current = min(max(1, page), pages)
        let first = (current - 1) * Self.pageLength
        let shown = wanted.dropFirst(first).prefix(Self.pageLength)
        let isQuiet = source.search.seeker.isQuiet
        lead = isQuiet ? "" : ListWords.lead(open: all.count { $0.isOpen }, total: all.count)
        here = Self.path(of: filter)
        rows = shown.map { application, last in
            ApplicationRow(
                application, filter: filter, isOpen: application.id.text == editing, last: last, in: source)
        }
        offer(filter, in: source)
        allText = wanted.count > 1 ? ListWords.allShown(isQuiet ? nil : wanted.count) : ""
        if rows.isEmpty { nothing = ListWords.nothing(filter.text ?? "") }
        guard pages > 1 else { return }
        place =
            isQuiet
            ? ListWords.place(page: current)
            : ListWords.place(first + 1...first + shown.count, of: wanted.count)
        let mark = here.contains("?") ? "&" : "?"
        if current > 1 { self.pages.append(Link(ListWords.earlierPage, "\(here)\(mark)page=\(current - 1)")) }
        if current < pages { self.pages.append(Link(ListWords.laterPage, "\(here)\(mark)page=\(current + 1)")) }
    }

    /// What can be asked for, and what was; the filters that are kept.
    private mutating func offer(_ filter: ApplicationFilter, in source: PageSource) {
        search = Field("q", value: filter.text ?? "")
        show = Choices(
            "show",
            options: ListWords.shows.map {
                Choice($0.code, $0.text, isChosen: $0.code == filter.standing?.rawValue ?? "all")
            })
        stage = Choices(
            "stage", options: any(Stage.allCases.map { ($0.rawValue, LabelWords.of($0)) }, filter.stage?.rawValue))
        let applications = source.search.applications.values
        tag = Choices("tag", options: any(Self.said(applications.flatMap(\.tags), chosen: filter.tag), filter.tag))
        found = Choices(
            "source",
            options: any(Self.said(applications.compactMap(\.details.source), chosen: filter.source), filter.source))
        route = Choices(
            "route",
            options: any(Domain.Route.allCases.map { ($0.rawValue, LabelWords.of($0)) }, filter.route?.rawValue))
        opensMore = filter.stage != nil || filter.tag != nil || filter.source != nil || filter.route != nil
        keeps = filter.isEmpty ? [] : [Field("filter_name", label: ListWords.filterName)]
        hidden = Self.fields(of: filter).map { HiddenField(name: $0.0, value: $0.1) }
        kept = source.search.filters.map { kept in
            KeptFilterRow(name: kept.name, url: Self.path(of: kept.filter), isCurrent: kept.filter == filter)
        }
        offerChanges(in: source)
    }

    private mutating func offerChanges(in source: PageSource) {
        let fields: [ApplicationField] = [.source, .route, .cv, .letterVersion, .place, .workMode, .agency, .appliedBy]
        field = Choices("field", options: fields.map { Choice($0.rawValue, FactWords.name(of: $0)) })
        outcome = Choices(
            "outcome", options: Outcome.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) })
        for index in outcome.options.indices where outcome.options[index].value == Outcome.noResponse.rawValue {
            outcome.options[index].isChosen = true
        }
        outcomeOn.value = DayWords.typed(source.today)
    }

    /// What was chosen and typed for the ticked ones, where it has to be mended.
    public mutating func refill(from retyped: Retyped) {
        retyped.fill(&addTags)
        retyped.fill(&removeTags)
        retyped.fill(&field)
        retyped.fill(&value)
        retyped.fill(&outcome)
        retyped.fill(&outcomeOn)
        for index in keeps.indices { retyped.fill(&keeps[index]) }
        let ticked = Set(retyped.values["id"] ?? [])
        for index in rows.indices { rows[index].isTicked = ticked.contains(rows[index].id) }
        opensChanges = true
    }

    /// The address of the list with a filter.
    public static func path(of filter: ApplicationFilter) -> String {
        let query = fields(of: filter).map { "\($0.0)=\(MailLink.encoded($0.1))" }.joined(separator: "&")
        return query.isEmpty ? "/applications" : "/applications?" + query
    }

    static func fields(of filter: ApplicationFilter) -> [(String, String)] {
        let fields: [(String, String?)] = [
            ("show", filter.standing?.rawValue), ("stage", filter.stage?.rawValue), ("tag", filter.tag),
            ("source", filter.source), ("route", filter.route?.rawValue), ("q", filter.text),
        ]
        return fields.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    /// Each as first written, in the order of the alphabet.
    private static func said(_ texts: [String], chosen: String?) -> [(String, String)] {
        var known: [String: String] = [:]
        for text in texts + (chosen.map { [$0] } ?? []) where known[foldedKey(text)] == nil {
            known[foldedKey(text)] = text
        }
        return known.sorted { ($0.key, $0.value) < ($1.key, $1.value) }.prefix(200).map { ($0.value, $0.value) }
    }
}

/// The choices with "any" before them.
private func any(_ codes: [(String, String)], _ chosen: String?) -> [Choice] {
    let key = chosen.map { foldedKey($0) }
    return [Choice("", ListWords.anyOfThem, isChosen: chosen == nil)]
        + codes.map { Choice($0.0, $0.1, isChosen: foldedKey($0.0) == key) }
}

extension ApplicationRow {
    init(
        _ application: JobApplication, filter: ApplicationFilter, isOpen: Bool, last: Day, in source: PageSource
    ) {
        let here = ApplicationsPage.path(of: filter)
        let id = application.id.text
        self.init(
            employer: application.employer, url: application.path, role: application.role,
            state: ListWords.state(of: application, isQuiet: source.search.seeker.isQuiet)
                + Self.replyBy(application, source),
            last: source.ago(last))
        self.id = id
        tags = application.tags.joined(separator: ", ")
        place = application.details.place ?? ""
        back = here
        edit = here + (here.contains("?") ? "&" : "?") + "edit=\(id)#row-\(id)"
        guard isOpen else { return }
        let fields: [ApplicationField] = [.employer, .role, .place, .source, .cv, .closing, .tags]
        self.fields = fields.map { field in
            Field(
                field.rawValue, id: "\(field.rawValue)-\(id)", value: field.text(of: application),
                label: FactWords.name(of: field))
        }
    }

    /// By when an offer wants its answer, beside how far it got.
    private static func replyBy(_ application: JobApplication, _ source: PageSource) -> String {
        application.openOffer?.parts.replyBy.map { ", " + JobOfferWords.replyBy($0, today: source.today) } ?? ""
    }
}
