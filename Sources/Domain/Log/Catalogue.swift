/// Every fact this version understands.
///
/// A fact that is missing here cannot be read back.
public enum Catalogue {
    public static let facts: [any Fact.Type] = [
        ApplicationAdded.self, ApplicationEdited.self, ApplicationTagged.self, StageReached.self,
        OutcomeRecorded.self, ApplicationReopened.self, ReserveListed.self,
        OwnStageNamed.self, OwnStageEdited.self, OwnStagesOrdered.self,
        InterviewArranged.self, InterviewMoved.self, InterviewEdited.self, InterviewCancelled.self,
        DebriefRecorded.self,
        NoticeReceived.self, FeedbackReceived.self, ReasonRecorded.self, PointSorted.self, AssumptionCaught.self,
        ReflectionWritten.self,
        StepCompleted.self, StepSkipped.self, StepPutOff.self, StepReopened.self, WalkSizeChosen.self,
        WalkPaused.self, WalkClosed.self,
        PersonAdded.self, PersonEdited.self, PersonLinked.self, ContactMade.self, AdviceReceived.self,
        IntroductionNoted.self, RhythmChosen.self, RhythmPutOff.self, PeopleMerged.self,
        DraftKept.self, LetterSent.self, LessonLearned.self, LessonApplied.self,
        ActionPlanned.self, ActionDone.self, ActionDropped.self, NoteWritten.self, SeekerDescribed.self,
        DocumentKept.self, DocumentRemoved.self, FilterKept.self, FilterDropped.self,
        SearchPlanWritten.self, WeekPlanned.self, WeekPaused.self, ActivityNoted.self, SearchLanded.self,
        SearchResumed.self, OfferReceived.self, OfferRevised.self, OfferWeighed.self,
        AnswerDayNamed.self, PlanBNoted.self, CardWorded.self, KeysSwitched.self,
        CriterionAdded.self, CriterionEdited.self, CriterionRemoved.self, CriterionAnswered.self, CriterionRated.self,
        CriterionJudged.self,
        Retracted.self, Amended.self, Forgotten.self,
    ]

    public static let byName: [String: any Fact.Type] = Dictionary(
        facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
