import Domain

// An offer that Sam declined, and one that waits for an answer.
extension Script {
    mutating func twoOffers() {
        thistledown()
        rookhope()
    }

    private mutating func thistledown() {
        let theatre = apply("Thistledown Theatre", "Touring Assistant", 62, source: "trade paper")
        let ada = meet(
            "Ada Fenwick", .hiringManager, title: "General Manager", of: "Thistledown Theatre",
            address: "ada.fenwick@thistledown.example", at: theatre, on: work(55))
        _ = interview(
            theatre, invited: 55, on: work(50), at: 11.0, place: "Thistledown Theatre, stage door",
            with: ["Ada Fenwick"])
        let offer = name(Offer.self)
        var parts = OfferParts()
        parts.pay = Pay("27500 GBP year")
        parts.hours = "40, most evenings in the season"
        parts.place = "On tour, four months of the year"
        parts.contract = .fixedTerm
        parts.length = "seven months"
        parts.replyBy = work(40)
        on(work(46), 15.20, RecordOffer(id: offer, application: theatre, parts: parts, on: work(46)))
        on(
            ago(45), 19.20,
            WeighOffer(
                offer: offer, application: theatre,
                answers: ["must: Paid every month": .meets, "must: A contract of a year or more": .doesNot]))
        writes(
            .decline, theatre, on: work(43), to: .hiringManager, person: ada, title: "Thank you for your offer",
            """
            Dear Ada,

            Thank you for your offer. I have thought about it carefully, and I have decided not to take it up.

            I would like to stay in touch, and I would be glad to hear from you if another role comes up.

            With good wishes,
            Sam Taylor
            """)
        on(work(43), 9.40, RecordOutcome(application: theatre, outcome: .declined, on: work(43)))
    }

    private mutating func rookhope() {
        let trust = apply("Rookhope Heritage Trust", "Projects Officer", 36, source: "council list", place: "Rookhope")
        _ = meet(
            "Martin Oduya", .hiringManager, title: "Head of Projects", of: "Rookhope Heritage Trust",
            address: "martin.oduya@rookhope.example", phone: "01632 960131", at: trust, on: work(24))
        _ = interview(
            trust, invited: 24, on: work(18), at: 10.0, place: "Rookhope, the old station", with: ["Martin Oduya"])
        let offer = name(Offer.self)
        var parts = OfferParts()
        parts.pay = Pay("31200 GBP year")
        parts.hours = "35 a week"
        parts.place = "Rookhope; one day at home after six months"
        parts.contract = .fixedTerm
        parts.length = "18 months, with the funding"
        parts.replyBy = ago(-5)
        on(work(4), 16.40, RecordOffer(id: offer, application: trust, parts: parts, on: work(4)))
        parts.leave = "25 days and bank holidays"
        parts.orally = "“We have always found the money to go on.”"
        on(ago(1), 12.15, ReviseOffer(offer: offer, application: trust, parts: parts, on: ago(1)))
        on(
            ago(1), 20.20,
            WeighOffer(
                offer: offer, application: trust,
                answers: [
                    "must: A contract of a year or more": .meets, "flexibility: One day a week at home": .doesNot,
                    "place: An hour by train at most": .meets,
                ]))
    }
}
