import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound plan-b`: what comes next if it is a no.
struct PlanBVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "plan-b", abstract: HelpWords.PlanB.abstract, discussion: HelpWords.PlanB.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.PlanB.words))
    var words: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard let words else {
            let application = try await work.search().application(named: application)
            let plan = application.latestPlanB?.value.words
            if work.json {
                return work.surroundings.result(
                    Json.object(["application": .string(application.id.text), "planB": .maybe(plan)]).text)
            }
            return plan.map(work.surroundings.result) ?? work.surroundings.say(PlanBWords.none(application.employer))
        }
        let application = try await work.whole().application(named: application)
        let command = NotePlanB(
            application: application.id, interview: application.interviewToPlanFor(at: work.now), words: words)
        try await work.record(command) { search in
            search.applications[application.id]?.latestPlanB == nil
                ? PlanBWords.takenBack(application.employer) : PlanBWords.kept(application.employer)
        }
    }
}
