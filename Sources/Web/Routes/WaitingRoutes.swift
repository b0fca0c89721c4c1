import Domain
import Guidance
import Hummingbird
import Pages
import Storage
import Words

/// Waiting: the list, the silent ones let go together, this week's short answers, and the card for the telephone.
struct WaitingRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("waiting", use: list)
        router.post("waiting", use: close)
        router.get("answers", use: answers)
        router.post("answers", use: looked)
        router.get("card", use: card)
        router.post("card", use: word)
    }

    @Sendable private func list(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        return pages.unlessKnown(request, source, incarnation) {
            let frame = pages.frame(WaitingListWords.title, source, at: .waiting, for: request)
            return pages.answer(WaitingPage(source), in: frame)
        }
    }

    /// Closes what was ticked, as one change.
    ///
    /// What had news since the page was made is no longer silent, and stays open.
    @Sendable private func close(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let (source, _) = try await pages.source()
            let silent = Set(
                Sweep.proposed(among: Waits(source.search, at: source.now).all, on: source.today).map(\.application))
            let ticked = form.all("close").map { JobApplication.ID($0) }.filter { id in
                silent.contains(id) || source.search.applications[id]?.isOpen == false
            }
            guard !ticked.isEmpty else {
                throw Mistakes(problems: [("close", WaitingListWords.tickOne)])
            }
            let command = CloseSilent(applications: ticked, on: source.today)
            return site.after(try await site.perform(command, from: form, of: request), to: "/waiting")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(WaitingListWords.title, source, at: .waiting, for: request)
            frame.problems = retyped.summary(ids: ["close": "close"], otherwise: "close")
            return pages.answer(WaitingPage(source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }

    @Sendable private func answers(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        return pages.unlessKnown(request, source, incarnation) {
            let frame = pages.frame(SmallNoesWords.title, source, at: .answers, for: request)
            return pages.answer(AnswersPage(source), in: frame)
        }
    }

    /// They were looked at together; each stays with its application.
    @Sendable private func looked(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            let answers = form.all("answer").map { CloseWalk(application: JobApplication.ID($0)) }
            return site.after(try await site.perform(Together(answers), from: form, of: request), to: "/")
        }
    }

    @Sendable private func card(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let frame = pages.frame(CardWords.title, source, at: .card, for: request)
        return pages.answer(CardPage(source), in: frame)
    }

    @Sendable private func word(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let command = WordCard(words: form.text("words"))
            return site.after(try await site.perform(command, from: form, of: request), to: "/card")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(CardWords.title, source, at: .card, for: request)
            frame.problems = retyped.summary(otherwise: "words")
            return pages.answer(CardPage(source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }
}
