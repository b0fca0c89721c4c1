import Domain
import Guidance
import Words

extension OffersPage {
    /// Every offer that waits for an answer, the nearest answer first; those that were answered below.
    public init(_ source: PageSource) {
        self.init()
        let waiting = OpenOffers.waiting(in: source.search)
        nothing = waiting.isEmpty ? JobOfferWords.noneOpen : ""
        answered = source.search.applicationsInOrder.filter { !$0.isOpen && $0.offer != nil }
            .map { Link(Self.answer($0, source), $0.path + "/offer") }
        guard !waiting.isEmpty else { return }
        columns = waiting.map { Link($0.application.title, $0.application.path + "/offer") }
        let named = waiting.map { JobOfferWords.rows($0.offer.parts, today: source.today) }
        let names = JobOfferWords.names.filter { name in named.contains { $0.contains { $0.name == name } } }
        parts = names.map { name in
            Self.row(name, waiting.map(\.application), named.map { rows in rows.first { $0.name == name }?.value })
        }
        let plan = source.search.planning.plan
        let compared = waiting.map { OfferComparison.rows(of: $0.offer, with: plan) }
        points = (compared.first ?? []).indices.map { place in
            Self.row(
                JobOfferWords.name(compared[0][place], plan: plan), waiting.map(\.application),
                compared.map { JobOfferWords.standing($0[place]) })
        }
    }

    private static func row(_ name: String, _ applications: [JobApplication], _ values: [String?]) -> OfferRow {
        OfferRow(
            name: name,
            cells: zip(applications, values).map { OfferCell(of: $0.employer, value: $1 ?? PlanWords.notSaid) })
    }

    private static func answer(_ application: JobApplication, _ source: PageSource) -> String {
        let end = application.outcome.map { source.search.seeker.isQuiet ? "" : ", \(LabelWords.of($0))" } ?? ""
        return application.title + end
    }
}
