import Domain
import Guidance
import Hummingbird
import Pages
import Words

/// The proof of a search: what was done in a period, to print for an office.
struct ProofRoutes {
    let pages: PageMaker

    func add(to router: Router<Visit>) {
        router.get("proof", use: show)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let query = request.asked
        let (from, until) = (String(query["from"] ?? ""), String(query["until"] ?? ""))
        let without = Set(query.getAll("without").map { String($0) })
        var frame = pages.frame(ProofWords.title, source, at: .proof, for: request)
        switch PeriodSaid.read(from: from, until: until, today: source.today) {
        case .period(let period):
            let proof = Shareable.proof(of: source.search, in: period, without: without, at: source.now)
            return pages.answer(ProofPage(proof, source), in: frame)
        case .problem(let field, let reading):
            let words = Self.problem(field == "from" ? from : until, reading)
            let retyped = Retyped(values: ["from": [from], "until": [until]], problems: [(field, words)])
            let proof = Shareable.proof(
                of: source.search, in: .thisMonth(source.today), without: without, at: source.now)
            frame.problems = retyped.summary(ids: ["from": "from", "until": "until"], otherwise: "from")
            return pages.answer(
                ProofPage(proof, source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }

    private static func problem(_ text: String, _ reading: DayReading) -> String {
        if case .ambiguous(let days) = reading, days.count > 1 {
            return FormWords.twoDays(text, DayWords.exact(days[0]), DayWords.exact(days[1]))
        }
        return ProofWords.noSuchDay(text)
    }
}
