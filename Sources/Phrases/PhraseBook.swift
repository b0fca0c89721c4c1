/// All phrase files of the program, compiled once, asked often.
public struct PhraseBook: Sendable {
    private struct Entry: Sendable {
        var rule: Int
        var phrase: String
        var line: Int
        var program: PhraseProgram
    }

    /// Entries of one area, by the words they may begin with.
    private struct Area: Sendable {
        var byWord: [Int32: [Int]] = [:]
        private(set) var byPrefix: [String: [Int]] = [:]
        /// A word is looked up no further, so that a letter of one endless word costs no more than another.
        private(set) var longestPrefix = 0
        var byNumber: [Int] = []
        var atStart: [Int] = []

        mutating func add(_ entry: Int, afterPrefix prefix: String) {
            byPrefix[prefix, default: []].append(entry)
            longestPrefix = max(longestPrefix, prefix.count)
        }
    }

    /// Every rule, ordered by name.
    public let rules: [PhraseRule]
    private var entries: [Entry] = []
    private var unless: [[PhraseProgram]] = []
    private var areas: [String: Area] = [:]
    private var numbers: [String: Int32] = [:]

    /// Reads and compiles the files; the first fault ends it.
    public init(files: [PhraseFile]) throws(PhraseError) {
        var read: [ReadPhraseFile] = []
        var names: Set<String> = []
        for file in files.sorted(by: { $0.name < $1.name }) {
            guard names.insert(file.name).inserted else {
                throw PhraseError(file: file.name, line: 1, problem: .repeatedFile)
            }
            read.append(try ReadPhraseFile(file))
        }
        rules = read.map(\.rule)
        var numbers: [String: Int32] = [:]
        func intern(_ word: String) -> Int32 {
            if let known = numbers[word] { return known }
            let number = Int32(numbers.count)
            numbers[word] = number
            return number
        }
        for (index, file) in read.enumerated() {
            unless.append(file.unless.map { PhraseProgram($0.tree, intern: intern) })
            for phrase in file.phrases {
                let program = PhraseProgram(phrase.tree, intern: intern)
                list(phrase.tree, in: file.rule.area, intern: intern)
                entries.append(Entry(rule: index, phrase: phrase.text, line: phrase.number, program: program))
            }
        }
        self.numbers = numbers
    }

    private mutating func list(_ tree: [PhraseNode], in area: String, intern: (String) -> Int32) {
        let entry = entries.count
        guard let openings = PhraseNode.openings(of: tree) else {
            areas[area, default: Area()].atStart.append(entry)
            return
        }
        for opening in Set(openings.map(OpeningKey.init)) {
            switch opening {
            case .word(let word): areas[area, default: Area()].byWord[intern(word), default: []].append(entry)
            case .prefix(let prefix): areas[area, default: Area()].add(entry, afterPrefix: prefix)
            case .number: areas[area, default: Area()].byNumber.append(entry)
            }
        }
    }

    /// Every match of the rules of one area, in order of place.
    public func matches(in text: String, area: String) -> [PhraseMatch] {
        matches(in: PhraseText(text), area: area)
    }

    /// Every match of the rules of one area, in order of place.
    ///
    /// One phrase matches each place once and never overlaps itself; different
    /// phrases may overlap.
    public func matches(in text: PhraseText, area name: String) -> [PhraseMatch] {
        guard let area = areas[name] else { return [] }
        let input = MachineText(text: text, ids: text.words.map { numbers[$0.folded] ?? -1 })
        var found: [PhraseMatch] = []
        for (number, sentence) in text.sentences.enumerated() {
            var next: [Int: Int] = [:]
            var cancelled: [Int: Bool] = [:]
            for word in sentence {
                for index in candidates(at: word, of: sentence, in: area, input: input) {
                    guard word >= next[index] ?? 0 else { continue }
                    let entry = entries[index]
                    var machine = PhraseMachine(entry.program, on: input, limit: sentence.upperBound)
                    guard let end = machine.run(from: word), end > word else { continue }
                    next[index] = end
                    let isOff = cancelled[entry.rule] ?? isCancelled(entry.rule, in: sentence, of: input)
                    cancelled[entry.rule] = isOff
                    if isOff { continue }
                    found.append(match(entry, words: word..<end, captures: machine.captures, text, number))
                }
            }
        }
        return found
    }

    private func candidates(at word: Int, of sentence: Range<Int>, in area: Area, input: MachineText) -> [Int] {
        var found = area.byWord[input.ids[word]] ?? []
        if !area.byPrefix.isEmpty {
            let folded = input.text.words[word].folded
            for end in folded.indices.prefix(area.longestPrefix) {
                if let more = area.byPrefix[String(folded[...end])] { found += more }
            }
        }
        if !area.byNumber.isEmpty, input.text.words[word].folded.first.map({ ("0"..."9").contains($0) }) ?? false {
            found += area.byNumber
        }
        if word == sentence.lowerBound { found += area.atStart }
        return found
    }

    private func isCancelled(_ rule: Int, in sentence: Range<Int>, of input: MachineText) -> Bool {
        unless[rule].contains { program in
            sentence.contains { word in
                var machine = PhraseMachine(program, on: input, limit: sentence.upperBound)
                return machine.run(from: word) != nil
            }
        }
    }

    private func match(
        _ entry: Entry, words: Range<Int>, captures: [(name: String, words: Range<Int>)], _ text: PhraseText,
        _ sentence: Int
    ) -> PhraseMatch {
        let start = text.words[words.lowerBound].start
        let end = text.words[words.upperBound - 1].end
        var handed: [PhraseCapture] = []
        for (opening, closing) in zip(captures, captures.dropFirst()) where opening.name == closing.name {
            guard closing.words.lowerBound > opening.words.lowerBound else { continue }
            let from = text.words[opening.words.lowerBound].start
            let to = text.words[closing.words.lowerBound - 1].end
            handed.append(PhraseCapture(name: opening.name, start: from, end: to, text: text.slice(from, to)))
        }
        return PhraseMatch(
            rule: rules[entry.rule], phrase: entry.phrase, line: entry.line, start: start, end: end,
            text: text.slice(start, end), sentence: sentence, captures: handed)
    }
}

private enum OpeningKey: Hashable {
    case word(String), prefix(String), number

    init(_ node: PhraseNode) {
        switch node {
        case .word(let word): self = .word(word)
        case .prefix(let prefix): self = .prefix(prefix)
        default: self = .number
        }
    }
}
