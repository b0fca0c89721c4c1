/// Someone to talk to.
public enum TalkWords {
    public static let setByYou = "Set by you."
}
