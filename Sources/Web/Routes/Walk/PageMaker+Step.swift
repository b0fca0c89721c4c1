import Domain
import Hummingbird
import Pages
import Words

extension PageMaker {
    /// The page of one step, filled with what was kept or typed.
    func step(
        _ step: Domain.WalkStep, of application: JobApplication, in source: PageSource, retyped: Retyped?,
        restoredAt: Int64?, frame: inout Frame, status: HTTPResponse.Status = .ok
    ) -> Response {
        guard let walk = application.walk(at: source.now) else { return .seeOther("/applications/\(application.id)") }
        let restored =
            restoredAt.map { kept in
                let at = Moment(milliseconds: kept, offset: source.now.offset)
                return WalkWords.restored(DayWords.moment(at, today: source.today))
            } ?? ""
        let advisers = site.advisers
        switch step {
        case .land:
            let page = LandPage(application, walk: walk, in: source, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .reply:
            let page = ReplyPage(
                application, walk: walk, in: source, advisers: advisers, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .ask:
            let page = AskPage(
                application, walk: walk, in: source, advisers: advisers, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .debrief:
            let page = DebriefPage(application, walk: walk, in: source, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .decode:
            let page = DecodePage(
                application, walk: walk, in: source, advisers: advisers, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .confide:
            let page = ConfidePage(application, walk: walk, in: source, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .reflect:
            let page = ReflectPage(application, walk: walk, in: source, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        case .act:
            let page = ActPage(application, walk: walk, in: source, retyped: retyped, restored: restored)
            return answer(page, in: frame, status: status)
        }
    }
}
