extension Templates {
    /// Every page there is.
    ///
    /// A template file without its page here, or a page without its file, stops the start.
    public static let pages: [any Page.Type] = [
        TodayPage.self, WelcomePage.self, ReadPage.self, ReadingPage.self,
        ApplicationsPage.self, ApplicationPage.self, AddApplicationPage.self, RowsPage.self,
        BoardPage.self, InterviewPage.self,
        WaitingPage.self, AnswersPage.self, CardPage.self,
        LandPage.self, ReplyPage.self, AskPage.self, DebriefPage.self,
        DecodePage.self, ConfidePage.self, ReflectPage.self, ActPage.self, ClosingPage.self, LetterPage.self,
        BriefPage.self,
        PeoplePage.self, PersonPage.self, LessonsPage.self,
        PlanPage.self, ProofPage.self, CriteriaPage.self, CriteriaReadingPage.self, OfferPage.self, OffersPage.self,
        LandedPage.self,
        SearchPage.self, HistoryPage.self, MorePage.self, SettingsPage.self, RemindersPage.self,
        PhonePage.self, PairPage.self, TalkPage.self, KeysPage.self,
        DocumentsPage.self, DocumentPage.self, ForgetPage.self, ForgetListPage.self, ForgottenPage.self,
        ErrorPage.self, ContinuePage.self, AwayPage.self,
    ]

    /// Templates that other templates are made of.
    static let parts = [
        "layout", "walk_layout", "problem", "field", "field_hinted", "day", "area", "area_hinted", "select", "radios",
        "ticks",
        "action", "when", "quote", "folded", "lesson", "story", "seam_start", "seam_middle", "seam_end", "branch",
        "letter", "tone", "steps", "keys", "keys_switch", "rounds", "own_stages", "piece", "offer_part", "forget_link",
        "document_form", "document_section", "application_details", "application_waiting", "application_people",
        "person_fields", "person_forms", "criteria_part", "criterion", "criterion_fields",
    ]
}
