/// What went wrong: what happened, what was kept, what to do.
public enum ErrorWords {
    public struct Explanation: Sendable, Equatable {
        public var heading: String
        public var paragraphs: [String]

        public init(heading: String, paragraphs: [String]) {
            self.heading = heading
            self.paragraphs = paragraphs
        }
    }

    public static let notFound = Explanation(
        heading: "There is nothing at this address",
        paragraphs: [
            "It may have been taken back, or the address has a slip in it. Nothing of yours has been lost by "
                + "coming here."
        ])

    public static let unauthorized = Explanation(
        heading: "This browser has not been let in yet",
        paragraphs: [
            "Rebound shows your search only to browsers you have let in. "
                + "Open the link that “rebound serve” printed in the terminal; it lets this browser in from then on.",
            "Nothing of yours has been shown.",
        ])

    public static let forbidden = Explanation(
        heading: "This change did not come from one of Rebound’s own pages",
        paragraphs: [
            "Changes are only taken from pages that Rebound itself made, so that no other page can write for you. "
                + "Nothing was noted. If it was you, please go back, load the page again, and send it once more."
        ])

    public static let misdirected = Explanation(
        heading: "This is not a name Rebound answers to",
        paragraphs: ["Please use the address that “rebound serve” printed, such as http://127.0.0.1:8321/."])

    public static let tooLarge = Explanation(
        heading: "That is more than can be taken in at once",
        paragraphs: [
            "A form may hold two megabytes, and the file of a message twenty. "
                + "Nothing was noted, and what was there before is unchanged. "
                + "If it is a message with attachments, its text alone is enough."
        ])

    public static let badRequest = Explanation(
        heading: "That could not be read",
        paragraphs: ["Nothing was noted, and what was there before is unchanged. Please go back and try once more."])

    public static func fault(_ reference: String) -> Explanation {
        Explanation(
            heading: "Something went wrong on our side",
            paragraphs: [
                "What had been noted before is safe on your disk. What you sent just now may not have been noted; "
                    + "it is shown below where there was any, so that it is not lost.",
                "If it happens again, “rebound doctor” looks at the data. The line in the terminal that belongs "
                    + "to this is \(reference).",
            ])
    }

    /// Asked before an undo that takes more back than the one change.
    public static func dependents(_ notices: [String]) -> Explanation {
        Explanation(
            heading: "Other things hang on this",
            paragraphs: ["To take it back, these would be taken back with it:"] + notices + [
                "Nothing has been taken back yet. All of it can be brought back again \(Terms.afterwards)."
            ])
    }

    public static let takeAllBack = "Take all of it back"

    public static let refused = "That cannot be noted as it stands"

    public static let conflict = Explanation(
        heading: "This has changed since you opened the page",
        paragraphs: [
            "In another window or in the terminal, something about it was noted meanwhile. "
                + "Nothing of what you typed was noted yet, and none of it is lost: it stands below."
        ])

    public static let keepMine = "Note mine as well"
    public static let sendAgain = "Send it once more"
    public static let changedMeanwhile = "Noted meanwhile"
    public static let toToday = "Go to Today"
    public static let goBack = "Go back"

    public static let busy = Explanation(
        heading: "The data is being written to by something else",
        paragraphs: ["Nothing was noted. Please send it once more; what you typed stands below."])
}
