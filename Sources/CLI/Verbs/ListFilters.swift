import ArgumentParser
import Domain
import Words

/// Which applications `list` shows, and in which order.
struct ListFilters: ParsableArguments {
    enum Order: String, ExpressibleByArgument, CaseIterable {
        case added, employer, last, stage
    }

    @Option(help: ArgumentHelp(HelpWords.List.stage, valueName: "stage"))
    var stage: [Stage] = []

    @Option(help: ArgumentHelp(HelpWords.List.outcome, valueName: "outcome"))
    var outcome: [Outcome] = []

    @Option(help: ArgumentHelp(HelpWords.List.since, valueName: "day"))
    var since: String?

    @Option(help: ArgumentHelp(HelpWords.List.before, valueName: "day"))
    var before: String?

    @Option(help: ArgumentHelp(HelpWords.List.sort))
    var sort = Order.added

    @Option(help: ArgumentHelp(HelpWords.List.limit, valueName: "n"))
    var limit: Int?

    /// Those that are wanted, in the order that is wanted; equal ones in the order they were added.
    func applied(to applications: [JobApplication], at work: Workplace) throws -> [JobApplication] {
        if let limit, limit < 1 {
            throw Trouble.unknownValue(field: "limit", value: String(limit), known: ["1", "2", "3"])
        }
        let first = try since.map { try work.day($0) }
        let end = try before.map { try work.day($0) }
        let wanted = applications.filter { application in
            let begun = application.appliedOn ?? application.added.on
            return (stage.isEmpty || stage.contains(application.stage))
                && (outcome.isEmpty || application.outcome.map(outcome.contains) ?? false)
                && first.map { begun >= $0 } ?? true && end.map { begun < $0 } ?? true
        }
        let sorted = sorted(wanted, today: work.today)
        return limit.map { Array(sorted.prefix($0)) } ?? sorted
    }

    private func sorted(_ applications: [JobApplication], today: Day) -> [JobApplication] {
        switch sort {
        case .added: applications
        case .employer: applications.sorted(by: { foldedKey($0.employer) }, <)
        case .last: applications.sorted(by: { $0.lastDay(upTo: today) }, >)
        case .stage: applications.sorted(by: { $0.stage }, >)
        }
    }
}

extension [JobApplication] {
    /// Sorted by a key that is worked out once for each; equal ones stay as they stood.
    fileprivate func sorted<Key: Equatable>(
        by key: (JobApplication) -> Key, _ isBefore: (Key, Key) -> Bool
    ) -> [JobApplication] {
        enumerated().map { (place: $0, key: key($1), application: $1) }
            .sorted { $0.key == $1.key ? $0.place < $1.place : isBefore($0.key, $1.key) }
            .map(\.application)
    }
}
