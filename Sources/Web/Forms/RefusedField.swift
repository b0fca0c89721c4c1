import Domain
import Pages
import Words

extension Form {
    /// The field of this form that a refusal is about.
    ///
    /// Commands have names of their own for what forms ask.
    func field(of refusal: Refusal) -> String {
        guard let field = refusal.field else { return "" }
        if verb == "later" { return "until" }
        let names = Set(items.map(\.name))
        return ([field] + (otherNames[field] ?? [])).first(where: names.contains) ?? field
    }
}

extension Retyped {
    init(_ form: Form, _ refusal: Refusal, today: Day) {
        self.init(form, problems: [(form.field(of: refusal), RefusalWords.sentence(refusal, today: today))])
    }

    init(_ form: Form, problems: [(field: String, text: String)]) {
        var values: [String: [String]] = [:]
        for item in form.items { values[item.name, default: []].append(item.value) }
        self.init(values: values, problems: problems)
    }

    /// The error summary of a page whose fields have their names as ids; `files` are those that are not sent as values.
    func summary(otherwise first: String, files: [String] = []) -> [Problem] {
        let names = values.keys + files
        return summary(ids: Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { name, _ in name }), otherwise: first)
    }
}

/// What forms call the fields of commands.
private let otherNames: [String: [String]] = [
    "on": ["told_on", "applied", "document_on", "by", "sent_on"],
    "criterion": ["text"],
    "words": ["message", "text", "note", "began_to_imagine", "why"],
    "from": ["told_by", "sender"],
    "plan_b": ["words"],
    "employer": ["organisation"],
    "address": ["mail"],
    "name": ["new_name"],
    "relation": ["new_relation"],
    "rhythm": ["rhythm", "until"],
    "thought": ["assumption"],
    "aim": ["action", "tonight_own"],
    "when": ["if_when"],
    "then": ["then_i"],
    "letter": ["body"],
    "title": ["subject", "job_title"],
    "lesson": ["text"],
    "learned_organisation": ["reflect_learned_organisation"],
    "went_less": ["went_less_well", "not_connected"],
    "about": ["text"],
    "person": ["name"],
]
