extension CommandWords {
    public static func exported(to path: String) -> String {
        "Written to \(path). It holds everything, private notes included; keep it as you keep your data."
    }

    public static func imported(fresh: Int, known: Int, dryRun: Bool) -> String {
        let verb = dryRun ? "would be taken in" : "taken in"
        let knownAlready = known == 0 ? "" : "; \(counted(known, "entry", "entries")) known already"
        return "\(counted(fresh, "entry", "entries").capitalised) \(verb)\(knownAlready)."
    }

    public static func backedUp(to path: String) -> String {
        "Backed up to \(path). Put it back with: rebound restore \(path)"
    }

    public static func migrated(kept: String) -> String {
        "Your data was made by an older version and has been brought up to date. As it was, it is kept as \(kept)."
    }

    public static func daily(isOn: Bool, folder: String) -> String {
        isOn
            ? "A copy is made every day in \(folder); the newest seven are kept."
            : "No copy is made by itself any more. Those in \(folder) stay until you delete them."
    }

    public static func restored(kept: String?) -> String {
        "Restored.\(kept.map { " What was there before is kept as \($0)." } ?? "") "
            + "Phones that were let in have to be let in anew (rebound serve --phone)."
    }
}
