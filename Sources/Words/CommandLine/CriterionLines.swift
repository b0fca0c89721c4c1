public import Domain
public import Guidance

/// Criteria as lines of text.
public enum CriterionLines {
    /// The list: each criterion, how each side sees it, its answer, and what lies between; earlier answers that help.
    public static func of(
        _ application: JobApplication, _ findings: [DisconnectFinding], in search: JobSearch, today: Day
    ) -> [String] {
        var lines: [String] = []
        for (criterion, finding) in zip(application.criteria, findings) {
            lines.append("\(criterion.id)  \(criterion.text) (\(CriterionWords.of(criterion.asked.kind)))")
            lines += more(criterion, finding, in: search, today: today).map { "            " + $0 }
        }
        let summary = DisconnectWords.summary(findings, of: application.criteria)
        return lines + (summary.isEmpty ? [] : [""] + summary)
    }

    private static func more(
        _ criterion: Criterion, _ finding: DisconnectFinding, in search: JobSearch, today: Day
    ) -> [String] {
        var lines = [CriterionWords.terms(criterion.asked).capitalised]
        let views = [
            criterion.own.map { "you: \(CriterionWords.of($0))" }, criterion.shown.map(CriterionWords.of),
            criterion.theirs.map { "they: \(CriterionWords.theirs($0.value))" },
        ].compactMap { $0 }
        lines.append(views.joined(separator: "; ").capitalised)
        if let theirs = criterion.theirs?.value, let words = theirs.words {
            lines.append("\(words.onOneLine.quoted), \(CriterionWords.saidBy(theirs, today: today))")
        }
        lines.append(DisconnectWords.sentence(finding))
        if let answer = criterion.answer {
            let length = CriterionWords.length(of: answer.value.answer, limit: criterion.asked.wordLimit)
            lines.append("\(length): \(shortened(answer.value.answer, to: 60).quoted)")
        } else {
            lines += EarlierAnswers.to(criterion, in: search, limit: 1).compactMap { earlier in
                search.applications[earlier.application].map {
                    CriterionWords.answeredBefore($0.employer, on: earlier.on, today: today)
                }
            }
        }
        return lines.filter { !$0.isEmpty }
    }

    public static func kept(_ employer: String) -> String { "Kept: what \(employer) asks for." }

    /// How the criterion stands after a change.
    public static func changed(_ id: Criterion.ID, in search: JobSearch) -> String {
        let criterion = search.criteriaInOrder.first { $0.id == id }
        return "Kept\(criterion.map { ": \(shortened($0.text, to: 60).quoted)" } ?? "")."
    }

    public static let removed = "Took it off the list. Undo brings it back, with what was said of it."

    // MARK: - Reading a posting

    public static func read(_ count: Int, new: Int) -> String {
        if count == 0 {
            return "No criteria could be read in it. One can be noted with: rebound criterion add APPLICATION TEXT"
        }
        if new == 0 { return "It asks for \(counted(count, "thing")), and all of it stands on the list already." }
        return count == new
            ? "It asks for \(counted(count, "thing")):"
            : "It asks for \(counted(count, "thing")); not on the list yet:"
    }

    /// The proposals with their numbers.
    public static func proposed(_ criteria: [AskedFor]) -> [String] {
        criteria.enumerated().map { place, asked in
            let terms = CriterionWords.terms(asked)
            let kind = CriterionWords.of(asked.kind)
            return "  \(place + 1). \(asked.text) (\(terms.isEmpty ? kind : "\(kind), \(terms)"))"
        }
    }

    public static let alsoNamed = "It also names what is not noted yet:"

    public static func named(_ rows: [(name: String, value: String)]) -> [String] {
        ApplicationLines.columns(rows.map { ["  \($0.name)", $0.value] })
    }

    public static func another(_ employer: String, _ ours: String) -> String {
        "It names \(employer.onOneLine.quoted), and this application is to \(ours.onOneLine). "
            + "It may be another posting."
    }

    public static let askWhich = "Keep them? (yes, or the numbers of those to keep; Return for none)"
    public static let nobodyToAsk =
        "Nothing was recorded, as nobody can be asked here. With --yes, all of it is kept as read."

    public static func keptAll(_ count: Int, _ employer: String, named: Int) -> String {
        let what = count == 0 ? "" : counted(count, "criterion", "criteria")
        let more = named == 0 ? "" : counted(named, "detail") + " of the posting"
        let all = listed([what, more].filter { !$0.isEmpty })
        return "Kept \(all.isEmpty ? "nothing" : all) for \(employer.onOneLine). One undo takes it back."
    }
}
