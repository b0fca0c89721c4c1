public import Domain
public import Guidance

/// How the seeker's view and theirs lie together, in plain sentences (METHOD D2).
public enum DisconnectWords {
    /// Beside one criterion; empty where nothing can be told and nothing need be asked.
    public static func sentence(_ finding: DisconnectFinding) -> String {
        if let ask = finding.ask { return question(ask) }
        guard let disconnect = finding.disconnect else { return "" }
        switch disconnect {
        case .hadNotShown:
            return finding.isOwnViewAlone
                ? "You have this, and by your own account it was not fully shown."
                : "You have this, and it did not come across."
        case .thoughtHad: return "You think you have this and showed it. They saw it otherwise."
        case .didNotHave:
            return finding.isOwnViewAlone
                ? "This is not there yet, by your own account." : "This is not there yet. You and they say the same."
        case .agreed: return "You and they see this the same way."
        case .theySawIt: return "They saw this in you, and you did not count it."
        }
    }

    /// The short name, as a heading over several.
    public static func name(_ disconnect: Disconnect) -> String {
        switch disconnect {
        case .hadNotShown: "Had it, did not show it"
        case .thoughtHad: "You thought you had it, they did not"
        case .didNotHave: "Not there yet"
        case .agreed: "Seen the same way"
        case .theySawIt: "They saw it in you"
        }
    }

    /// What can be done about it.
    public static func next(_ disconnect: Disconnect) -> String {
        switch disconnect {
        case .hadNotShown: "An example, written down before the next interview, brings this out."
        case .thoughtHad:
            "Somebody who knows the field could say what they would have wanted to hear. One view is one view."
        case .didNotHave: "Is it worth learning, for the roles you want?"
        case .agreed: ""
        case .theySawIt: "It belongs among what you do again."
        }
    }

    private static func question(_ ask: DisconnectFinding.Question) -> String {
        switch ask {
        case .own: "They say it was not enough. How do you see it yourself?"
        case .shown: "You have this, and they say it was not enough. Was it shown?"
        }
    }

    /// The sentences over the table: one for each kind of disconnect that is there, with the criteria in it.
    public static func summary(_ findings: [DisconnectFinding], of criteria: [Criterion]) -> [String] {
        let order: [Disconnect] = [.theySawIt, .hadNotShown, .thoughtHad, .didNotHave]
        return order.compactMap { disconnect in
            let ids = findings.filter { $0.disconnect == disconnect }.map(\.criterion)
            guard !ids.isEmpty else { return nil }
            let names = criteria.filter { ids.contains($0.id) }.map { shortened($0.text, to: 60).quoted }
            return "\(name(disconnect)): \(listed(names)). \(next(disconnect))"
        }
    }
}
