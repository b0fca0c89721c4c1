import Domain
import Guidance
import Pages
import Words

// Confide, Reflect, Act.
extension StepSaving {
    func confide() throws -> Result {
        guard let name = form.optional("new_name") else { return done([]) }
        let relation = try form.code("new_relation", as: Relation.self) ?? .other
        return done([AddPerson(id: .init(newName()), details: PersonDetails(name: name, relation: relation))])
    }

    func reflect() throws -> Result {
        var answers: [ReflectionPrompt: String] = [:]
        for prompt in ReflectionPrompt.allCases {
            if let text = form.optional("reflect_\(prompt.rawValue)") { answers[prompt] = text }
        }
        var commands: [any Command] = []
        if !answers.isEmpty { commands.append(WriteReflection(ReflectionWritten(application: id, answers: answers))) }
        if let sentence = form.optional("lesson") {
            commands.append(LearnLesson(id: .init(newName()), sentence: sentence, application: id, on: today))
        }
        return done(commands)
    }

    func act() throws -> Result {
        var commands: [any Command] = []
        let on = try form.optionalDay("on", today: today, leaning: .future)
        let decideBy = try form.optionalDay("decide_by", today: today, leaning: .future)
        // Undecided until then, it is the smallest trial that is suggested on that day.
        let trial = decideBy.map { _ in ActionWords.aim(.smallestTrial) }
        let suggested = ActPage.aim(of: form["suggestion"], for: application)
        if let aim = form.optional("action") ?? suggested ?? trial {
            commands.append(
                PlanAction(
                    ActionPlanned(
                        action: .init(newName()), application: id, aim: aim, firstStep: form.optional("first_step"),
                        by: on ?? decideBy, when: form.optional("if_when"), then: form.optional("then_i"))))
        } else if ["first_step", "if_when", "then_i"].contains(where: { form.optional($0) != nil }) {
            throw Refusal.empty(field: "aim")
        }
        for person in form.all("keep") {
            guard let name = search.people[.init(person)]?.name else { continue }
            commands.append(
                PlanAction(
                    ActionPlanned(
                        action: .init(newName()), application: id, aim: KeepWords.sayHello(name),
                        by: today.adding(KeepWords.rhythm))))
        }
        return done(commands)
    }
}
