/// The offer on the page of its application: what it holds, in short, and where all of it is.
public struct OfferPart: Sendable {
    public var lead: String
    /// What can be done; the first leads to the offer's own page.
    public var ways: [WayOn]
    /// The parts named first: pay, hours, place.
    public var rows: [FactRow]

    /// The offer in short.
    public init(lead: String, ways: [WayOn], rows: [FactRow]) {
        self.lead = lead
        self.ways = ways
        self.rows = rows
    }
}
