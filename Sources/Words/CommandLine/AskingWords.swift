/// Questions asked in a terminal.
public enum AskingWords {
    public static let debriefIntroduction =
        "A few lines are plenty. Press Return to leave one out; nothing has to be complete."
    public static let wentWell = "What went well?"
    public static let wentLess = "What went less well?"
    public static let differently = "What would you do differently?"
    public static let connected = "Where did you and the interviewer connect, and where not?"
}
