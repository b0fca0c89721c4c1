/// One line with a phrase, as read from a file.
struct PhraseLine {
    var number: Int
    var text: String
    var tree: [PhraseNode]
}

/// What a phrase file holds, read but not yet compiled.
struct ReadPhraseFile {
    var rule: PhraseRule
    var phrases: [PhraseLine]
    var unless: [PhraseLine]

    init(_ file: PhraseFile) throws(PhraseError) {
        var headers: [String: String] = [:]
        var phrases: [PhraseLine] = []
        var unless: [PhraseLine] = []
        var number = 0
        for raw in file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let text = trimmed(raw)
            if text.isEmpty || text.hasPrefix("#") { continue }
            func fail(_ problem: PhraseError.Problem) -> PhraseError {
                PhraseError(file: file.name, line: number, problem: problem)
            }
            guard let (key, value) = keyed(text) else {
                phrases.append(try PhraseLine(number: number, text: text, file: file.name))
                continue
            }
            if key == "unless" {
                unless.append(try PhraseLine(number: number, text: value, file: file.name))
                continue
            }
            guard ["says", "sure", "weight", "code"].contains(key) else { throw fail(.unknownHeader) }
            guard headers[key] == nil else { throw fail(.repeatedHeader) }
            guard phrases.isEmpty else { throw fail(.headerAfterPhrase) }
            guard isAllowed(value, for: key) else { throw fail(.badValue) }
            headers[key] = value
        }
        func fail(_ problem: PhraseError.Problem) -> PhraseError {
            PhraseError(file: file.name, line: number, problem: problem)
        }
        guard let slash = file.name.firstIndex(of: "/"), slash > file.name.startIndex else { throw fail(.noArea) }
        guard let says = headers["says"] else { throw fail(.noSays) }
        guard !phrases.isEmpty else { throw fail(.noPhrases) }
        self.phrases = phrases
        self.unless = unless
        rule = PhraseRule(
            name: file.name.hasSuffix(".txt") ? String(file.name.dropLast(4)) : file.name,
            area: String(file.name[..<slash]), says: says,
            certainty: headers["sure"].flatMap(PhraseCertainty.init) ?? .stated,
            weight: headers["weight"].flatMap { Int($0) } ?? 5, code: headers["code"])
    }
}

extension PhraseLine {
    init(number: Int, text: String, file: String) throws(PhraseError) {
        self.number = number
        self.text = text
        do {
            tree = try PhraseNotation.read(text)
        } catch {
            throw PhraseError(file: file, line: number, problem: error.problem)
        }
    }
}

/// Splits `says: offer` at its colon; nil where the line is no `key: value`.
private func keyed(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
    let key = line[..<colon]
    guard key.allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    return (String(key), trimmed(line[line.index(after: colon)...]))
}

private func isAllowed(_ value: String, for key: String) -> Bool {
    switch key {
    case "sure": PhraseCertainty(rawValue: value) != nil
    case "weight": Int(value).map { (1...9).contains($0) } ?? false
    default: !value.isEmpty && value.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
    }
}

private func trimmed(_ text: some StringProtocol) -> String {
    let front = text.drop { $0.isWhitespace }
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(front[...last])
}
