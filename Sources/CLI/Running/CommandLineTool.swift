import ArgumentParser
import Words

/// The command line as a function: arguments in, an exit code out.
public enum CommandLineTool {
    /// Runs one command.
    ///
    /// Never exits the process and never throws; results and talk go to the sinks of `surroundings`.
    public static func run(_ arguments: [String], in surroundings: Surroundings) async -> Int32 {
        let arguments = arguments.isEmpty ? ["serve", "--open"] : arguments
        if arguments.first == "---completion" { return await complete(arguments, in: surroundings) }
        if let unknown = UnknownVerb(arguments) {
            surroundings.say(TroubleWords.unknownVerb(unknown.word, closest: unknown.closest) + " [unknown_verb]")
            return ExitCode.usage
        }
        do {
            var command = try ReboundCommand.parseAsRoot(arguments)
            if let verb = command as? any Verb {
                try await verb.perform(in: surroundings)
            } else {
                // `help`, or a word that only holds others, such as `person`: the parser shows its help.
                try command.run()
            }
            return ExitCode.done
        } catch let spoken as Spoken {
            return Language.$current.withValue(spoken.language) { report(spoken.error, in: surroundings) }
        } catch {
            return report(error, in: surroundings)
        }
    }

    /// Answers the completion script of a shell; on any trouble with nothing.
    private static func complete(_ arguments: [String], in surroundings: Surroundings) async -> Int32 {
        let names = await CompletionNames.read(for: arguments, in: surroundings)
        let answer = CompletionNames.$known.withValue(names) { () -> String? in
            do {
                _ = try ReboundCommand.parseAsRoot(arguments)
                return nil
            } catch {
                return ReboundCommand.exitCode(for: error).isSuccess ? ReboundCommand.fullMessage(for: error) : nil
            }
        }
        if let answer, !answer.isEmpty { surroundings.result(answer) }
        return ExitCode.done
    }

    private static func report(_ error: any Error, in surroundings: Surroundings) -> Int32 {
        if let said = Said(error) {
            surroundings.say(said.text)
            return said.exit
        }
        let columns = surroundings.environment["COLUMNS"].flatMap(Int.init) ?? 100
        let text = ReboundCommand.fullMessage(for: error, columns: columns)
        guard ReboundCommand.exitCode(for: error).isSuccess else {
            surroundings.say(text)
            return ExitCode.usage
        }
        surroundings.result(text)
        return ExitCode.done
    }
}
