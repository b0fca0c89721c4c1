import ArgumentParser
import Words

/// The root of all verbs.
struct ReboundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebound",
        abstract: HelpWords.rebound,
        discussion: HelpWords.reboundMore,
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(
                name: HelpWords.groupSearch,
                subcommands: [
                    AddVerb.self, ListVerb.self, ShowVerb.self, SearchForVerb.self, HistoryVerb.self, EditVerb.self,
                    NoteVerb.self, AttachVerb.self, DocumentVerbs.self, StageVerb.self, StagesVerbs.self,
                    OutcomeVerb.self, ReserveVerb.self, ReopenVerb.self, InterviewVerb.self, ContactedVerb.self,
                    AnswerByVerb.self, PlanBVerb.self, SweepVerb.self, AnswersVerb.self, CardVerb.self,
                    OfferVerb.self, OffersVerb.self,
                ]),
            CommandGroup(
                name: HelpWords.groupSetback,
                subcommands: [
                    ReadVerb.self, WalkVerb.self, DraftVerb.self, SentVerb.self, DebriefVerb.self, FeedbackVerb.self,
                    ToneVerb.self, DecodeVerb.self, BriefVerb.self, CriterionVerbs.self,
                ]),
            CommandGroup(
                name: HelpWords.groupAhead,
                subcommands: [
                    TodayVerb.self, RemindVerb.self, PocketVerb.self, PersonVerbs.self, LessonVerbs.self,
                    ActionVerbs.self, MeVerb.self,
                    PlanVerbs.self, ActivityVerbs.self, LandedVerb.self,
                ]),
            CommandGroup(
                name: HelpWords.groupLog,
                subcommands: [
                    UndoVerb.self, ForgetVerb.self, AmendVerb.self, ExportVerb.self, ImportVerb.self, BackupVerb.self,
                    RestoreVerb.self, DoctorVerb.self, UninstallVerb.self,
                ]),
            CommandGroup(name: HelpWords.groupServe, subcommands: [ServeVerb.self, PhoneVerb.self, DemoVerb.self]),
        ])
}
