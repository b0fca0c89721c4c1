/// A phrase compiled to steps for a small backtracking machine over words.
struct PhraseProgram: Sendable {
    enum Step: Sendable {
        case word(Int32)
        case prefix(String)
        case number
        case any
        /// Try the first place, then the second.
        case split(Int, Int)
        case jump(Int)
        case open(String)
        case close(String)
        case done
    }

    private(set) var steps: [Step] = []

    init(_ nodes: [PhraseNode], intern: (String) -> Int32) {
        emit(nodes, isTail: true, intern: intern)
        steps.append(.done)
    }

    private mutating func emit(_ nodes: [PhraseNode], isTail: Bool, intern: (String) -> Int32) {
        for (index, node) in nodes.enumerated() {
            let isLast = isTail && index == nodes.count - 1
            switch node {
            case .word(let word): steps.append(.word(intern(word)))
            case .prefix(let prefix): steps.append(.prefix(prefix))
            case .number: steps.append(.number)
            case .gap(let size): emitAny(atMost: size, greedy: false)
            case .capture(let name, let size):
                steps.append(.open(name))
                steps.append(.any)
                emitAny(atMost: size - 1, greedy: isLast)
                steps.append(.close(name))
            case .choice(let alternatives): emit(choice: alternatives, isTail: isLast, intern: intern)
            case .sentenceStart: break
            }
        }
    }

    private mutating func emitAny(atMost count: Int, greedy: Bool) {
        var splits: [Int] = []
        for _ in 0..<count {
            splits.append(steps.count)
            steps.append(.done)
            steps.append(.any)
        }
        for split in splits {
            steps[split] = greedy ? .split(split + 1, steps.count) : .split(steps.count, split + 1)
        }
    }

    private mutating func emit(choice alternatives: [[PhraseNode]], isTail: Bool, intern: (String) -> Int32) {
        var jumps: [Int] = []
        for (index, alternative) in alternatives.enumerated() {
            if index < alternatives.count - 1 {
                let split = steps.count
                steps.append(.done)
                emit(alternative, isTail: isTail, intern: intern)
                jumps.append(steps.count)
                steps.append(.done)
                steps[split] = .split(split + 1, steps.count)
            } else {
                emit(alternative, isTail: isTail, intern: intern)
            }
        }
        for jump in jumps { steps[jump] = .jump(steps.count) }
    }
}

/// Words of one text as the machine reads them.
struct MachineText {
    var text: PhraseText
    /// Numbers of the words that occur in some phrase; -1 for the others.
    var ids: [Int32]
}

/// One run of a program from one word.
struct PhraseMachine {
    let program: PhraseProgram
    let input: MachineText
    /// First word that belongs to the next sentence.
    let limit: Int
    private(set) var captures: [(name: String, words: Range<Int>)] = []

    init(_ program: PhraseProgram, on input: MachineText, limit: Int) {
        self.program = program
        self.input = input
        self.limit = limit
    }

    /// The word after the match that begins at `word`, or nil.
    mutating func run(from word: Int, step: Int = 0) -> Int? {
        var step = step
        var word = word
        while true {
            switch program.steps[step] {
            case .done: return word
            case .jump(let target): step = target
            case .split(let first, let second):
                let kept = captures.count
                if let end = run(from: word, step: first) { return end }
                captures.removeLast(captures.count - kept)
                step = second
            case .open(let name):
                captures.append((name, word..<word))
                step += 1
            case .close(let name):
                captures.append((name, word..<word))
                step += 1
            case .word, .prefix, .number, .any:
                guard word < limit, matches(program.steps[step], word) else { return nil }
                word += 1
                step += 1
            }
        }
    }

    private func matches(_ step: PhraseProgram.Step, _ word: Int) -> Bool {
        switch step {
        case .word(let id): input.ids[word] == id
        case .prefix(let prefix): input.text.words[word].folded.hasPrefix(prefix)
        case .number: input.text.words[word].folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        case .any: true
        default: false
        }
    }
}
