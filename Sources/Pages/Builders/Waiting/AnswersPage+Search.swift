import Domain
import Guidance
import Words

extension AnswersPage {
    /// This week's short answers that were not looked at yet.
    public init(_ source: PageSource) {
        self.init()
        if source.search.isLanded {
            heading = SmallNoesWords.title
            lead = LandingWords.resting
            ways = [Link(LandingWords.again, "/landed")]
            return
        }
        let noes = SmallNoes.unread(in: source.search, at: source.now)
        heading = SmallNoesWords.title
        lead = SmallNoesWords.lead(noes.count)
        kindLine = SmallNoesWords.kindLine(noes.count)
        button = SmallNoesWords.button(noes.count)
        rows = noes.map { application in
            let told = application.notices.last { $0.value.kind == .rejection }?.value
            let words = told.map { paragraphs($0.words) } ?? []
            return AnswerRow(
                id: application.id.text, link: Link(application.title, application.path),
                text: SmallNoesWords.row(application, today: source.today),
                words: words.isEmpty
                    ? [] : [Folded(StoryWords.theirWords(told?.from ?? ""), quotes: [Quote(words)])])
        }
    }
}
