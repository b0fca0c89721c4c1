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
        } catch let sent as SentBack {
            return answer(sent.cause, sent, context)
        } catch {
            return answer(error, nil, context)
        }
    }

    private func answer(_ error: any Error, _ sent: SentBack?, _ context: Visit) -> Response {
        var (page, status) = explained(error, context)
        var frame = Frame(title: page.heading)
        frame.stamp = pages.site.assets.stamp
        if let sent {
            page.typed = sent.typed
            // What has come to nothing for a reason of ours, or of the moment, can be sent once more as it is.
            let isWorthAnother = error is Conflict || error is LogBusy || status == .internalServerError
            if isWorthAnother {
                page.again = sent.path
                page.againText = error is Conflict ? ErrorWords.keepMine : ErrorWords.sendAgain
            }
            frame.seen = (error as? Conflict).map { String($0.search.sequence) } ?? sent.form["seen"]
        }
        return pages.answer(page, in: frame, status: status)
    }

    private func explained(_ error: any Error, _ context: Visit) -> (ErrorPage, HTTPResponse.Status) {
        switch error {
        case let refusal as Refusal:
            let sentence = RefusalWords.sentence(refusal, today: pages.site.clock().day)
            return (ErrorPage(.init(heading: ErrorWords.refused, paragraphs: [sentence])), status(of: refusal))
        case let mistakes as Mistakes:
            let sentences = mistakes.problems.map(\.text)
            return (ErrorPage(.init(heading: ErrorWords.refused, paragraphs: sentences)), .unprocessableContent)
        case let conflict as Conflict:
            var page = ErrorPage(ErrorWords.conflict)
            page.versions = conflict.since.map { change in
                let now = ChangeWords.notice(for: change, in: conflict.search)
                return VersionRow(name: ErrorWords.changedMeanwhile, now: now, typed: "")
            }
            return (page, .conflict)
        case is LogBusy: return (ErrorPage(ErrorWords.busy), .serviceUnavailable)
        case let error as any HTTPResponseError where error.status.code < 500:
            return (ErrorPage(explanation(of: error.status)), error.status)
        default: return (fault(error, context), .internalServerError)
        }
    }

    private func explanation(of status: HTTPResponse.Status) -> ErrorWords.Explanation {
        switch status {
        case .notFound: ErrorWords.notFound
        case .unauthorized: ErrorWords.unauthorized
        case .forbidden: ErrorWords.forbidden
        case .misdirectedRequest: ErrorWords.misdirected
        case .contentTooLarge: ErrorWords.tooLarge
        default: ErrorWords.badRequest
        }
    }

    private func fault(_ error: any Error, _ context: Visit) -> ErrorPage {
        let reference = String(context.id.suffix(8))
        // The kind of error and its place: never a name, an employer or a text.
        context.logger.error("fault", metadata: ["reference": "\(reference)", "kind": "\(type(of: error))"])
        return ErrorPage(ErrorWords.fault(reference), reference: reference)
    }

    private func status(of refusal: Refusal) -> HTTPResponse.Status {
        switch refusal {
        case .notFound: .notFound
        case .readOnly: .conflict
        default: .unprocessableContent
        }
    }
}

/// A form that could not be taken, with everything in it.
struct SentBack: Error {
    var form: Form
    var path: String
    var cause: any Error

    /// What was typed, under the names it goes by; codes and ids are sent along unseen.
    var typed: [TypedText] {
        form.items.filter { $0.name != "seen" && !$0.value.isEmpty }.map { item in
            TypedText(
                name: item.name, label: FieldWords.name(item.name).capitalised, value: item.value,
                isHidden: isChosen(item.name) && !item.value.contains(" "))
        }
    }
}

private func isChosen(_ name: String) -> Bool {
    choices.contains(name) || name.hasPrefix("bin_") || name.hasSuffix("_how")
}

/// Fields whose values are chosen, not typed.
private let choices: Set<String> = [
    "do", "application", "interview", "what", "stage", "reason", "outcome", "told_how", "how", "format", "person",
    "kind", "relation", "new_relation", "knows", "letter", "to", "channel", "whom", "ready", "question", "line",
    "tonight", "tell", "keep", "mood", "circumstance", "assumption_said", "suggestion", "size", "prepared", "theme",
    "quiet", "back", "use", "leave", "day",
]
