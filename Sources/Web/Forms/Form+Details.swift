import Domain
import Intake
import Words

extension Form {
    /// What the form tells of an application beside its history.
    func details(today: Day) throws -> ApplicationDetails {
        var details = ApplicationDetails(
            employer: self["employer"], role: self["role"], agency: optional("agency"), source: optional("source"),
            url: optional("url"), place: optional("place"),
            closing: try optionalDay("closing", today: today, leaning: .future), cv: optional("cv"),
            via: optional("via"))
        details.workMode = try code("work_mode", as: WorkMode.self)
        details.pay = try pay("pay")
        details.reference = optional("reference")
        details.portal = optional("portal")
        details.portalUser = optional("portal_user")
        details.appliedBy = try code("applied_by", as: AppliedBy.self)
        details.route = try code("route", as: Domain.Route.self)
        details.letterVersion = optional("letter_version")
        details.tags = Tags.split(self["tags"])
        return details
    }

    /// The pay in the field, or nil where it is empty.
    func pay(_ name: String) throws -> Pay? {
        guard let text = optional(name) else { return nil }
        guard let pay = PayReader.read(text) else {
            throw Mistakes(problems: [(name, FormWords.noSuchPay(text))])
        }
        return pay
    }
}
