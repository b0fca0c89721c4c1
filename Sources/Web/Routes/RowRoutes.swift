import Domain
import Hummingbird
import Intake
import Pages
import Storage
import Words

/// Rows pasted from a spreadsheet: shown as they were read, added as one change after a yes.
struct RowRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("add/rows", use: empty)
        router.post("add/rows", use: rows)
    }

    @Sendable private func empty(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        return answer(nil, "", source, request)
    }

    @Sendable private func rows(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let (source, _) = try await pages.source()
            let reading = read(form, source)
            guard let reading, reading.rows.count <= RowsReading.most else {
                throw Mistakes(problems: [("text", RowsWords.nothing)])
            }
            guard form.verb == "add" else {
                return answer(reading, form.text("text"), source, request, Retyped(form, problems: []))
            }
            if case .open = reading.order { throw Mistakes(problems: [("order", RowsWords.orderNeeded)]) }
            let ticked = Set(form.all("row"))
            let chosen = reading.takeable.filter { ticked.contains(String($0.number)) }
            guard !chosen.isEmpty else { throw Mistakes(problems: [("row", RowsWords.tickOne)]) }
            let commands = chosen.flatMap { row in
                row.commands(
                    application: .init(site.identifiers.thing()), note: .init(site.identifiers.thing()),
                    today: source.today)
            }
            return site.after(try await site.perform(Together(commands), from: form, of: request), to: "/applications")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            return answer(
                read(form, source), form.text("text"), source, request, Retyped(form, problems: problems))
        }
    }

    /// The rows of the form, as the seeker says they are to be read.
    private func read(_ form: Form, _ source: PageSource) -> RowsReading? {
        let meanings = form.all("column").compactMap { ColumnMeaning(code: $0) }
        let answers = RowsAnswers(
            meanings: meanings.isEmpty ? nil : meanings, order: DayOrder(rawValue: form["order"]), role: form["role"])
        return site.advisers.adding.rows(
            in: form.text("text"), isSaidToBe: true, saying: answers, search: source.search, at: source.now)
    }

    /// The page that shows what the rows would become.
    func answer(
        _ reading: RowsReading?, _ text: String, _ source: PageSource, _ request: Request, _ retyped: Retyped? = nil
    ) -> Response {
        let page = RowsPage(reading, pasted: text, in: source, retyped: retyped)
        let title = page.isProposal ? RowsWords.proposal : RowsWords.title
        var frame = pages.frame(title, source, at: .applications, for: request)
        var problems = retyped?.problems ?? []
        if !page.text.problem.isEmpty { problems = [("text", page.text.problem)] }
        let ids = ["order": "order", "text": "text", "role": "role"]
        frame.problems = problems.map { Problem(field: ids[$0.field] ?? "main", text: $0.text) }
        return pages.answer(page, in: frame, status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}
