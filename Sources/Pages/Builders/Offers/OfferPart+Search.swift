import Domain
import Words

extension OfferPart {
    /// None before an offer; one from then on.
    static func of(_ application: JobApplication, in source: PageSource) -> [OfferPart] {
        guard application.stage == .offer else { return [] }
        let path = application.path + "/offer"
        guard let offer = application.offer else {
            return [OfferPart(lead: "", ways: [.link(JobOfferWords.note, path)], rows: [])]
        }
        let rows = JobOfferWords.rows(offer.parts, today: source.today).prefix(4).map { FactRow($0.name, $0.value) }
        return [
            OfferPart(
                lead: JobOfferWords.lead(offer, today: source.today), ways: [.link(JobOfferWords.look, path)],
                rows: rows)
        ]
    }
}
