import Domain
import Intake
import Storage
import Web
import Words

/// Notes a message down after a yes: asked for in a terminal, or given beforehand with `--yes`.
struct Recorder {
    let work: Workplace
    let yes: Bool

    private struct Target {
        var application: JobApplication.ID
        var adding: ApplicationDetails?
    }

    func record(_ proposed: Proposed, in search: JobSearch) async throws -> Noted {
        guard proposed.reading.kind != .other else { return Noted(left: .nothingToNote) }
        guard !isKnown(proposed, in: search) else { return Noted(application: proposed.certain, left: .known) }
        if yes {
            guard let target = certainTarget(proposed) else { return Noted(left: .noApplication) }
            return try await note(proposed, target, on: proposed.message.date?.day ?? work.today)
        }
        guard work.canAsk else { return Noted(left: .declined) }
        return try await ask(proposed, in: search)
    }

    /// The same message, or its words without its head.
    private func isKnown(_ proposed: Proposed, in search: JobSearch) -> Bool {
        search.knows(proposed.message.origin)
            || proposed.certain.flatMap { search.applications[$0] }?.hasNoted(proposed.message.text) ?? false
    }

    /// The application where it is certain, or one to add where it is newly named.
    private func certainTarget(_ proposed: Proposed) -> Target? {
        if let id = proposed.certain { return Target(application: id) }
        return proposed.new.map { Target(application: .init(work.newThing()), adding: $0) }
    }

    private func note(_ proposed: Proposed, _ target: Target, on day: Day) async throws -> Noted {
        let noted = proposed.noted(target.application, adding: target.adding, on: day, newName: work.newThing)
        do {
            let search = try await work.whole()
            let done = try await work.perform(noted.command(in: search), origin: proposed.message.origin)
            return Noted(application: target.application, change: done.change)
        } catch let refusal as Refusal {
            work.surroundings.say(
                "\(proposed.reading.source): \(RefusalWords.sentence(refusal, today: work.today)) [\(refusal.code)]")
            return Noted(application: target.adding == nil ? target.application : nil, left: .refused)
        }
    }

    // MARK: - Asking

    private func ask(_ proposed: Proposed, in search: JobSearch) async throws -> Noted {
        guard let target = try chosen(proposed, in: search) else { return Noted(left: .declined) }
        guard let day = whichDay(proposed) else { return Noted(left: .declined) }
        var proposed = proposed
        if proposed.message.from == nil, let name = work.ask(ReadWords.askSender), !name.isEmpty {
            var message = proposed.message
            message.from = .init(name: name, address: "")
            proposed = Proposed(message, proposed.reading, in: search)
        }
        guard work.agrees(to: ReadWords.askYes) else { return Noted(left: .declined) }
        let noted = try await note(proposed, target, on: day)
        guard noted.change != nil else { return noted }
        let walk = try await work.whole().applications[target.application]?.walk(at: work.now)
        work.surroundings.say(ReadWords.noted(target.application.text, walk: walk?.size))
        return noted
    }

    /// The application the seeker means; nil to leave the message alone.
    private func chosen(_ proposed: Proposed, in search: JobSearch) throws -> Target? {
        if let id = proposed.certain, let application = search.applications[id] {
            work.surroundings.say(ReadWords.belongs(application))
            return Target(application: id)
        }
        let possible = proposed.possible.compactMap { search.applications[$0] }
        if !possible.isEmpty {
            work.surroundings.say(ReadWords.choices(possible))
            guard let typed = work.ask(ReadWords.askWhich), !typed.isEmpty else { return nil }
            if let number = Int(typed), possible.indices.contains(number - 1) {
                return Target(application: possible[number - 1].id)
            }
            guard typed.lowercased().hasPrefix("n") else { return nil }
        }
        return named(proposed)
    }

    /// An application to add, with what the message does not name typed in.
    private func named(_ proposed: Proposed) -> Target? {
        guard let employer = asked(ReadWords.askEmployer(proposed.reading.employer), else: proposed.reading.employer),
            let role = asked(ReadWords.askRole(proposed.reading.role), else: proposed.reading.role)
        else { return nil }
        return Target(
            application: .init(work.newThing()), adding: ApplicationDetails(employer: employer, role: role))
    }

    private func asked(_ question: String, else known: String?) -> String? {
        guard let typed = work.ask(question) else { return nil }
        return typed.isEmpty ? known : typed
    }

    private func whichDay(_ proposed: Proposed) -> Day? {
        if let date = proposed.message.date { return date.day }
        while let typed = work.ask(ReadWords.askDay) {
            if typed.isEmpty { return work.today }
            do {
                return try work.day(typed)
            } catch let trouble as Trouble {
                work.surroundings.say(trouble.sentence)
            } catch {
                return nil
            }
        }
        return nil
    }
}
