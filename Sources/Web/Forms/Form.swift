import Domain
import Foundation
import Hummingbird
import Words

/// What a form sent: names and values in their order.
struct Form: Sendable {
    let items: [(name: String, value: String)]
    /// As it was sent, for recognising the same form sent twice.
    let raw: String

    /// Reads `application/x-www-form-urlencoded`.
    ///
    /// What is not well encoded is taken as it stands: nothing typed is lost.
    init(_ encoded: String) {
        raw = encoded
        items = encoded.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(halves[0]), halves.count > 1 ? Self.unixLines(Self.decoded(halves[1])) : "")
        }
    }

    /// A form of these names and values.
    init(items: [(name: String, value: String)]) {
        self.items = items.map { ($0.name, Self.unixLines($0.value)) }
        raw = items.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
    }

    /// The value, without white space around it; empty when there is none.
    subscript(_ name: String) -> String {
        text(name).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The value as it was typed.
    func text(_ name: String) -> String {
        items.first { $0.name == name }?.value ?? ""
    }

    /// The value, or nil when it is empty.
    func optional(_ name: String) -> String? {
        let value = self[name]
        return value.isEmpty ? nil : value
    }

    /// Every value under the name: ticks.
    func all(_ name: String) -> [String] {
        items.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    }

    /// The form without some of its fields.
    func without(_ names: Set<String>) -> Form {
        Form(items: items.filter { !names.contains($0.name) })
    }

    /// The sequence the form was made from.
    var seen: Int? { Int(self["seen"]) }

    /// Which button was pressed.
    var verb: String { self["do"] }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacingOccurrences(of: "+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// A browser sends line breaks as CR LF.
    private static func unixLines(_ text: String) -> String {
        text.replacingOccurrences(of: "\r\n", with: "\n")
    }
}

extension Form {
    /// Forms hold texts; 2 MiB is ten times the longest letter anybody has written here.
    static let limit = 2 * 1024 * 1024
    /// Most fields that one form may have; the longest of ours has some eighty.
    static let mostFields = 1000

    private static let type = "application/x-www-form-urlencoded"

    /// Reads the form out of a request.
    ///
    /// - Throws: `413` when it is larger than `limit` or has too many fields, `415` when it is no form.
    static func read(_ request: Request) async throws -> Form {
        guard (request.headers[.contentType] ?? type).lowercased().hasPrefix(type) else {
            throw HTTPError(.unsupportedMediaType)
        }
        let body = try await body(of: request, limit: limit)
        let fields = body.readableBytesView.count { $0 == UInt8(ascii: "&") } + 1
        guard fields <= mostFields else { throw HTTPError(.contentTooLarge) }
        return Form(String(buffer: body))
    }

    /// The body of a request, none of it taken in where it says itself that it is too large.
    static func body(of request: Request, limit: Int) async throws -> ByteBuffer {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
            throw HTTPError(.contentTooLarge)
        }
        return try await request.body.collect(upTo: limit)
    }
}

extension Request {
    /// What is shown where a form cannot be taken as it stands: the form again, with what to mend.
    typealias Again = (Form, [(field: String, text: String)]) async throws -> Response

    /// Reads the form and answers it.
    ///
    /// Whatever goes wrong, what was typed goes back with the error.
    func taking(_ answer: (Form) async throws -> Response) async throws -> Response {
        try await taking(try await Form.read(self), answer)
    }

    /// Reads the form and answers it; what is refused, and what cannot be read, is shown in the form itself.
    func taking(
        today: Day, _ answer: (Form) async throws -> Response, refused: Again
    ) async throws -> Response {
        try await taking(try await Form.read(self), today: today, answer, refused: refused)
    }

    /// As `taking(today:_:refused:)`, for a form that has been read already.
    func taking(
        _ form: Form, today: Day, _ answer: (Form) async throws -> Response, refused: Again
    ) async throws -> Response {
        try await taking(form) { form in
            do {
                return try await answer(form)
            } catch let refusal as Refusal {
                let sentence = RefusalWords.sentence(refusal, today: today)
                return try await refused(form, [(form.field(of: refusal), sentence)])
            } catch let mistakes as Mistakes {
                return try await refused(form, mistakes.problems)
            }
        }
    }

    /// Answers a form that has been read already.
    func taking(_ form: Form, _ answer: (Form) async throws -> Response) async throws -> Response {
        do {
            return try await answer(form)
        } catch let sent as SentBack {
            throw sent
        } catch {
            throw SentBack(form: form, path: uri.path, cause: error)
        }
    }
}
