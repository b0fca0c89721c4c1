import Domain
import Hummingbird
import Pages
import Pairing
import Storage
import Words

/// At home: letting a phone in, the phones that are, and shutting one out.
struct PhoneRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("phone", use: show)
        router.post("phone/:id/revoke", use: revoke)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let now = source.now
        var page = PhonePage()
        if let phone = site.phone, let address = await phone.desk.address {
            let (code, until) = await phone.desk.newCode(at: now.milliseconds)
            let link = "\(address)/\(PairRoutes.first)/\(code)"
            page.lead = PhoneWords.lead
            page.codes =
                QRCode(link).map { drawn in
                    [
                        PairingCode(
                            path: drawn.path, extent: String(drawn.extent), link: link,
                            until: PhoneWords.works(until: clock(until, now)))
                    ]
                } ?? []
            page.fingerprint = PhoneWords.grouped(phone.certificate.fingerprint)
        } else {
            page.lead = PhoneWords.closed
            page.command = PhoneWords.command
        }
        let known = try await site.log.credentials(kind: PairedPhone.kind, at: now.milliseconds)
        page.phones = known.compactMap(PairedPhone.init).map { phone in
            PhoneRow(
                name: phone.name,
                text: PhoneWords.span(from: day(phone.pairedAt, now), to: day(phone.until, now), today: now.day),
                url: "/phone/\(phone.id)/revoke")
        }
        return pages.answer(page, in: pages.frame(FrameWords.menu("phone"), source, at: .phone, for: request))
    }

    @Sendable private func revoke(_ request: Request, _ context: Visit) async throws -> Response {
        let id = try context.parameters.require("id")
        return try await request.taking { _ in
            let known = try await site.log.credentials(kind: PairedPhone.kind, at: site.clock().milliseconds)
            for credential in known where PairedPhone(credential)?.id == id {
                try await site.log.deleteCredential(kind: PairedPhone.kind, hash: credential.hash)
            }
            return .seeOther("/phone")
        }
    }

    private func day(_ milliseconds: Int64, _ now: Moment) -> Day {
        Moment(milliseconds: milliseconds, offset: now.offset).day
    }

    private func clock(_ milliseconds: Int64, _ now: Moment) -> String {
        DayWords.clock(Moment(milliseconds: milliseconds, offset: now.offset).minute)
    }
}
