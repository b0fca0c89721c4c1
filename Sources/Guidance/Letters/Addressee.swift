import Domain

/// Who a letter is addressed to, and how they may be greeted (METHOD R1).
///
/// First name only when they signed with it, the seeker wrote to them so, or
/// they know each other from work; otherwise the whole name. A title or a
/// pronoun is never guessed.
public struct Addressee: Sendable, Equatable {
    /// Whole name; nil when nobody is known.
    public var name: String?
    /// What the greeting calls them; nil when nobody is known.
    public var greeting: String?
    public var address: String?
    /// True when the news came from them.
    public var broughtTheNews: Bool
    /// True when they were named among the interviewers, or have that part.
    public var wasInTheRoom: Bool

    public init(
        name: String? = nil, greeting: String? = nil, address: String? = nil, broughtTheNews: Bool = false,
        wasInTheRoom: Bool = false
    ) {
        self.name = name
        self.greeting = greeting
        self.address = address
        self.broughtTheNews = broughtTheNews
        self.wasInTheRoom = wasInTheRoom
    }
}

extension Addressee {
    /// Finds the person a request means: the one named, else the one with that part, else whoever brought the news.
    static func found(for request: LetterRequest, in search: JobSearch) throws(Refusal) -> Addressee {
        let application = try search.application(request.application)
        let notice = application.newsOfTheEnding
        if let id = request.person ?? application.person(as: request.recipient) ?? search.mentor(for: request) {
            return known(try search.person(id), in: application, notice: notice)
        }
        let isTheirs = request.recipient == (application.isThroughRecruiter ? .recruiter : .hiringManager)
        guard isTheirs, let notice else { return Addressee() }
        let address = AutomaticSender.isOne(notice.address) ? nil : notice.address
        let others = application.participants.compactMap { search.people[$0.person]?.name }
        guard let name = HumanName.read(notice.from, employer: application.employer), !others.contains(name) else {
            let isOther = others.contains { isSame(notice.from, $0) }
            return Addressee(
                address: isOther ? nil : address, broughtTheNews: !isOther && !AutomaticSender.isOne(notice.address))
        }
        return Addressee(
            name: name, greeting: greeting(for: name, signed: notice.words, letters: []), address: address,
            broughtTheNews: true, wasInTheRoom: application.wasInTheRoom(name))
    }

    private static func known(_ person: Person, in application: JobApplication, notice: NoticeReceived?) -> Addressee {
        let news = notice.flatMap { isSame($0.from, person.name) ? $0 : nil }
        let letters = application.letters.filter { $0.value.person == person.id }.compactMap(\.value.body)
        let own = application.drafts.values.filter { $0.value.person == person.id }.map(\.value.body)
        let isFamiliar =
            person.details.workedTogether
            || [.mentor, .colleague, .friend, .family, .formerManager].contains(person.relation)
        let first = firstName(person.name)
        let part = application.part(of: person.id)
        return Addressee(
            name: person.name,
            greeting: isFamiliar
                ? first : greeting(for: person.name, signed: news?.words ?? "", letters: letters + own),
            address: person.details.address ?? news?.address.flatMap { AutomaticSender.isOne($0) ? nil : $0 },
            broughtTheNews: news != nil, wasInTheRoom: part == .interviewer || application.wasInTheRoom(person.name))
    }

    /// The first name where they signed with it or the seeker used it before, else the whole name.
    private static func greeting(for name: String, signed notice: String, letters: [String]) -> String {
        let first = firstName(name)
        let tail = notice.split(whereSeparator: \.isNewline).suffix(6).map { bare($0) }
        if tail.contains(first), !tail.contains(name) { return first }
        let openings = letters.compactMap { $0.split(whereSeparator: \.isNewline).first.map { bare($0) } }
        let used = openings.contains { ["Dear \(first)", "Hello \(first)", "Hi \(first)"].contains($0) }
        return used ? first : name
    }

    private static func firstName(_ name: String) -> String {
        String(name.split(whereSeparator: \.isWhitespace).first ?? Substring(name))
    }

    private static func bare(_ line: Substring) -> String {
        var line = Substring(trimmed(line))
        while let last = line.last, ",.-–".contains(last) { line.removeLast() }
        return String(line)
    }

    private static func isSame(_ sender: String, _ name: String) -> Bool {
        plainWords(trimmed(sender.split(separator: ",").first ?? "")) == plainWords(name)
    }
}

extension JobApplication {
    /// The notice that brought the outcome that stands, where one was kept.
    var newsOfTheEnding: NoticeReceived? {
        guard let ending else { return nil }
        return notices.last { $0.value.kind == .rejection && $0.on <= ending.on }?.value
            ?? notices.last { $0.on == ending.on }?.value
    }

    func person(as recipient: Recipient) -> Person.ID? {
        let wanted: [Relation] =
            switch recipient {
            case .hiringManager: [.hiringManager]
            case .recruiter: [.recruiter]
            case .insider: [.insider]
            case .introducer: [.introducer]
            case .mentor: [.mentor]
            }
        return participants.first { wanted.contains($0.relation) }?.person
    }

    func wasInTheRoom(_ name: String) -> Bool {
        interviews.contains { !$0.isCancelled && $0.with.contains { plainWords($0) == plainWords(name) } }
    }
}

extension JobSearch {
    /// The seeker's only mentor, where a letter to one was asked for without a name.
    func mentor(for request: LetterRequest) -> Person.ID? {
        guard request.recipient == .mentor else { return nil }
        let mentors = people.values.filter { $0.relation == .mentor }
        return mentors.count == 1 ? mentors.first?.id : nil
    }
}
