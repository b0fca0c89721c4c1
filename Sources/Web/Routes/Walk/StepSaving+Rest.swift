import Domain
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
        let suggested = ActPage.aim(of: form["suggestion"], for: application)
        if form["suggestion"] != "carry_on", let aim = form.optional("action") ?? suggested {
            commands.append(
                PlanAction(
                    ActionPlanned(
                        action: .init(newName()), application: id, aim: aim, firstStep: form.optional("first_step"),
                        by: try form.optionalDay("on", today: today, leaning: .future),
                        when: form.optional("if_when"), then: form.optional("then_i"))))
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
