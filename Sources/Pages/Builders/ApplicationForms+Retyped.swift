extension ApplicationForms {
    /// Opens a form again with what was typed in it and what to mend.
    public mutating func refill(_ form: String, from retyped: Retyped) {
        open = form
        switch form {
        case "stages":
            retyped.fill(&stage)
            retyped.fill(&stageRound)
            retyped.fill(&stageOn)
        case "outcomes":
            retyped.fill(&outcome)
            retyped.fill(&outcomeOn)
            retyped.fill(&toldBy)
            retyped.fill(&toldHow)
            retyped.fill(&outcomeWords)
        case "reopenings":
            retyped.fill(&reopenOn)
            retyped.fill(&reopenWhy)
        case "interviews":
            retyped.fill(&interviewOn)
            retyped.fill(&interviewAt)
            retyped.fill(&interviewFormat)
            retyped.fill(&interviewPlace)
            retyped.fill(&interviewWith)
            retyped.fill(&interviewZone)
            retyped.fill(&interviewHow)
            retyped.fill(&interviewLink)
            retyped.fill(&interviewPrepare)
        case "reserves":
            retyped.fill(&reserveOn)
            retyped.fill(&reserveUntil)
        case "debriefs":
            retyped.fill(&debriefInterview)
            retyped.fill(&wentWell)
            retyped.fill(&wentLessWell)
            retyped.fill(&debriefOn)
        case "feedback":
            retyped.fill(&feedbackWords)
            retyped.fill(&feedbackFrom)
            retyped.fill(&feedbackHow)
            retyped.fill(&feedbackOn)
        case "notes": retyped.fill(&note)
        case "contacts":
            retyped.fill(&contactFrom)
            retyped.fillTicks(&contactPerson)
            retyped.fillTicks(&contactAlso)
            retyped.fill(&contactName)
            retyped.fill(&contactHow)
            retyped.fill(&contactOn)
            retyped.fill(&contactText)
        default: break
        }
    }

    /// The ids of a form's fields by their names.
    public func ids(of form: String) -> [String: String] {
        let fields: [(String, String)] =
            switch form {
            case "stages": [(stage.name, stage.id), (stageRound.name, stageRound.id), (stageOn.name, stageOn.id)]
            case "outcomes":
                [
                    (outcome.name, outcome.id), (outcomeOn.name, outcomeOn.id), (toldBy.name, toldBy.id),
                    (toldHow.name, toldHow.id), (outcomeWords.name, outcomeWords.id),
                ]
            case "reopenings": [(reopenOn.name, reopenOn.id), (reopenWhy.name, reopenWhy.id)]
            case "interviews":
                [
                    (interviewOn.name, interviewOn.id), (interviewAt.name, interviewAt.id),
                    (interviewFormat.name, interviewFormat.id), (interviewPlace.name, interviewPlace.id),
                    (interviewWith.name, interviewWith.id), (interviewZone.name, interviewZone.id),
                    (interviewHow.name, interviewHow.id), (interviewLink.name, interviewLink.id),
                    (interviewPrepare.name, interviewPrepare.id),
                ]
            case "reserves": [(reserveOn.name, reserveOn.id), (reserveUntil.name, reserveUntil.id)]
            case "debriefs":
                [
                    (debriefInterview.name, debriefInterview.id), (wentWell.name, wentWell.id),
                    (wentLessWell.name, wentLessWell.id), (debriefOn.name, debriefOn.id),
                ]
            case "feedback":
                [
                    (feedbackWords.name, feedbackWords.id), (feedbackFrom.name, feedbackFrom.id),
                    (feedbackHow.name, feedbackHow.id), (feedbackOn.name, feedbackOn.id),
                ]
            case "notes": [(note.name, note.id), ("words", note.id)]
            case "contacts":
                [
                    (contactFrom.name, contactFrom.id), (contactAlso.name, contactAlso.id),
                    (contactPerson.name, contactPerson.id), (contactName.name, contactName.id),
                    (contactHow.name, contactHow.id), (contactOn.name, contactOn.id),
                    (contactText.name, contactText.id),
                ]
            default: []
            }
        return Dictionary(fields, uniquingKeysWith: { first, _ in first })
    }

    /// Where a problem leads that belongs to no field.
    public func firstField(of form: String) -> String {
        switch form {
        case "stages": stage.id
        case "outcomes": outcome.id
        case "reopenings": reopenOn.id
        case "interviews": interviewOn.id
        case "reserves": reserveOn.id
        case "debriefs": wentWell.id
        case "feedback": feedbackWords.id
        case "notes": note.id
        default: contactName.id
        }
    }
}
