import Domain
import Intake

/// schema.org JobPosting, alone, in an array or in a `@graph` (FORMATS, section 5).
enum JobPostingData {
    static func postings(in value: JSONValue) -> [PostingSource] {
        switch value {
        case .array(let values): return values.flatMap(postings)
        case .object:
            if value["@type"].all.contains(where: { $0.text == "JobPosting" }) { return [posting(value)] }
            return postings(in: value["@graph"]) + postings(in: value["mainEntity"])
        default: return []
        }
    }

    static func posting(_ value: JSONValue) -> PostingSource {
        var details = ApplicationDetails(
            employer: PostingParser.words(name(value["hiringOrganization"])),
            role: PostingParser.words(value["title"].text ?? value["name"].text))
        details.place = place(value["jobLocation"].all.first ?? .null)
        if value["jobLocationType"].text == "TELECOMMUTE" { details.workMode = .remote }
        details.pay = pay(value["baseSalary"])
        details.closing = value["validThrough"].text.flatMap(day)
        details.url = value["url"].text
        details.reference = value["identifier"]["value"].text
        return PostingSource(form: .jobPosting, details: details, text: text(value))
    }

    private static func text(_ value: JSONValue) -> String {
        let fields = [
            ("Responsibilities", "responsibilities"), ("Qualifications", "qualifications"), ("Skills", "skills"),
            ("Experience requirements", "experienceRequirements"), ("Education requirements", "educationRequirements"),
        ]
        let parts = fields.map { heading, field in PostingParser.section(heading, lines(value[field], field)) }
        let description = PostingParser.words(value["description"].text)
        // What the description says already is not said twice.
        let more = parts.filter { part in
            !part.split(whereSeparator: \.isNewline).dropFirst().allSatisfy { description.contains($0) }
        }
        return ([description] + more).joined(separator: "\n")
    }

    /// Texts, arrays of them, and things with a name, a point each.
    private static func lines(_ value: JSONValue, _ field: String) -> String {
        if case .string = value {
            let words = PostingParser.words(value.text)
            let isList = field == "skills" && !words.contains("\n") && words.contains(",")
            return isList
                ? words.split(separator: ",").map { "- \($0.drop { $0.isWhitespace })" }.joined(separator: "\n") : words
        }
        return value.all.compactMap { item -> String? in
            if let months = item["monthsOfExperience"].text.flatMap({ Int($0) }), months >= 12 {
                return "- At least \(months / 12) \(months < 24 ? "year" : "years") of experience"
            }
            let words = PostingParser.words(item.text ?? item["description"].text ?? item["name"].text)
            return words.isEmpty ? nil : "- " + words
        }.joined(separator: "\n")
    }

    private static func name(_ value: JSONValue) -> String? {
        value.text ?? value["name"].text ?? value.all.first?["name"].text
    }

    private static func place(_ value: JSONValue) -> String? {
        if let text = value.text { return text }
        let address = value["address"]
        if let text = address.text { return text }
        let parts = ["addressLocality", "addressRegion"].compactMap { address[$0].text }
        let country = address["addressCountry"].text ?? address["addressCountry"]["name"].text
        let all = parts.isEmpty ? [country, value["name"].text].compactMap { $0 }.prefix(1).map { $0 } : parts
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    private static func pay(_ value: JSONValue) -> Pay? {
        let amount = value["value"]
        let currency = value["currency"].text ?? amount["currency"].text ?? ""
        let period = amount["unitText"].text ?? value["unitText"].text ?? ""
        return BoardData.pay(
            low: amount["minValue"].text ?? amount["value"].text ?? amount.text,
            high: amount["maxValue"].text ?? amount["value"].text ?? amount.text, currency: currency, period: period)
    }

    /// The day at the beginning of `2026-03-31T23:59+01:00`.
    static func day(_ text: String) -> Day? { Day(String(text.prefix(10))) }
}
