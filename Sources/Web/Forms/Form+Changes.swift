import Domain
import Words

extension Form {
    /// The fields of an application that the form holds, as the log stores them; days and pay as people say them.
    func changes(today: Day) throws -> [ApplicationField: String] {
        var changes: [ApplicationField: String] = [:]
        for field in ApplicationField.allCases where items.contains(where: { $0.name == field.rawValue }) {
            changes[field] = try stored(field, today: today)
        }
        return changes
    }

    private func stored(_ field: ApplicationField, today: Day) throws -> String {
        switch field {
        case .closing: try optionalDay(field.rawValue, today: today, leaning: .future)?.description ?? ""
        case .pay: try pay(field.rawValue)?.description ?? ""
        default: self[field.rawValue]
        }
    }

    /// A call, message or meeting with these people, about these applications.
    func contact(with people: [Person.ID], about applications: [JobApplication.ID], today: Day) throws -> ContactMade {
        ContactMade(
            people: people, applications: applications, channel: try code("how", as: Channel.self) ?? .mail,
            fromThem: self["from"] == "them", about: self["text"], on: try day("on", today: today))
    }

    /// Which applications are looked for.
    var filter: ApplicationFilter {
        ApplicationFilter(
            standing: .init(rawValue: self["show"]), stage: .init(rawValue: self["stage"]), tag: optional("tag"),
            source: optional("source"), route: .init(rawValue: self["route"]), text: optional("q"))
    }
}
