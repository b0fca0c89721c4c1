/// What the pages of criteria say.
public enum CriterionPageWords {
    public static let title = "What they ask for"
    public static let readTitle = "Is this what they ask for?"

    /// Over what was read in a posting.
    public static func lead(_ count: Int, new: Int) -> String {
        if count == 0 {
            return "No criteria could be read in it. They may stand in a file of their own; each can be noted by hand."
        }
        if new == 0 { return "All that it asks for stands on your list already." }
        return count == new
            ? "\(counted(count, "thing").capitalised) it asks for. Take off what is none, and mend what was misread."
            : "\(counted(new, "thing").capitalised) it asks for that \(new == 1 ? "is" : "are") not on your list yet."
    }

    public static let noPosting = "Paste the words of the posting, or choose a file with them."
    public static let notAPosting =
        "That file holds no words that can be read. A saved page or a text works; a PDF can be opened and its words pasted."

    /// Where a file of a board holds several postings, and none is of this role.
    public static func several(_ roles: [String], wanted: String) -> String {
        "It holds several postings, and not one that is clearly \(wanted.onOneLine.quoted): "
            + "\(listed(roles.prefix(5).map { $0.onOneLine }))\(roles.count > 5 ? " and more" : ""). "
            + "Please paste the words of the one you mean."
    }

    public static func noSuchScore(_ typed: String) -> String {
        "\(shortened(typed, to: 40).quoted) could not be read as a score. Write it as they gave it: “4 out of 7”, or “4”."
    }
}
