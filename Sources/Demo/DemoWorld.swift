public import Domain
public import Storage

/// A believable job search over the four months before a day, by Sam Taylor, who does not exist.
///
/// Firms and people are invented and have addresses under example domains. Everything is recorded by commands, in the
/// order and on the days on which it would have happened; the same day and names make the same log, to the byte.
public enum DemoWorld {
    /// Records the search into an empty log.
    ///
    /// The newest entry is of the day before `today`, so that nothing lies in the future at any time of the day.
    /// - Parameters:
    ///   - keeper: takes the commands; made with counting identifiers where the log has to be the same in every run.
    ///   - seeker: whose log it becomes.
    ///   - today: what every day counts back from.
    ///   - offset: minutes that the seeker's clock is ahead of UTC.
    ///   - names: where the names of applications, people and lessons come from.
    /// - Throws: `Refusal` where the log already holds what would be recorded, or a fault of the log.
    public static func build(
        into keeper: SearchKeeper, for seeker: SeekerID, today: Day, offset: Int = 0, names: any IdentifierSource
    ) async throws {
        var script = Script(today: today, offset: offset, names: names)
        script.writeAll()
        for scene in script.inOrder {
            _ = try await keeper.perform(
                scene.command, for: seeker, at: scene.at, by: "demo", attachments: scene.attachments)
        }
    }
}

extension Script {
    /// The whole search; each part in a file of its own.
    mutating func writeAll() {
        introduceSam()
        let cast = introducePeople()
        let chat = nameStages()
        sendIntoSilence()
        hearEarlyNoes()
        tryShortly()
        talkAndAsk(cast)
        harbourLane(cast)
        ashcombeWater()
        penhallowTrust()
        brackenfield()
        winterbourneCollege()
        cobbleRow()
        saltmarshEnergy()
        larkspurHousing(cast)
        fennimorePress()
        northwickCouncil(cast)
        kestrelBorough()
        calderMill(chat)
        lanternAtlas(chat)
        waitAndSave()
        keepDocuments()
        planTheSearch(cast)
        twoOffers()
        keepInTouch(cast)
        whatTheyAskFor()
    }
}
