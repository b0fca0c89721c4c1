import Foundation

/// A browser without JavaScript, down to the bytes: it does nothing by itself.
struct Browser: Sendable {
    let port: Int
    var cookie = ""

    /// A browser that has followed the link.
    static func owner(of house: House) async throws -> Browser {
        var browser = Browser(port: house.port)
        let answer = try await browser.get(house.link, ["Sec-Fetch-Site": "none"])
        browser.cookie = answer["Set-Cookie"].map { String($0.prefix { $0 != ";" }) } ?? ""
        return browser
    }

    /// Opens a page as a click on our own page would.
    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, ["Sec-Fetch-Site": "same-origin"].merging(headers) { $1 })
    }

    /// Sends a form as our own page would.
    func post(
        _ path: String, _ fields: KeyValuePairs<String, String>, _ headers: [String: String] = [:]
    ) async throws -> Answer {
        try await post(path, fields: fields.map { ($0, $1) }, headers)
    }

    func post(
        _ path: String, fields: [(String, String)], _ headers: [String: String] = [:]
    ) async throws -> Answer {
        let body = fields.map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&")
        let own = [
            "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin",
            "Origin": "http://127.0.0.1:\(port)",
        ]
        return try await send("POST", path, own.merging(headers) { $1 }, Array(body.utf8))
    }

    /// Sends a form and opens the page it leads to.
    func submit(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
        let answer = try await post(path, fields)
        guard answer.status == 303, let place = answer["Location"] else { return answer }
        return try await get(place)
    }

    /// Sends a request as it is; a header with an empty value is left out.
    func send(
        _ method: String, _ path: String, _ headers: [String: String] = [:], _ body: [UInt8] = []
    ) async throws -> Answer {
        var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
        if !cookie.isEmpty { all["Cookie"] = cookie }
        if method != "GET", method != "HEAD" { all["Content-Length"] = String(body.count) }
        all.merge(headers) { $1 }
        let head = all.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { "\($0): \($1)\r\n" }.joined()
        return try await send(bytes: Array("\(method) \(path) HTTP/1.1\r\n\(head)\r\n".utf8) + body)
    }

    /// Sends bytes and reads until the server hangs up.
    func send(bytes: [UInt8]) async throws -> Answer {
        let port = port
        return try await withCheckedThrowingContinuation { done in
            // Its own thread: waiting on a socket must not hold up the server's tasks.
            Thread.detachNewThread {
                done.resume(with: Result { try Answer(Socket.talk(to: port, bytes)) })
            }
        }
    }

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// What came back.
struct Answer: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let bytes: [UInt8]

    struct Unreadable: Error {}

    init(_ raw: [UInt8]) throws {
        guard let end = raw.firstRange(of: Array("\r\n\r\n".utf8)) else { throw Unreadable() }
        let lines = String(decoding: raw[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count > 1, let status = Int(first[1]) else {
            throw Unreadable()
        }
        self.status = status
        headers = lines.dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
        }
        bytes = Array(raw[end.upperBound...])
    }

    subscript(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var page: Markup { Markup(text) }
    /// Where it leads, without the notice.
    var place: String? { self["Location"].map { String($0.prefix { $0 != "?" }) } }
}
