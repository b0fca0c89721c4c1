/// An offer: its parts, how it stands beside the plan, and the words for an answer.
///
/// Forms, all with `seen`, below ``offersURL``:
/// - `POST …/offers` and `…/offers/OFFER`: the parts by their names, `on`
/// - `POST …/offers/OFFER/points`: `point_N` (the point) and `fit_N`
/// - `POST …/offers/OFFER/answers`: `do` = `accept` | `decline`
public struct OfferPage: Page {
    public static let template = "offer"
    /// "Larkspur Housing, Programme Officer".
    public var who = ""
    /// The application.
    public var application = ""
    public var heading = ""
    /// When it came, and by when an answer is wanted; empty without an offer.
    public var lead = ""
    /// What was named, part by part.
    public var parts: [FactRow] = []
    /// What is said where nothing is named.
    public var nothing = ""
    /// How it stood before, the latest first.
    public var earlier: [EarlierOffer] = []
    /// Must-haves and wishes beside it.
    public var compared: [ComparedRow] = []
    /// Where the answers to them are sent; empty where none can be.
    public var pointsURL = ""
    /// What is said where there is no plan.
    public var noPlan = ""
    /// Words to ask for time, to accept, to decline.
    public var letters: [Link] = []
    /// Noting the answer.
    public var answers: [WayOn] = []
    public var offerForm = OfferForm()

    /// A page without an offer.
    public init() {}
}

/// An offer as it stood once.
public struct EarlierOffer: Sendable {
    /// "As it came on 3 March".
    public var summary: String
    public var parts: [FactRow]

    /// An offer as it stood once.
    public init(summary: String, parts: [FactRow]) {
        self.summary = summary
        self.parts = parts
    }
}

/// One must-have or wish beside an offer.
public struct ComparedRow: Sendable {
    /// The words of the plan.
    public var words: String
    /// What it is about: "It must have", "Place".
    public var part: String
    /// Whether the offer has it, and who says so.
    public var standing: String
    /// The hidden field with the point; empty where nothing can be said.
    public var pointName: String
    public var pointKey: String
    public var fit: Choices

    /// One must-have or wish beside an offer.
    public init(
        words: String, part: String, standing: String, pointName: String = "", pointKey: String = "",
        fit: Choices = Choices("")
    ) {
        self.words = words
        self.part = part
        self.standing = standing
        self.pointName = pointName
        self.pointKey = pointKey
        self.fit = fit
    }
}

/// The fields of an offer.
public struct OfferForm: Sendable, Reflected {
    /// Shown open: something has to be mended, or there is no offer yet.
    public var isOpen = false
    /// What opens it.
    public var summary = ""
    /// Where it is sent.
    public var url = ""
    public var pay = Field("pay")
    public var payNote = Field("pay_note")
    public var hours = Field("hours")
    public var place = Field("place")
    public var starts = Field("starts")
    public var contract = Choices("contract")
    public var length = Field("length")
    public var leave = Field("leave")
    public var benefits = Field("benefits")
    public var probation = Field("probation")
    public var notice = Field("notice")
    public var orally = Field("orally")
    public var replyBy = Field("reply_by")
    public var on = Field("on")

    /// An empty form.
    public init() {}
}
