import Pages

/// Every page with every sample: what the goldens hold and what the pictures show.
enum Gallery {
    /// One page, rendered.
    ///
    /// It fails when a name in its template answers to nothing.
    struct Leaf: Sendable {
        let name: String
        let template: String
        let html: String
    }

    /// All of them, rendered once for all suites.
    static func leaves() throws -> [Leaf] { try rendered.get() }

    private static let rendered = Result { try render() }

    private static func render() throws -> [Leaf] {
        let templates = try Project.templates()
        return try Sample.allCases.flatMap { sample in
            try pages(sample).map { page, frame in
                let template = type(of: page).template
                return Leaf(
                    name: "\(template).\(sample.rawValue).html", template: template,
                    html: try render(page, frame, templates))
            }
        }
    }

    static func pages(_ sample: Sample) -> [(any Page, Frame)] {
        [
            sample.today, sample.welcome, sample.read, sample.reading, sample.applications, sample.application,
            sample.board, sample.interview,
            sample.add, sample.rowsPage,
            sample.land, sample.reply, sample.ask, sample.debrief, sample.decode, sample.confide, sample.reflect,
            sample.act, sample.closing, sample.brief, sample.letterPage, sample.people,
            sample.person, sample.lessons, sample.settings, sample.reminders, sample.talk, sample.search, sample.more,
            sample.documents, sample.document, sample.forget, sample.forgetList, sample.forgotten,
            sample.history, sample.phone, sample.pair, sample.waitingPage, sample.answers, sample.card,
            sample.plan, sample.proof, sample.criteria, sample.criteriaReading, sample.offer, sample.offers,
            sample.landed,
            sample.error,
            sample.going, sample.keys, (AwayPage(), sample.frame("Notes")),
        ]
    }

    private static func render<P: Page>(_ page: P, _ frame: Frame, _ templates: Templates) throws -> String {
        try templates.renderStrictly(page, in: frame)
    }
}
