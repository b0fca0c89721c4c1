import ArgumentParser
import Domain
import Guidance
import Storage
import Words

/// `rebound remind`: says what is due, once a day.
struct RemindVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "remind", abstract: HelpWords.Remind.abstract, discussion: HelpWords.Remind.more)

    @Flag(help: ArgumentHelp(HelpWords.Remind.all))
    var all = false

    @Flag(help: ArgumentHelp(HelpWords.Remind.notify))
    var notify = false

    @Option(help: ArgumentHelp(HelpWords.Remind.mail, valueName: "address"))
    var mail: String?

    @Flag(help: ArgumentHelp(HelpWords.Remind.install))
    var install = false

    @Flag(help: ArgumentHelp(HelpWords.Remind.uninstall))
    var uninstall = false

    @Option(help: ArgumentHelp(HelpWords.Remind.at, valueName: "time"))
    var at: String?

    @Flag(help: ArgumentHelp(HelpWords.Remind.yes))
    var yes = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if install, uninstall { throw Trouble.eitherOr("--install", "--uninstall") }
        let address = try mail.map(MailAddress.init)
        if uninstall { return try ReminderSchedule(work, yes: yes).remove() }
        if install {
            let delivery = address.map { ["--mail", $0.text] } ?? ["--notify"]
            let minute = try ClockText.minute(at ?? "8:30")
            // The scheduler knows nothing of this shell: the folder is named, wherever it was taken from.
            let zone = shared.zone.map { ["--zone", $0] } ?? []
            return try ReminderSchedule(work, yes: yes).install(
                delivery + ["--data", work.folder.path] + zone, at: minute)
        }
        try await remind(at: work, mail: address)
    }

    private func remind(at work: Workplace, mail: MailAddress?) async throws {
        let search = try await work.search()
        let due = Shareable.due(Shareable.calendar(of: search, at: work.now), at: work.now)
        var said = work.folder.saidReminders
        let fresh = all ? due : due.filter { said.isNew($0.id, on: work.today) }
        // A timer asks every day: it is told nothing, as on any other quiet day.
        if all, due.isEmpty, search.isLanded, !work.json { work.sayThatItRests() }
        if !fresh.isEmpty {
            try deliver(fresh, in: search, mail, work)
            said.note(fresh.map(\.id), on: work.today)
        }
        said.keep(only: due.map(\.id))
        // Only what was delivered counts as said, and nothing is written where nothing has changed.
        if said != work.folder.saidReminders { try work.folder.keep(said) }
    }

    private func deliver(
        _ dates: [Shareable.CalendarDate], in search: JobSearch, _ mail: MailAddress?, _ work: Workplace
    ) throws {
        let plain = RemindWords.plain(dates.count, isQuiet: search.seeker.isQuiet)
        if let mail {
            let text = RemindWords.mail(dates, at: work.now, address: Workplace.usualAddress)
            try mail.send(title: plain, text, at: work.now, work.surroundings)
        }
        if notify { try Notice.show(plain, work.surroundings) }
        if work.json {
            for date in dates { work.surroundings.result(Json.reminder(date, in: search, at: work.now).text) }
        } else if notify || mail != nil {
            // What runs by a timer is kept in a log of the system: no name goes there.
            work.surroundings.say(plain)
        } else {
            work.surroundings.show(lines(dates, in: search, at: work.now))
        }
    }

    private func lines(_ dates: [Shareable.CalendarDate], in search: JobSearch, at now: Moment) -> [String] {
        if search.seeker.isQuiet { return dates.map { RemindWords.nameless($0, at: now) } }
        return dates.flatMap { date in
            let line = RemindWords.line(date, in: search, at: now)
            return [line.title] + (line.sentence.isEmpty ? [] : ["  \(line.sentence)"])
        }
    }
}

extension Json {
    /// A line of `remind --json`.
    static func reminder(_ date: Shareable.CalendarDate, in search: JobSearch, at now: Moment) -> Json {
        let line = RemindWords.line(date, in: search, at: now)
        var at: String?
        if case .at(let moment) = date.when { at = moment.description }
        return .object([
            "item": .string(date.id), "kind": .string(String(date.id.prefix { $0 != "-" })),
            "application": .maybe(date.application?.text), "on": .string(date.day.description), "at": .maybe(at),
            "title": .string(line.title), "sentence": .string(line.sentence),
        ])
    }
}
