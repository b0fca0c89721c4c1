import Domain
import Hummingbird
import Logging
import Pages
import Storage
import Words

/// Turns what was thrown into a page: what happened, what was kept, what to do.
struct ErrorPages: RouterMiddleware {
    let pages: PageMaker

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            return page(for: error.status, context)
        } catch let refusal as Refusal {
            return refused(refusal)
        } catch let sent as SentBack {
            return sentBack(sent, context)
        } catch {
            return fault(error, context)
        }
    }

    private func page(for status: HTTPResponse.Status, _ context: Visit) -> Response {
        let explanation: ErrorWords.Explanation =
            switch status {
            case .notFound: ErrorWords.notFound
            case .unauthorized: ErrorWords.unauthorized
            case .forbidden: ErrorWords.forbidden
            case .misdirectedRequest: ErrorWords.misdirected
            case .contentTooLarge: ErrorWords.tooLarge
            default: ErrorWords.badRequest
            }
        return pages.answer(ErrorPage(explanation), in: frame(explanation.heading), status: status)
    }

    private func refused(_ refusal: Refusal) -> Response {
        let sentence = RefusalWords.sentence(refusal, today: pages.site.clock().day)
        let explanation = ErrorWords.Explanation(heading: ErrorWords.refused, paragraphs: [sentence])
        return pages.answer(ErrorPage(explanation), in: frame(explanation.heading), status: status(of: refusal))
    }

    /// A form that could not be taken: with everything that was typed.
    private func sentBack(_ sent: SentBack, _ context: Visit) -> Response {
        var page: ErrorPage
        let status: HTTPResponse.Status
        switch sent.cause {
        case let refusal as Refusal:
            let sentence = RefusalWords.sentence(refusal, today: pages.site.clock().day)
            page = ErrorPage(ErrorWords.Explanation(heading: ErrorWords.refused, paragraphs: [sentence]))
            status = self.status(of: refusal)
        case let mistakes as Mistakes:
            page = ErrorPage(.init(heading: ErrorWords.refused, paragraphs: mistakes.problems.map(\.text)))
            status = .unprocessableContent
        case let conflict as Conflict:
            page = ErrorPage(ErrorWords.conflict)
            page.versions = conflict.since.map { change in
                VersionRow(
                    name: ErrorWords.changedMeanwhile, now: ChangeWords.notice(for: change, in: conflict.search),
                    typed: "")
            }
            page.again = sent.path
            page.againText = ErrorWords.keepMine
            status = .conflict
        case is LogBusy:
            page = ErrorPage(ErrorWords.busy)
            page.again = sent.path
            page.againText = ErrorWords.keepMine
            status = .serviceUnavailable
        default:
            return fault(sent.cause, context)
        }
        page.typed = sent.form.items.filter { $0.name != "seen" && !$0.value.isEmpty }.map { item in
            let isSmall = !item.value.contains(" ") && item.value.count < 40
            return TypedText(
                name: item.name, label: FieldWords.name(item.name).capitalised, value: item.value, isHidden: isSmall)
        }
        var frame = frame(page.heading)
        if let conflict = sent.cause as? Conflict { frame.seen = String(conflict.search.sequence) }
        return pages.answer(page, in: frame, status: status)
    }

    private func fault(_ error: any Error, _ context: Visit) -> Response {
        let reference = String(context.id.suffix(8))
        // The kind of error and its place: never a name, an employer or a text.
        context.logger.error("fault", metadata: ["reference": "\(reference)", "kind": "\(type(of: error))"])
        let explanation = ErrorWords.fault(reference)
        return pages.answer(
            ErrorPage(explanation, reference: reference), in: frame(explanation.heading), status: .internalServerError)
    }

    private func status(of refusal: Refusal) -> HTTPResponse.Status {
        switch refusal {
        case .notFound: .notFound
        case .readOnly: .conflict
        default: .unprocessableContent
        }
    }

    private func frame(_ title: String) -> Frame {
        var frame = Frame(title: title)
        frame.stamp = "?v=\(pages.site.assets.stamp)"
        return frame
    }
}

/// A form that could not be taken, with everything in it.
struct SentBack: Error {
    var form: Form
    var path: String
    var cause: any Error
}
