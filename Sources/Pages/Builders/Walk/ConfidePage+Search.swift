public import Domain
import Guidance
import Words

extension ConfidePage {
    /// Whom one might talk to, and what one would tell them; every line to be ticked (METHOD C1, C2).
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.confide, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        let all = Confidants.ranked(for: application, in: source.search, on: source.today)
        // Whoever is merely known comes in only where nobody is near.
        let near = all.filter { !$0.reasons.isEmpty }
        let ranked = (near.isEmpty ? all : near).prefix(5)
        people.options = ranked.enumerated().map { index, confidant in
            Choice(
                confidant.person.text, confidant.name, about: ConfidantWords.reasons(confidant.reasons),
                isChosen: index == 0)
        }
        remarks = Confidants.heldBack(for: application, in: source.search, on: source.today).compactMap { held in
            guard held.why != .partOfDecision, let name = source.name(of: held.person) else { return nil }
            return ConfidantWords.heldBack(name, ConfidantWords.hold(held.why, today: source.today))
        }
        let lines = BriefLines.lines(for: application, in: source.search)
        brief = BriefLine.Section.allCases.compactMap { section in
            let choices = lines.filter { $0.section == section }.map {
                Choice($0.id, BriefWords.line($0.content, today: source.today))
            }
            guard !choices.isEmpty else { return nil }
            return BriefPart(id: section.rawValue, heading: BriefWords.heading(section), lines: choices)
        }
        newRelation.options = [Relation.formerManager, .colleague, .mentor, .friend, .family, .other].map {
            Choice($0.rawValue, LabelWords.of($0).capitalised)
        }
        guard let retyped else { return }
        retyped.fill(&people)
        for index in brief.indices { retyped.fill(&brief[index].lines) }
        retyped.fill(&question)
        retyped.fill(&newName)
        retyped.fill(&newRelation)
    }
}
