import Domain
import Intake

/// The public data of job boards: Greenhouse, Lever, Ashby, Workable, SmartRecruiters, Recruitee, Teamtailor, Pinpoint,
/// and single jobs of each (FORMATS, section 5).
///
/// A board is known by the names of its fields; what is not there is left empty.
enum BoardData {
    static func postings(in value: JSONValue) -> [PostingSource] {
        let named = JobPostingData.postings(in: value)
        if !named.isEmpty { return named }
        let firm = value["name"].text ?? value["company_name"].text
        for field in ["jobs", "offers", "items", "content", "data", "results", "postings", "jobPostings"] {
            guard case .array(let jobs) = value[field] else { continue }
            return jobs.compactMap { job($0, firm: firm) }
        }
        if case .array(let jobs) = value { return jobs.compactMap { job($0, firm: nil) } }
        // A single job may lie in `data` or `offer`.
        for field in ["data", "offer", "job", "result"] {
            if let one = job(value[field], firm: firm) { return [one] }
        }
        return job(value, firm: nil).map { [$0] } ?? []
    }

    private static func job(_ value: JSONValue, firm: String?) -> PostingSource? {
        let inside = JobPostingData.postings(in: value["_jobposting"])
        if let first = inside.first { return first }
        guard
            let title = value["title"].text ?? value["text"].text ?? value["name"].text ?? value["jobOpeningName"].text
        else { return nil }
        let text = words(of: value)
        let company = value["company_name"].text ?? value["company"]["name"].text ?? value["company"].text ?? firm
        var details = ApplicationDetails(employer: company ?? "", role: PostingParser.words(title))
        details.place = place(value)
        details.workMode = mode(value)
        details.pay = pay(value)
        details.url = ["absolute_url", "hostedUrl", "jobUrl", "url", "careers_url", "ref"].lazy
            .compactMap { value[$0].text }.first { $0.hasPrefix("http") }
        details.closing =
            ["application_deadline", "deadline_at", "close_at", "closing_date", "applicationDeadline"].lazy
            .compactMap { value[$0].text.flatMap(JobPostingData.day) }.first
        details.reference = ["requisition_id", "refNumber"].lazy.compactMap { value[$0].text }.first
        return PostingSource(form: .board, details: details, text: text)
    }

    // MARK: - Words

    private static func words(of value: JSONValue) -> String {
        var parts: [String] = []
        // Lever.
        parts.append(
            PostingParser.words(value["description"].text ?? value["descriptionHtml"].text ?? value["content"].text))
        if parts[0].isEmpty { parts[0] = value["descriptionPlain"].text ?? "" }
        for list in value["lists"].all {
            let points = PostingParser.words("<ul>" + (list["content"].text ?? "") + "</ul>")
            parts.append(PostingParser.section(list["text"].text ?? "", points))
        }
        // Recruitee, Workable and Pinpoint keep what they ask for apart.
        let apart = [
            ("Requirements", "requirements", ""),
            ("Responsibilities", "key_responsibilities", "key_responsibilities_header"),
            ("Requirements", "skills_knowledge_expertise", "skills_knowledge_expertise_header"),
            ("Benefits", "benefits", "benefits_header"), ("Additional information", "additional", ""),
        ]
        for (name, field, heading) in apart {
            let words = PostingParser.words(value[field].text)
            guard !words.isEmpty, !parts.contains(where: { $0.contains(words) }) else { continue }
            parts.append(PostingParser.section(value[heading].text ?? name, words))
        }
        // SmartRecruiters.
        let sections = value["jobAd"]["sections"]
        for field in ["jobDescription", "qualifications", "additionalInformation"] {
            let section = sections[field]
            let heading =
                section["title"].text ?? (field == "qualifications" ? "Qualifications" : "Additional information")
            parts.append(PostingParser.section(heading, PostingParser.words(section["text"].text)))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: - Terms

    private static func place(_ value: JSONValue) -> String? {
        let location = value["location"]
        if let text = location.text ?? location["name"].text ?? location["fullLocation"].text { return text }
        if let text = value["categories"]["location"].text { return text }
        let city = [value["city"].text ?? location["city"].text, value["state"].text ?? location["region"].text]
        let parts = city.compactMap { $0 }
        if !parts.isEmpty { return parts.joined(separator: ", ") }
        return value["locations"].all.first?["name"].text ?? value["country"].text
    }

    private static func mode(_ value: JSONValue) -> WorkMode? {
        if value["remote"].isTrue || value["isRemote"].isTrue || value["telecommuting"].isTrue { return .remote }
        if value["hybrid"].isTrue || value["location"]["hybrid"].isTrue { return .hybrid }
        if value["location"]["remote"].isTrue { return .remote }
        switch (value["workplaceType"].text ?? value["workplace_type"].text ?? "").lowercased() {
        case "remote": return .remote
        case "hybrid": return .hybrid
        case "on-site", "onsite", "on_site": return .onsite
        default: return nil
        }
    }

    private static func pay(_ value: JSONValue) -> Pay? {
        let range = value["salaryRange"]
        if let pay = pay(
            low: range["min"].text, high: range["max"].text, currency: range["currency"].text ?? "",
            period: range["interval"].text ?? "")
        {
            return pay
        }
        let salary = value["salary"]
        if let pay = pay(
            low: salary["min"].text, high: salary["max"].text, currency: salary["currency"].text ?? "",
            period: salary["period"].text ?? "")
        {
            return pay
        }
        return pay(
            low: value["compensation_minimum"].text, high: value["compensation_maximum"].text,
            currency: value["compensation_currency"].text ?? "", period: value["compensation_frequency"].text ?? "")
    }

    /// Pay out of its parts; nil where an amount, the currency or the period is missing.
    static func pay(low: String?, high: String?, currency: String, period: String) -> Pay? {
        let word = period.lowercased()
        let periods: [(String, PayPeriod)] = [
            ("year", .year), ("annual", .year), ("month", .month), ("week", .week), ("day", .day), ("dai", .day),
            ("hour", .hour),
        ]
        guard let found = periods.first(where: { word.contains($0.0) })?.1 else { return nil }
        return Pay(
            low: low.flatMap(hundredths), high: high.flatMap(hundredths), currency: currency.uppercased(), period: found
        )
    }

    private static func hundredths(_ text: String) -> Int? {
        guard let value = Double(text.filter { $0 != "," }), value > 0, value < 1e9 else { return nil }
        return Int((value * 100).rounded())
    }
}
