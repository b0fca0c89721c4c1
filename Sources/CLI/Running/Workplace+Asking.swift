extension Workplace {
    /// True when somebody sits at a terminal and has not asked for JSON.
    var canAsk: Bool { surroundings.input.isTerminal && !json }

    /// Asks for a line; nil when the input has ended.
    func ask(_ question: String) -> String? {
        surroundings.error.write(surroundings.fittedToTalk(question) + "\n> ")
        return surroundings.input.line()
    }

    /// Asks for a yes; anything else is a no.
    func agrees(to question: String) -> Bool { surroundings.agrees(to: question) }
}

extension Surroundings {
    /// Asks for a yes; anything else is a no.
    func agrees(to question: String) -> Bool {
        error.write(fittedToTalk(question) + " ")
        let answer = input.line()?.lowercased() ?? ""
        return answer == "y" || answer == "yes"
    }
}
