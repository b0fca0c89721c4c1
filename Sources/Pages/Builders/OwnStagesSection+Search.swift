import Domain
import Words

extension OwnStagesSection {
    init(_ source: PageSource) {
        self.init()
        names = source.search.ownStagesInOrder.map(Self.row)
        retired = source.search.retiredOwnStages.map(Self.row)
        if let last = names.indices.last {
            names[0].isFirst = true
            names[last].isLast = true
        }
        stage.options = Stage.allCases.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == .screen)
        }
    }

    private static func row(_ stage: OwnStage) -> OwnStageRow {
        OwnStageRow(
            url: "/settings/stages/\(stage.id)",
            name: Field("stage_name", id: "stage-\(stage.id)", value: stage.name),
            meaning: RoundWords.meaning(of: stage))
    }
}
