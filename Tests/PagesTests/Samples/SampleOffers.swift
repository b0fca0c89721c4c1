import Pages

extension Sample {
    var offer: (OfferPage, Frame) {
        var page = OfferPage()
        page.who = text("Larkspur Housing, Programme Officer")
        page.application = "/applications/018f"
        page.heading = text("The offer of Larkspur Housing")
        page.letters = [Link("Words to ask for time", "/applications/018f/letters/new?kind=offer_time")]
        page.offerForm = offerForm
        guard self != .empty else { return (page, frame("Larkspur Housing, Programme Officer")) }
        page.lead = "Their offer came on Tuesday 3 March. They would like your answer by Friday 13 March."
        page.parts = list(
            FactRow("Pay", text("£32,000 a year")), FactRow("Said, not written", text("We extend them all.")))
        page.earlier =
            self == .many
            ? [EarlierOffer(summary: "As it came on 3 March", parts: [FactRow("Pay", "£31,000 a year")])] : []
        page.compared = list(
            ComparedRow(words: "At least £30,000 a year", part: "Pay", standing: "Has it (by the two figures)"),
            ComparedRow(
                words: text("A contract of a year or more"), part: "It must have", standing: "Not known yet",
                pointName: "point_1", pointKey: text("must: A contract of a year or more"),
                fit: Choices(
                    "fit_1",
                    options: [Choice("meets", "Has it"), Choice("not_known", "Not known yet", isChosen: true)],
                    label: text("A contract of a year or more"))))
        page.pointsURL = self == .one ? "" : "/applications/018f/offers/o1/points"
        page.answers = [
            .post("I have accepted it", "/applications/018f/offers/o1/answers", verb: "accept", look: .second),
            .post("I have declined it", "/applications/018f/offers/o1/answers", verb: "decline"),
        ]
        var frame = frame("Larkspur Housing, Programme Officer", current: "/applications")
        if self == .hostile { frame.problems = [Problem(field: "reply_by", text: page.offerForm.replyBy.problem)] }
        return (page, frame)
    }

    private var offerForm: OfferForm {
        var form = OfferForm()
        form.isOpen = self == .empty || self == .hostile
        form.summary = self == .empty ? "Note an offer" : "Note what has changed"
        form.url = "/applications/018f/offers"
        form.pay.value = maybe("£32,000 a year")
        form.contract.options = [Choice("", "Not said"), Choice("permanent", "Permanent", isChosen: true)]
        form.on.value = "2026-03-10"
        if self == .hostile {
            form.replyBy.value = text("31/02/2026")
            form.replyBy.problem = "Enter a day that exists, such as 28 February 2026."
        }
        return form
    }

    var offers: (OffersPage, Frame) {
        var page = OffersPage()
        page.nothing = self == .empty ? "No offer is waiting for your answer." : ""
        page.columns = list(
            Link(text("Larkspur Housing, Programme Officer"), "/applications/018f/offer"),
            Link("Pier Four, Clerk", "/applications/0190/offer"))
        page.parts = list(
            OfferRow(
                name: "Pay",
                cells: list(
                    OfferCell(of: text("Larkspur Housing"), value: text("£32,000 a year")),
                    OfferCell(of: "Pier Four", value: "Not said"))))
        page.points = list(
            OfferRow(
                name: text("A contract of a year or more"),
                cells: list(
                    OfferCell(of: "Larkspur Housing", value: "Has it (you said)"),
                    OfferCell(of: "Pier Four", value: "Not known yet"))))
        page.answered = self == .many ? [Link("Cobble Row, Coordinator, declined", "/applications/0191/offer")] : []
        return (page, frame("Offers"))
    }

    var landed: (LandedPage, Frame) {
        var page = LandedPage()
        page.heading = self == .many ? "Your search rests" : "Closing a search well"
        page.lead = text("You have accepted Programme Officer at Larkspur Housing.")
        page.more = self == .many ? "Everything is kept." : ""
        page.open = list(
            OpenRow(
                link: Link(text("Northwick Council, Programme Officer"), "/applications/0191"), state: "Interview",
                id: "0191", letter: "/applications/0191/letters/new?kind=withdraw"),
            OpenRow(
                link: Link("Fennimore Press, Coordinator", "/applications/0192"), state: "Applied", id: "0192",
                letter: "/applications/0192/letters/new?kind=withdraw"))
        page.thanks = list(
            ThanksRow(
                name: text("Ines Marlow"), why: text("introduced you to Harbour Lane Museum"),
                letter: "/applications/018f/letters/new?kind=thanks&to=p1", thanked: ""),
            ThanksRow(name: "Beatrice Lowe", why: "gave you advice", letter: "/", thanked: "Thanked yesterday."))
        page.lessons = list(lesson, secondLesson)
        page.landedBy = maybe("018f")
        page.canLand = self != .many
        page.canStart = self == .many
        return (page, frame("Closing the search"))
    }
}
