import Foundation
import Hummingbird

/// What a form sent: names and values in their order.
struct Form: Sendable {
    let items: [(name: String, value: String)]
    /// As it was sent, for recognising the same form sent twice.
    let raw: String

    /// Reads `application/x-www-form-urlencoded`.
    init(_ encoded: String) {
        raw = encoded
        let query = "?" + encoded.replacingOccurrences(of: "+", with: "%20")
        items = (URLComponents(string: query)?.queryItems ?? []).map { item in
            // A browser sends line breaks as CR LF.
            (item.name, (item.value ?? "").replacingOccurrences(of: "\r\n", with: "\n"))
        }
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

    /// The sequence the form was made from.
    var seen: Int? { Int(self["seen"]) }

    /// Which button was pressed.
    var verb: String { self["do"] }
}

extension Form {
    /// Forms hold texts; 2 MiB is ten times the longest letter anybody has written here.
    static let limit = 2 * 1024 * 1024

    /// Reads the form out of a request.
    ///
    /// - Throws: `413` when it is larger than `limit`, `415` when it is no form.
    static func read(_ request: Request) async throws -> Form {
        let type = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
        guard type.hasPrefix("application/x-www-form-urlencoded") else { throw HTTPError(.unsupportedMediaType) }
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
            throw HTTPError(.contentTooLarge)
        }
        let body = try await request.body.collect(upTo: limit)
        return Form(String(buffer: body))
    }
}
