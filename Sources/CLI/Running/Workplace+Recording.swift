import Domain
import Storage
import Words

extension Workplace {
    /// Performs the command as one change.
    @discardableResult
    func perform(_ command: any Command, origin: String? = nil, attachments: [Attachment] = []) async throws
        -> Performed
    {
        try await keeper.perform(
            command, for: seeker, at: now, by: "cli", origin: origin, attachments: attachments)
    }

    /// Performs the command, prints the name of what it made, and says in words what was noted.
    ///
    /// `made` is the kind and id of the thing that comes into being.
    func record(
        _ command: any Command, made: Subject? = nil, origin: String? = nil, attachments: [Attachment] = [],
        saying sentence: (JobSearch) -> String
    ) async throws {
        let done = try await perform(command, origin: origin, attachments: attachments)
        guard let change = done.change else {
            if json { surroundings.result(Json.object(["change": .null]).text) }
            return surroundings.say(CommandWords.nothingChanged)
        }
        if json {
            var object: [String: Json] = ["change": .string(change.text)]
            if let made { object[made.kind.rawValue] = .string(made.id) }
            surroundings.result(Json.object(object).text)
        } else if let made {
            surroundings.result(made.id)
        }
        surroundings.say(sentence(done.search))
    }

    func newThing() -> String { surroundings.identifiers.thing() }
}
