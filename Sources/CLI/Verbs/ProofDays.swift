import ArgumentParser
import Domain
import Guidance
import Words

/// The period of `export proof`, and what is taken out of it.
struct ProofDays: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.Proof.from, valueName: "day"))
    var from: String?

    @Option(help: ArgumentHelp(HelpWords.Proof.until, valueName: "day"))
    var until: String?

    @Option(help: ArgumentHelp(HelpWords.Proof.without, valueName: "row"))
    var without: [String] = []

    /// An option of these that was given, as it is typed.
    var given: String? {
        from != nil ? "--from" : until != nil ? "--until" : without.isEmpty ? nil : "--without"
    }

    func proof(of search: JobSearch, at now: Moment) throws -> Shareable.Proof {
        Shareable.proof(of: search, in: try period(on: now.day), without: Set(without), at: now)
    }

    private func period(on today: Day) throws -> Shareable.ProofPeriod {
        switch PeriodSaid.read(from: from ?? "", until: until ?? "", today: today) {
        case .period(let period): return period
        case .problem(let field, let reading):
            let typed = (field == "from" ? from : until) ?? ""
            if case .ambiguous(let days) = reading { throw Trouble.ambiguousDay(typed, days) }
            throw Trouble.notADay(typed)
        }
    }
}

extension Json {
    /// `export proof --json`.
    static func proof(_ proof: Shareable.Proof) -> Json {
        .object([
            "from": .string(proof.period.first.description), "until": .string(proof.period.last.description),
            "name": .maybe(proof.name), "applications": .int(proof.applications),
            "interviews": .int(proof.interviews), "activities": .int(proof.activities.count),
            "minutes": .int(proof.minutes), "withoutDay": .int(proof.withoutDay),
            "columns": .object([
                "tries": columns(Shareable.ProofColumn.tries), "activities": columns(Shareable.ProofColumn.activities),
            ]),
            "rows": .array(proof.rows.map(row)),
        ])
    }

    private static func columns(_ columns: [Shareable.ProofColumn]) -> Json { .strings(columns.map(\.rawValue)) }

    private static func row(_ row: Shareable.ProofRow) -> Json {
        var cells: [String: Json] = [:]
        for column in Shareable.ProofColumn.allCases {
            cells[column.rawValue] = .string(ProofWords.cell(column, of: row))
        }
        return .object([
            "row": .string(row.id), "on": .string(row.on.description), "employer": .maybe(row.employer),
            "agency": .maybe(row.agency), "place": .maybe(row.place), "role": .maybe(row.role),
            "minutes": .maybe(row.minutes), "cells": .object(cells),
        ])
    }
}
