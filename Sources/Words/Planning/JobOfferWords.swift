public import Domain
public import Guidance

/// An offer in words: its parts, and how it stands beside the plan.
public enum JobOfferWords {
    /// The names of all parts, in the order in which people ask for them.
    public static var names: [String] {
        [
            "Pay", "About the pay", "Hours", "Place", "Start", "Contract", "How long",
            said("Leave", american: "Time off"), said("Pension and benefits", american: "Retirement and benefits"),
            "Probation", "Notice", "Said, not written", "Answer by",
        ]
    }

    /// The parts that were named, each with its name, in the order in which people ask for them.
    public static func rows(_ parts: OfferParts, today: Day) -> [(name: String, value: String)] {
        let values: [String?] = [
            parts.pay.map(PayWords.of), parts.payNote, parts.hours, parts.place,
            parts.starts.map { DayWords.long($0, today: today) }, parts.contract.map(contract), parts.length,
            parts.leave, parts.benefits, parts.probation, parts.notice, parts.orally,
            parts.replyBy.map { DayWords.long($0, today: today) },
        ]
        return zip(names, values).compactMap { name, value in value.map { (name, $0) } }
    }

    public static func contract(_ kind: OfferParts.Contract) -> String {
        switch kind {
        case .permanent: "permanent"
        case .temporary: "temporary"
        case .freelance: "freelance"
        case .apprenticeship: "apprenticeship"
        case .other: "something else"
        case .fixedTerm: "for a fixed term"
        }
    }

    /// What a letter of acceptance repeats: `pay: £32,000 a year`.
    static func agreed(_ parts: OfferParts?, today: Day) -> [String] {
        guard var parts else { return [] }
        parts.replyBy = nil
        return rows(parts, today: today).map { name, value in
            let said = name == "Said, not written" ? "what was said on top of it" : name.lowercasedFirst
            return "\(said): \(value.onOneLine)"
        }
    }

    /// When it came, and by when an answer is wanted.
    public static func lead(_ offer: Offer, today: Day) -> String {
        let came = "Their offer came \(DayWords.on(offer.receivedOn, today: today))."
        guard let reply = offer.parts.replyBy else { return came }
        let by = DayWords.long(reply, today: today)
        return reply < today
            ? "\(came) They asked for your answer by \(by)." : "\(came) They would like your answer by \(by)."
    }

    /// `reply by Friday 13 March`: beside an application in a list.
    public static func replyBy(_ day: Day, today: Day) -> String { "answer by \(DayWords.long(day, today: today))" }

    public static func earlier(_ version: Dated<OfferParts>, isFirst: Bool, today: Day) -> String {
        let when = DayWords.on(version.on, today: today)
        return isFirst ? "As it came \(when)" : "As it stood \(when)"
    }

    public static func of(_ fit: Fit) -> String {
        switch fit {
        case .meets: "has it"
        case .doesNot: "does not have it"
        case .notKnown: "not known yet"
        }
    }

    /// Who says whether it has a point.
    public static func source(_ source: ComparedPoint.Source) -> String {
        switch source {
        case .said: "you said"
        case .figures: "by the two figures"
        case .nobody: ""
        }
    }

    /// `has it (you said)`.
    public static func standing(_ row: ComparedPoint) -> String {
        let source = source(row.source)
        return of(row.fit).capitalised + (source.isEmpty ? "" : " (\(source))")
    }

    /// `At least £30,000 a year`; for a point of the plan, its own words.
    public static func name(_ row: ComparedPoint, plan: SearchPlanWritten?) -> String {
        guard let point = row.point else {
            return plan?.leastPay.map { "At least \(PayWords.of(Pay.least(of: $0)))" } ?? ""
        }
        return point.words
    }

    public static let noPlan =
        "There is no plan to hold it against yet. Your must-haves and wishes can be written on the plan’s page."
    public static let nothingKnown = "No part of it is noted yet."
    public static let none = "No offers yet. One can be noted with: rebound offer APPLICATION"
    public static let noneOpen = "No offer is waiting for your answer."

    // MARK: - Buttons

    public static let letters: [(kind: LetterKind, text: String)] = [
        (.offerTime, "Words to ask for time"), (.accept, "Words to accept"), (.decline, "Words to decline"),
    ]
    public static let accept = "I have accepted it"
    public static let decline = "I have declined it"
    public static let look = "Look at the offer"
    public static let note = "Note an offer"
    public static let revise = "Note what has changed"
    public static let another = "Note another offer"
    public static let notChosen = "Not said"
    public static let besidePlan = "Beside your plan"

    public static func heading(_ application: JobApplication) -> String {
        "The offer of \(application.employer.onOneLine)"
    }
}

extension Pay {
    /// The lower end alone, as the least that would do.
    static func least(of pay: Pay) -> Pay {
        Pay(low: pay.low ?? pay.high, high: pay.low ?? pay.high, currency: pay.currency, period: pay.period) ?? pay
    }
}
