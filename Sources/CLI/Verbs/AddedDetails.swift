import ArgumentParser
import Domain
import Intake
import Words

/// What else can be told of an application when it is added.
struct AddedDetails: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.Add.workMode))
    var workMode: WorkMode?

    @Option(help: ArgumentHelp(HelpWords.Add.pay))
    var pay: String?

    @Option(help: ArgumentHelp(HelpWords.Add.reference))
    var reference: String?

    @Option(help: ArgumentHelp(HelpWords.Add.portal))
    var portal: String?

    @Option(help: ArgumentHelp(HelpWords.Add.portalUser, valueName: "name"))
    var portalUser: String?

    @Option(help: ArgumentHelp(HelpWords.Add.appliedBy))
    var appliedBy: AppliedBy?

    @Option(help: ArgumentHelp(HelpWords.Add.route))
    var route: Domain.Route?

    @Option(help: ArgumentHelp(HelpWords.Add.letterVersion, valueName: "version"))
    var letterVersion: String?

    @Option(
        name: .customLong("tag"), parsing: .singleValue, help: ArgumentHelp(HelpWords.Add.tag), completion: .names(.tag)
    )
    var tags: [String] = []

    /// Puts in what was given; what was not stays.
    func fill(_ details: inout ApplicationDetails) throws {
        details.workMode = workMode ?? details.workMode
        details.pay = try pay.map(CLI.pay) ?? details.pay
        details.reference = reference ?? details.reference
        details.portal = portal ?? details.portal
        details.portalUser = portalUser ?? details.portalUser
        details.appliedBy = appliedBy ?? details.appliedBy
        details.route = route ?? details.route
        details.letterVersion = letterVersion ?? details.letterVersion
        details.tags = (details.tags ?? []) + tags
    }
}

/// Pay as somebody typed it.
///
/// - Throws: `Trouble.notPay`.
func pay(_ text: String) throws -> Pay {
    guard let pay = PayReader.read(text) else { throw Trouble.notPay(text) }
    return pay
}
