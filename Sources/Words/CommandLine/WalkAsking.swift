public import Domain

/// What the walk asks in a terminal.
public enum WalkAsking {
    public static func opening(_ application: JobApplication, size: WalkSize, steps: [WalkStep]) -> String {
        let head = "\(application.employer), \(application.role). This is \(LabelWords.of(size))."
        guard !steps.isEmpty else { return "\(head) Nothing is open in it." }
        return "\(head) Leave out what you like, stop when you like; what you noted is kept."
    }

    public static func heading(_ step: WalkStep) -> String {
        "\n\(StepWords.title(step))\n\(StepWords.why(step))"
    }

    public static let choice = "Return to begin, s to leave it out, l for later, q to stop."
    public static let howToStop = "Return leaves a question out. q stops here and keeps what you gave."
    public static let until = "When should it come back? (Return: tomorrow)"
    public static let kept = "Kept."
    public static let sent = "This is a draft; you send it. Have you sent it? (y, a day, or Return for no)"
    public static let doneAnyway = "Is this step done all the same? (y or Return)"

    /// The fields asked for in a terminal, in their order.
    public static func fields(of step: WalkStep) -> [String] {
        switch step {
        case .land: ["note", "thought", "evidence", "question"]
        case .reply, .ask: []
        case .debrief: ["went_well", "went_less", "differently", "connected"]
        case .decode: ["point", "bin", "skill"]
        case .confide: ["person", "advice"]
        case .reflect: ["learned_self", "better_prepared", "right_step", "lesson"]
        case .act: ["aim", "first_step", "by", "when", "then"]
        }
    }

    /// False for a field that only makes sense with another one that was left empty.
    public static func follows(_ field: String, given: [String]) -> Bool {
        let needed: [String: String] = [
            "evidence": "thought", "question": "thought", "bin": "point", "skill": "point", "advice": "person",
            "first_step": "aim", "by": "aim", "when": "aim", "then": "when",
        ]
        guard let other = needed[field] else { return true }
        return given.contains { $0.hasPrefix(other + "=") }
    }

    public static func question(_ field: String) -> String { questions[field] ?? FieldWords.name(field).capitalised }

    private static let questions: [String: String] = [
        "note": "Anything you want to write down for yourself? (Return to leave it out)",
        "thought": "Is there a thought about why that keeps coming back?",
        "evidence": "Did somebody say or do something that tells you so? What was it? (Return: no, it is a guess)",
        "question": "Which question could it be turned into that you can act on?",
        "went_well": AskingWords.wentWell, "went_less": AskingWords.wentLess,
        "differently": AskingWords.differently, "connected": AskingWords.connected,
        "point": "One thing that was said, in their words. (Return to leave it out)",
        "bin":
            "Where does it belong? keep_it, show_it_better, learn_it, earn_it, look_elsewhere or let_it_go. "
            + "It can be moved later.",
        "skill": "Which skill is it about, if any?",
        "person": "With whom have you talked it through? (a name noted under “rebound person”; Return: nobody yet)",
        "advice": "What did they advise?",
        "learned_self": "What did you learn about yourself?",
        "better_prepared": "What would prepare you better for this step?",
        "right_step": "Is it still the right step for you?",
        "lesson": "One sentence to keep?",
        "aim": "What would you like to do or learn next? (Return: nothing to change, carry on)",
        "first_step": "What is the first small step?",
        "by": "By which day?",
        "when": "When will you do it? (like: Monday 9:00)",
        "then": "And what will you do then?",
    ]
}
