import Phrases
import Testing

@Suite struct PhraseFileTests {
    struct Fault: CustomTestStringConvertible, Sendable {
        var text: String
        var line: Int
        var problem: PhraseError.Problem
        var name = "kinds/a.txt"
        var testDescription: String { "\(problem.rawValue): \(text)" }
    }

    @Test(arguments: [
        Fault(text: "sorry", line: 1, problem: .noSays),
        Fault(text: "says: no", line: 1, problem: .noPhrases),
        Fault(text: "says: no\nsure: certain\nsorry", line: 2, problem: .badValue),
        Fault(text: "says: no\nweight: 10\nsorry", line: 2, problem: .badValue),
        Fault(text: "says: No!\nsorry", line: 1, problem: .badValue),
        Fault(text: "says: no\nsays: yes\nsorry", line: 2, problem: .repeatedHeader),
        Fault(text: "says: no\nsorry\nweight: 2", line: 3, problem: .headerAfterPhrase),
        Fault(text: "says: no\nsaid: yes\nsorry", line: 2, problem: .unknownHeader),
        Fault(text: "says: no\n\n# x\nnot (a|b", line: 4, problem: .unclosedBracket),
        Fault(text: "says: no\nnot (a|b]", line: 2, problem: .unclosedBracket),
        Fault(text: "says: no\nnot a)", line: 2, problem: .unopenedBracket),
        Fault(text: "says: no\nnot (a|)", line: 2, problem: .emptyAlternative),
        Fault(text: "says: no\nnot []", line: 2, problem: .emptyAlternative),
        Fault(text: "says: no\nsorry.", line: 2, problem: .unexpectedCharacter),
        Fault(text: "says: no\nnot <word>", line: 2, problem: .unexpectedCharacter),
        Fault(text: "says: no\nnot *99 here", line: 2, problem: .badGap),
        Fault(text: "says: no\nnot {role:0}", line: 2, problem: .badGap),
        Fault(text: "says: no\n* sorry", line: 2, problem: .opensWithoutWord),
        Fault(text: "says: no\n[very]", line: 2, problem: .opensWithoutWord),
        Fault(text: "says: no\n{role} at", line: 2, problem: .opensWithoutWord),
        Fault(text: "says: no\nsorry ^ to", line: 2, problem: .misplacedStart),
        Fault(text: "says: no\nsorry\nunless: (", line: 3, problem: .emptyAlternative),
        Fault(text: "says: no\nsorry", line: 2, problem: .noArea, name: "a.txt"),
    ])
    func refuses(_ fault: Fault) {
        #expect(throws: PhraseError(file: fault.name, line: fault.line, problem: fault.problem)) {
            try PhraseBook(files: [PhraseFile(name: fault.name, text: fault.text)])
        }
    }

    @Test func saysWhereTheFaultIs() {
        #expect(PhraseError(file: "kinds/a.txt", line: 3, problem: .badGap).description == "kinds/a.txt:3: bad_gap")
    }

    @Test func ordersItsRules() throws {
        let files = ["b", "a"].map { PhraseFile(name: "kinds/\($0).txt", text: "says: x\nsorry") }
        #expect(try PhraseBook(files: files).rules.map(\.name) == ["kinds/a", "kinds/b"])
        #expect(throws: PhraseError.self) { try PhraseBook(files: files + files) }
    }
}
