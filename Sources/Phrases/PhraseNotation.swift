/// One piece of a phrase.
indirect enum PhraseNode: Equatable {
    case word(String)
    case prefix(String)
    case number
    /// Up to this many words, whatever they are.
    case gap(Int)
    /// One of these; an empty one stands for nothing.
    case choice([[PhraseNode]])
    case capture(name: String, atMost: Int)
    case sentenceStart
}

/// Reads the notation described at `PhraseFile`.
struct PhraseNotation {
    struct Failure: Error { var problem: PhraseError.Problem }

    private var rest: Substring

    /// The pieces of one phrase.
    static func read(_ text: String) throws(Failure) -> [PhraseNode] {
        var reader = PhraseNotation(rest: text[...])
        let nodes = try reader.sequence()
        guard reader.rest.isEmpty else { throw Failure(problem: .unopenedBracket) }
        guard !nodes.dropFirst().contains(.sentenceStart) else { throw Failure(problem: .misplacedStart) }
        let opening = nodes.first == .sentenceStart ? nodes.dropFirst() : nodes[...]
        guard !opening.isEmpty else { throw Failure(problem: .opensWithoutWord) }
        if nodes.first != .sentenceStart {
            guard PhraseNode.openings(of: nodes) != nil else { throw Failure(problem: .opensWithoutWord) }
        }
        return nodes
    }

    private mutating func sequence() throws(Failure) -> [PhraseNode] {
        var nodes: [PhraseNode] = []
        while let next = rest.first {
            switch next {
            case " ", "\t", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": rest.removeFirst()
            case "|", ")", "]": return nodes
            case "(": nodes.append(try choice(closing: ")"))
            case "[": nodes.append(try choice(closing: "]"))
            case "*": nodes.append(try gap())
            case "{": nodes.append(try capture())
            case "<": nodes.append(try number())
            case "^":
                rest.removeFirst()
                nodes.append(.sentenceStart)
            default: nodes += try word()
            }
        }
        return nodes
    }

    private mutating func choice(closing: Character) throws(Failure) -> PhraseNode {
        rest.removeFirst()
        var alternatives: [[PhraseNode]] = []
        while true {
            let nodes = try sequence()
            guard !nodes.isEmpty else { throw Failure(problem: .emptyAlternative) }
            guard !nodes.contains(.sentenceStart) else { throw Failure(problem: .misplacedStart) }
            alternatives.append(nodes)
            guard let next = rest.popFirst() else { throw Failure(problem: .unclosedBracket) }
            if next == "|" { continue }
            guard next == closing else { throw Failure(problem: .unclosedBracket) }
            if closing == "]" { alternatives.append([]) }
            return .choice(alternatives)
        }
    }

    private mutating func gap() throws(Failure) -> PhraseNode {
        rest.removeFirst()
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        if digits.isEmpty { return .gap(3) }
        guard let size = Int(digits), (1...20).contains(size) else { throw Failure(problem: .badGap) }
        return .gap(size)
    }

    private mutating func capture() throws(Failure) -> PhraseNode {
        rest.removeFirst()
        guard let end = rest.firstIndex(of: "}") else { throw Failure(problem: .unclosedBracket) }
        let parts = rest[..<end].split(separator: ":", omittingEmptySubsequences: false)
        rest = rest[rest.index(after: end)...]
        guard let name = parts.first, !name.isEmpty, name.allSatisfy({ ("a"..."z").contains($0) }), parts.count <= 2
        else { throw Failure(problem: .badValue) }
        guard let size = parts.count == 2 ? Int(parts[1]) : 8, (1...20).contains(size)
        else { throw Failure(problem: .badGap) }
        return .capture(name: String(name), atMost: size)
    }

    private mutating func number() throws(Failure) -> PhraseNode {
        guard rest.hasPrefix("<number>") else { throw Failure(problem: .unexpectedCharacter) }
        rest = rest.dropFirst("<number>".count)
        return .number
    }

    private mutating func word() throws(Failure) -> [PhraseNode] {
        let run = rest.prefix { $0.isLetter || $0.isNumber || apostrophes.contains($0) }
        guard !run.isEmpty else { throw Failure(problem: .unexpectedCharacter) }
        rest = rest.dropFirst(run.count)
        let words = PhraseText(String(run)).words.map(\.folded)
        guard rest.first == "~" else { return words.map(PhraseNode.word) }
        rest.removeFirst()
        guard words.count == 1, let only = words.first else { throw Failure(problem: .unexpectedCharacter) }
        return [.prefix(only)]
    }

    private let apostrophes: Set<Character> = ["'", "\u{2019}"]
}

extension PhraseNode {
    /// The words or prefixes that a phrase may begin with, or nil where it may begin with anything.
    static func openings(of nodes: [PhraseNode]) -> [PhraseNode]? {
        var found: [PhraseNode] = []
        for node in nodes {
            switch node {
            case .word, .prefix, .number: return found + [node]
            case .gap, .capture, .sentenceStart: return nil
            case .choice(let alternatives):
                for alternative in alternatives where !alternative.isEmpty {
                    guard let openings = openings(of: alternative) else { return nil }
                    found += openings
                }
                if !alternatives.contains([]) { return found }
            }
        }
        return nil
    }
}
