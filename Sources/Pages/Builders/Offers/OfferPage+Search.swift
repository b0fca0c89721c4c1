public import Domain
import Guidance
import Words

extension OfferPage {
    /// The offer that came last, or the form for one.
    public init(_ application: JobApplication, in source: PageSource, retyped: Retyped? = nil) {
        self.init()
        let today = source.today
        who = application.title
        self.application = application.path
        heading = JobOfferWords.heading(application)
        offerForm = OfferForm(application, today: today)
        if let retyped { offerForm.refill(retyped) }
        letters = JobOfferWords.letters.map {
            Link($0.text, "\(application.path)/letters/new?kind=\($0.kind.rawValue)")
        }
        guard let offer = application.offer else { return }
        lead = JobOfferWords.lead(offer, today: today)
        parts = Self.facts(offer.parts, today)
        nothing = parts.isEmpty ? JobOfferWords.nothingKnown : ""
        earlier = offer.versions.enumerated().dropLast().reversed().map { place, version in
            EarlierOffer(
                summary: JobOfferWords.earlier(version, isFirst: place == 0, today: today),
                parts: Self.facts(version.value, today))
        }
        let url = "\(application.path)/offers/\(offer.id)"
        compare(offer, source.search.planning.plan, url)
        guard application.isOpen else { return }
        answers = [
            .post(JobOfferWords.accept, "\(url)/answers", verb: "accept", look: .second),
            .post(JobOfferWords.decline, "\(url)/answers", verb: "decline"),
        ]
    }

    private mutating func compare(_ offer: Offer, _ plan: SearchPlanWritten?, _ url: String) {
        let rows = OfferComparison.rows(of: offer, with: plan)
        noPlan = rows.isEmpty ? JobOfferWords.noPlan : ""
        compared = rows.enumerated().map { place, row in
            guard let point = row.point else {
                return ComparedRow(
                    words: JobOfferWords.name(row, plan: plan), part: PlanWords.name(.pay),
                    standing: JobOfferWords.standing(row))
            }
            let fits = Fit.allCases.map {
                Choice($0.rawValue, JobOfferWords.of($0).capitalised, isChosen: $0 == row.fit)
            }
            return ComparedRow(
                words: point.words, part: PlanWords.name(point.part), standing: JobOfferWords.standing(row),
                pointName: "point_\(place)", pointKey: point.key,
                fit: Choices("fit_\(place)", options: fits, label: point.words))
        }
        pointsURL = compared.contains { !$0.pointName.isEmpty } ? "\(url)/points" : ""
    }

    static func facts(_ parts: OfferParts, _ today: Day) -> [FactRow] {
        JobOfferWords.rows(parts, today: today).map { FactRow($0.name, $0.value) }
    }
}

extension OfferForm {
    init(_ application: JobApplication, today: Day) {
        self.init()
        let offer = application.openOffer
        let parts = offer?.parts ?? OfferParts()
        summary = offer == nil ? JobOfferWords.note : JobOfferWords.revise
        if offer == nil, application.offer != nil { summary = JobOfferWords.another }
        isOpen = application.offer == nil
        url = application.path + "/offers" + (offer.map { "/\($0.id)" } ?? "")
        pay.value = parts.pay.map(PayWords.of) ?? ""
        payNote.value = parts.payNote ?? ""
        hours.value = parts.hours ?? ""
        place.value = parts.place ?? ""
        starts.value = parts.starts.map(DayWords.typed) ?? ""
        contract.options =
            [Choice("", JobOfferWords.notChosen, isChosen: parts.contract == nil)]
            + OfferParts.Contract.allCases.map {
                Choice($0.rawValue, JobOfferWords.contract($0).capitalised, isChosen: $0 == parts.contract)
            }
        length.value = parts.length ?? ""
        leave.value = parts.leave ?? ""
        benefits.value = parts.benefits ?? ""
        probation.value = parts.probation ?? ""
        notice.value = parts.notice ?? ""
        orally.value = parts.orally ?? ""
        replyBy.value = parts.replyBy.map(DayWords.typed) ?? ""
        on.value = DayWords.typed(today)
    }

    mutating func refill(_ retyped: Retyped) {
        isOpen = true
        let fields: [WritableKeyPath<OfferForm, Field>] = [
            \.pay, \.payNote, \.hours, \.place, \.starts, \.length, \.leave, \.benefits, \.probation, \.notice,
            \.orally,
            \.replyBy, \.on,
        ]
        for field in fields { retyped.fill(&self[keyPath: field]) }
        retyped.fill(&contract)
    }
}
