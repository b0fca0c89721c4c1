extension TroubleWords {
    /// A backup that lists documents and does not hold them.
    public static func backupWithoutDocuments(_ path: String, missing: Int) -> String {
        let documents =
            missing == 1 ? "one document that it lists is" : "\(spelled(missing)) documents that it lists are"
        return "\(path.quoted) is a backup of Rebound, but \(documents) not in it. Nothing was put back; what you have "
            + "is unchanged. Please try another copy: “rebound doctor --json” lists those that Rebound knows of."
    }
}
