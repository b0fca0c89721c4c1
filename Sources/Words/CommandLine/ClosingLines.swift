public import Guidance

/// The page that closes a walk, as lines of text.
public enum ClosingLines {
    public static func of(_ page: ClosingPage) -> [String] {
        let sections: [(String, [String])] = [
            (ClosingWords.lessons, page.lessons), (ClosingWords.kept, page.kept),
            (ClosingWords.wentWell, page.wentWell), (ClosingWords.takenUp, page.takenUp.map(ClosingWords.taken)),
            (ClosingWords.action, page.actionAim.map { [$0] } ?? []), (ClosingWords.people, page.people),
        ]
        let filled = sections.filter { !$0.1.isEmpty }
        var lines = [ClosingWords.title, ClosingWords.opening(page)]
        if filled.isEmpty { lines.append(ClosingWords.nothingToCarry) }
        for (heading, entries) in filled { lines += ["", heading] + entries.map { "  \($0.onOneLine)" } }
        return lines + [""]
    }
}
