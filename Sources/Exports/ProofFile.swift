public import Domain
public import Guidance
import Words

/// The proof of a search as text that reads well as it stands, and as Markdown.
public enum ProofFile {
    /// The whole sheet; `today` is the day it is made on.
    public static func markdown(of proof: Shareable.Proof, today: Day) -> String {
        var text = "# \(ProofWords.heading)\n\n"
        if let name = proof.name { text += "\(MarkdownText.escaped(name))  \n" }
        text += "\(ProofWords.period(proof.period))\n\n\(ProofWords.counts(proof))\n"
        text += table(ProofWords.tries, Shareable.ProofColumn.tries, proof.tries)
        text += table(ProofWords.activities, Shareable.ProofColumn.activities, proof.activities)
        return text + "\n\(ProofWords.made(today))\n"
    }

    private static func table(
        _ title: String, _ columns: [Shareable.ProofColumn], _ rows: [Shareable.ProofRow]
    ) -> String {
        guard !rows.isEmpty else { return "" }
        let body = rows.map { row in columns.map { MarkdownText.escaped(ProofWords.cell($0, of: row)) } }
        let cells = [columns.map(ProofWords.column)] + body
        let widths = columns.indices.map { column in max(3, cells.map { displayWidth($0[column]) }.max() ?? 0) }
        var lines = cells.map { line($0, widths) }
        lines.insert("| " + widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ") + " |", at: 1)
        return "\n## \(title)\n\n" + lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        "| "
            + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - displayWidth($0)) }
            .joined(separator: " | ") + " |"
    }
}
