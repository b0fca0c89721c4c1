import Domain
import TestSupport

@testable import Guidance

/// One combination of what a letter is and what is known.
struct LetterCase: Sendable {
    var kind: LetterKind
    var recipient: Recipient
    var channel: LetterChannel
    var hasInterview = true
    var hasDebrief = false
    var hasAgency = false
    var isKnown = true
    var outcome: Outcome? = .unsuccessful
    var hasName = true

    var name: String {
        let marks = [
            hasInterview ? "interview" : nil, hasDebrief ? "debrief" : nil, hasAgency ? "agency" : nil,
            isKnown ? "known" : nil, hasName ? nil : "unsigned", outcome?.rawValue ?? "open",
        ]
        return "\(kind.rawValue) \(recipient.rawValue) \(channel.rawValue): "
            + marks.compactMap { $0 }.joined(separator: " ")
    }

    var facts: LetterFacts {
        let asks = hasInterview && (outcome == .unsuccessful || outcome == .roleCancelled)
        return LetterFacts(
            kind: kind, recipient: recipient, channel: channel, today: day("2026-03-20"),
            to: isKnown ? known : Addressee(), employer: "Larkspur Housing", role: "Programme Officer",
            agency: hasAgency ? "Brightwater Recruitment" : nil, isThroughRecruiter: hasAgency,
            appliedOn: day("2026-02-02"), outcome: outcome, endedOn: outcome == nil ? nil : day("2026-03-10"),
            stage: hasInterview ? .interview : .applied, hadConversation: hasInterview,
            met: hasInterview ? .init(on: day("2026-03-06"), stage: .interview, count: 1) : nil,
            highlight: hasDebrief ? .hearing("how their repairs teams will move into the neighbourhoods") : nil,
            wentWell: hasDebrief, toldBy: isKnown && outcome == .unsuccessful ? .phone : nil, asksForFeedback: asks,
            askedOn: kind == .feedbackReminder && isKnown ? day("2026-03-11") : nil,
            feedbackOn: kind == .feedbackThanks && isKnown ? day("2026-03-16") : nil,
            adviceOn: kind == .mentorUpdate && isKnown ? day("2026-03-12") : nil,
            alsoWaiting: hasAgency && recipient == .recruiter
                ? [.init(employer: "Tern and Vale", role: "Project Manager")] : [],
            offer: offer, landed: isKnown ? .init(employer: "Pier Four", role: "Clerk") : nil,
            seekerName: hasName ? "Sam Taylor" : nil, seekerPhone: hasName ? "01632 960 001" : nil)
    }

    /// An offer where the recipient is known: in full after a debrief, else with nothing named but the day.
    private var offer: OfferFacts? {
        guard isKnown else { return nil }
        var parts = OfferParts()
        if hasDebrief {
            parts.pay = Pay("32000 GBP year")
            parts.hours = "35 a week"
            parts.starts = day("2026-05-04")
            parts.contract = .fixedTerm
            parts.length = "18 months"
            parts.orally = "that it is usually made permanent"
            parts.replyBy = day("2026-03-24")
        }
        return OfferFacts(receivedOn: day("2026-03-17"), parts: parts, until: day("2026-03-30"))
    }

    private var known: Addressee {
        switch recipient {
        case .hiringManager:
            Addressee(
                name: "Priya Nandra", greeting: "Priya", address: "priya.nandra@larkspur.example",
                broughtTheNews: true, wasInTheRoom: true)
        case .recruiter: Addressee(name: "Owen Hale", greeting: "Owen Hale", address: "owen@brightwater.example")
        case .insider: Addressee(name: "Charlie Reed", greeting: "Charlie")
        case .introducer: Addressee(name: "Alice Marlow", greeting: "Alice")
        case .mentor: Addressee(name: "Bob Lister", greeting: "Bob", address: "bob@example.com")
        }
    }
}

enum LetterCases {
    /// Every value of every two fields together at least once, found greedily and always in the same order.
    static let pairwise: [LetterCase] = covering(full)

    /// The whole product.
    static let full: [LetterCase] = {
        var rows: [LetterCase] = []
        for kind in LetterKind.allCases {
            for recipient in Recipient.allCases {
                for channel in LetterChannel.allCases {
                    for bits in 0..<32 where isDistinct(bits, recipient) {
                        for outcome in outcomes {
                            rows.append(
                                LetterCase(
                                    kind: kind, recipient: recipient, channel: channel, hasInterview: bits & 1 == 0,
                                    hasDebrief: bits & 2 != 0, hasAgency: bits & 4 != 0, isKnown: bits & 8 == 0,
                                    outcome: outcome, hasName: bits & 16 == 0))
                        }
                    }
                }
            }
        }
        return rows
    }()

    /// Without an interview there is no debrief, and an agency changes nothing for friends.
    private static func isDistinct(_ bits: Int, _ recipient: Recipient) -> Bool {
        let isFriend = recipient != .hiringManager && recipient != .recruiter
        return !(bits & 1 != 0 && bits & 2 != 0) && !(isFriend && bits & 4 != 0)
    }

    static let outcomes: [Outcome?] = [nil, .unsuccessful, .noResponse, .roleCancelled, .offerWithdrawn]

    /// Takes a row whenever it brings enough pairs that no row before it had: first many, then few.
    private static func covering(_ rows: [LetterCase]) -> [LetterCase] {
        let sensible = rows.filter(isSensible).map { ($0, pairs($0)) }
        var seen = [Bool](repeating: false, count: 64 * 64)
        var chosen: [LetterCase] = []
        for needed in [28, 14, 7, 4, 2, 1] {
            for (row, pairs) in sensible {
                guard pairs.count(where: { !seen[$0] }) >= needed else { continue }
                for pair in pairs { seen[pair] = true }
                chosen.append(row)
            }
        }
        return chosen.sorted { $0.name < $1.name }
    }

    /// An offer withdrawn without an interview is left to the property tests.
    private static func isSensible(_ row: LetterCase) -> Bool {
        row.outcome != .offerWithdrawn || row.hasInterview
    }

    /// Every two values of the row together, numbered.
    private static func pairs(_ row: LetterCase) -> [Int] {
        let flags = [row.hasInterview, row.hasDebrief, row.hasAgency, row.isKnown, row.hasName]
        var values = [
            LetterKind.allCases.firstIndex(of: row.kind) ?? 0,
            16 + (Recipient.allCases.firstIndex(of: row.recipient) ?? 0),
            24 + (LetterChannel.allCases.firstIndex(of: row.channel) ?? 0),
            28 + (outcomes.firstIndex(of: row.outcome) ?? 0),
        ]
        for (index, flag) in flags.enumerated() { values.append(40 + index * 2 + (flag ? 1 : 0)) }
        return values.indices.flatMap { a in values.indices.filter { $0 > a }.map { values[a] * 64 + values[$0] } }
    }
}
