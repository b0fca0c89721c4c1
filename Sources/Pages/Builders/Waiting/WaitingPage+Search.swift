import Domain
import Guidance
import Words

extension WaitingPage {
    /// As many as can be looked at, and sent, in one go.
    public static let mostAtOnce = 400

    /// What waits now.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        if source.search.isLanded {
            lead = LandingWords.resting
            ways = [Link(LandingWords.again, "/landed")]
            return
        }
        let waits = Waits(source.search, at: source.now)
        let all = waits.all
        let isQuiet = source.search.seeker.isQuiet
        lead = WaitingListWords.lead(all.count, isQuiet: isQuiet)
        let asking = all.filter { $0.chase != nil }.sorted(by: Wait.isAskedEarlier)
        self.asking = asking.compactMap { Self.row($0, in: source) }
        let silent = Sweep.proposed(among: all, on: source.today)
        sweep = silent.isEmpty ? [] : [Self.form(silent, in: source, retyped)]
        rest = WaitingListWords.rest(all.count - asking.count - silent.count, of: all.count, isQuiet: isQuiet)
        if all.contains(where: \.hadConversation) { ways.append(Link(WaitingListWords.card, "/card")) }
        if !SmallNoes.unread(in: source.search, at: source.now).isEmpty {
            ways.append(Link(WaitingListWords.answers, "/answers"))
        }
    }

    private static func row(_ wait: Wait, in source: PageSource) -> WaitingRow? {
        guard let application = source.search.applications[wait.application] else { return nil }
        let today = source.today
        let sentences = [
            WaitingWords.howLong(wait, of: application), WaitingWords.named(wait, today: today),
            WaitingWords.asking(wait, whom: source.name(of: wait.chase?.person), today: today),
        ]
        return WaitingRow(
            link: Link(application.title, application.path),
            text: sentences.filter { !$0.isEmpty }.joined(separator: " "),
            actions: wait.isDue(on: today) ? [.chase(wait, back: "/waiting")] : [])
    }

    private static func form(_ silent: [Wait], in source: PageSource, _ retyped: Retyped?) -> SweepForm {
        var form = SweepForm()
        form.lead = SweepWords.lead(silent.count, isQuiet: source.search.seeker.isQuiet)
        form.about = SweepWords.explained(silent.count)
        form.button = SweepWords.button(silent.count)
        form.close.options = silent.prefix(mostAtOnce).compactMap { wait in
            source.search.applications[wait.application].map { application in
                Choice(
                    application.id.text, application.title,
                    about: SweepWords.about(wait, of: application, today: source.today), isChosen: true)
            }
        }
        if let retyped {
            // Sent without any tick, it comes back without any.
            for index in form.close.options.indices where retyped.values["close"] == nil {
                form.close.options[index].isChosen = false
            }
            retyped.fill(&form.close)
        }
        return form
    }
}

extension WayOn {
    /// To the words of a question, ready to be read; once it is sent, on to `back`, or else to the application.
    static func chase(_ wait: Wait, back: String = "") -> WayOn {
        let back = back.isEmpty ? "" : "&back=\(back)"
        let to = wait.chase?.person.map { "&to=\($0)" } ?? ""
        return .link(
            TodayActionWords.readMessage, "/applications/\(wait.application)/letters/new?kind=chase\(to)\(back)",
            look: .second)
    }
}
