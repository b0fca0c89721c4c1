public import Domain
import Guidance

/// Offers and landings as lines of text.
public enum OfferLines {
    public static func of(_ offer: Offer, in search: JobSearch, today: Day) -> [String] {
        var lines = [JobOfferWords.lead(offer, today: today)]
        let parts = JobOfferWords.rows(offer.parts, today: today)
        lines += parts.isEmpty ? [JobOfferWords.nothingKnown] : [""]
        lines += ApplicationLines.columns(parts.map { ["  \($0.name)", $0.value] })
        let plan = search.planning.plan
        let rows = OfferComparison.rows(of: offer, with: plan)
        guard !rows.isEmpty else { return lines }
        let table = rows.map { ["  \(JobOfferWords.name($0, plan: plan))", JobOfferWords.standing($0)] }
        return lines + ["", JobOfferWords.besidePlan] + ApplicationLines.columns(table)
    }

    /// Where the search stands: what is open, and whom to thank.
    public static func landing(_ search: JobSearch, today: Day) -> [String] {
        let accepted = Landing.accepted(in: search)
        guard search.isLanded || accepted != nil else { return [LandingWords.notLanded] }
        var lines = [LandingWords.lead(search.landing, accepted: accepted, today: today)]
        let open = Landing.stillOpen(in: search)
        if !open.isEmpty { lines += ["", LandingWords.stillOpen] }
        lines += open.map { "  \($0.id)  \($0.employer), \($0.role)" }
        let thanks = Landing.toThank(in: search)
        if !thanks.isEmpty { lines += ["", LandingWords.toThank] }
        return lines
            + thanks.map { thank in
                let name = search.people[thank.person]?.name.onOneLine ?? ""
                let employer = search.applications[thank.application]?.employer.onOneLine ?? ""
                return "  \(name), who \(LandingWords.why(thank.why, at: employer))"
            }
    }
}

extension CommandWords {
    public static func offerKept(_ employer: String, isNew: Bool) -> String {
        isNew ? "Kept: the offer of \(employer)." : "Kept: what changed in the offer of \(employer)."
    }
}
