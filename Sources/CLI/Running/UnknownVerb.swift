import ArgumentParser
import Finding

/// A word in the place of a verb that is none, and the verb it may have been meant for.
struct UnknownVerb {
    let word: String
    /// The whole of it: `person list`.
    let closest: String?

    /// Nil where the arguments begin with verbs as far as verbs go.
    init?(_ arguments: [String]) {
        var command: any ParsableCommand.Type = ReboundCommand.self
        var path: [String] = []
        for argument in arguments {
            let verbs = command.configuration.subcommands
            guard !verbs.isEmpty, !argument.hasPrefix("-"), argument != "help" else { return nil }
            if let next = verbs.first(where: { $0.configuration.commandName == argument }) {
                command = next
                path.append(argument)
                continue
            }
            word = argument
            let names = verbs.compactMap { $0.configuration.commandName }
            closest = Slips.closest(to: argument.lowercased(), among: names).map {
                (path + [$0]).joined(separator: " ")
            }
            return
        }
        return nil
    }
}
