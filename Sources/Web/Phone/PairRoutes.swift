import Domain
import Hummingbird
import Pages
import Storage
import Words

/// On the phone: taking a code that was shown at home.
struct PairRoutes {
    let pages: PageMaker
    let desk: PairingDesk
    private var site: Site { pages.site }

    static let first = "pair"

    func add(to router: Router<Visit>) {
        router.get("pair/:code", use: ask)
        router.post("pair/:code", use: pair)
    }

    /// Only asks: a preview of the link, made by another program, uses up no code.
    @Sendable private func ask(_ request: Request, _ context: Visit) async throws -> Response {
        let code = try context.parameters.require("code")
        let now = site.clock()
        guard await desk.isGood(code, at: now.milliseconds) else { return answer(PhoneWords.codeIsOver, status: .gone) }
        var page = PairPage()
        page.lead = PhoneWords.pairLead
        page.forms = [PairForm(url: "/pair/\(code)", name: Field("name", value: PhoneWords.usualName))]
        return answer(page)
    }

    @Sendable private func pair(_ request: Request, _ context: Visit) async throws -> Response {
        let code = try context.parameters.require("code")
        return try await request.taking { form in
            let now = site.clock()
            guard await desk.take(code, at: now.milliseconds) else {
                return answer(PhoneWords.codeIsOver, status: .gone)
            }
            let token = Sodium.hex(Sodium.random(32))
            let name = form.optional("name") ?? PhoneWords.usualName
            let phone = PairedPhone(token: token, name: name, at: now.milliseconds, key: site.key)
            try await site.log.keepCredential(phone.credential, at: now.milliseconds)
            var response = Response.seeOther("/")
            response.setCookie(
                Cookie(
                    name: PhoneEntrance.cookie, value: token, maxAge: PairedPhone.days * 24 * 60 * 60, path: "/",
                    secure: true, httpOnly: true, sameSite: .strict))
            return response
        }
    }

    private func answer(_ sentence: String, status: HTTPResponse.Status) -> Response {
        var page = PairPage()
        page.lead = sentence
        return answer(page, status: status)
    }

    private func answer(_ page: PairPage, status: HTTPResponse.Status = .ok) -> Response {
        var frame = Frame(title: PhoneWords.pairTitle)
        frame.stamp = site.assets.stamp
        return pages.answer(page, in: frame, status: status)
    }
}
