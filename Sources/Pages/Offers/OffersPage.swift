/// Offers beside each other: what each holds, and how each stands beside the plan.
///
/// There is no sum and no order of merit.
public struct OffersPage: Page {
    public static let template = "offers"
    /// What is said where no offer waits.
    public var nothing = ""
    /// The offers, each a column.
    public var columns: [Link] = []
    /// What was named, a row a part.
    public var parts: [OfferRow] = []
    /// Must-haves and wishes, a row each.
    public var points: [OfferRow] = []
    /// Offers that were answered.
    public var answered: [Link] = []

    /// No offers.
    public init() {}
}

/// One part or point with what each offer says of it.
public struct OfferRow: Sendable {
    public var name: String
    public var cells: [OfferCell]

    /// One part or point.
    public init(name: String, cells: [OfferCell]) {
        self.name = name
        self.cells = cells
    }
}

/// What one offer says.
public struct OfferCell: Sendable {
    /// The employer, shown where the columns have no room beside each other.
    public var of: String
    public var value: String

    /// What one offer says.
    public init(of: String, value: String) {
        self.of = of
        self.value = value
    }
}
