/// Labels on the form of a debrief.
public enum DebriefFormWords {
    public static func question(_ index: Int) -> String {
        index == 0 ? "A question they asked" : "Another question"
    }

    public static let how = "How did the answer go?"
}
