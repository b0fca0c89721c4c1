import Domain
public import Guidance
import Words

extension ProofPage {
    /// The proof as it stands; `retyped` is what was typed, where a day of the period cannot be used.
    public init(_ proof: Shareable.Proof, _ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        heading = ProofWords.heading
        name = proof.name?.onOneLine ?? ""
        period = ProofWords.period(proof.period)
        counts = ProofWords.counts(proof)
        tables = [
            Self.table("tries", ProofWords.tries, Shareable.ProofColumn.tries, proof.tries),
            Self.table("activities", ProofWords.activities, Shareable.ProofColumn.activities, proof.activities),
        ].filter { !$0.rows.isEmpty }
        made = ProofWords.made(source.today)
        signature = ProofWords.signature
        remarks = ProofWords.remarks(proof)
        periods = [
            Link(ProofWords.thisMonth, Self.path(.thisMonth(source.today))),
            Link(ProofWords.lastMonth, Self.path(.lastMonth(source.today))),
        ]
        from.value = ProofWords.day(proof.period.first)
        until.value = ProofWords.day(proof.period.last)
        left.options = proof.left.map { Choice($0.id, ProofWords.line($0), isChosen: true) }
        retyped?.fill(&from)
        retyped?.fill(&until)
    }

    /// `/proof?from=2026-03-01&until=2026-03-31`.
    static func path(_ period: Shareable.ProofPeriod) -> String {
        "/proof?from=\(period.first)&until=\(period.last)"
    }

    private static func table(
        _ id: String, _ title: String, _ columns: [Shareable.ProofColumn], _ rows: [Shareable.ProofRow]
    ) -> ProofTable {
        ProofTable(
            id: id, title: title, columns: columns.map(ProofWords.column),
            rows: rows.map { row in
                ProofTableRow(
                    id: row.id, line: ProofWords.line(row),
                    cells: columns.map { ProofCell(ProofWords.column($0), ProofWords.cell($0, of: row)) })
            })
    }
}
