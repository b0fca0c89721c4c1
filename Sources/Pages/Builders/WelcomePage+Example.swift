import Words

extension WelcomePage {
    /// The first page of all, with an invented example of what it becomes.
    public static func example() -> WelcomePage {
        var page = WelcomePage()
        var lesson = StoryEntry(.lesson, when: When(WelcomeWords.later))
        lesson.lesson = WelcomeWords.lesson
        page.story = StoryEntry.arranged([
            StoryEntry(
                when: When(WelcomeWords.november), event: WelcomeWords.applied, rest: WelcomeWords.appliedRest),
            StoryEntry(
                .setback, when: When(WelcomeWords.december), event: WelcomeWords.no, rest: WelcomeWords.noRest),
            lesson,
            StoryEntry(when: When(WelcomeWords.february), event: WelcomeWords.again, rest: WelcomeWords.againRest),
        ])
        return page
    }
}
