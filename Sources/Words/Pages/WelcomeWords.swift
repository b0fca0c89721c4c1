/// The invented example on the first page of all.
public enum WelcomeWords {
    public static let november = "In November"
    public static let applied = "Applied"
    public static let appliedRest = " to Harbour Lane Museum, and was invited to an interview."
    public static let december = "In December"
    public static let no = "Unsuccessful."
    public static let noRest = " Wrote a short thank-you and asked what had come across."
    public static let later = "A week later"
    public static let lesson = "Name the number first, then tell the story."
    public static let february = "In February"
    public static let again = "Did so,"
    public static let againRest = " at the next interview."
}
