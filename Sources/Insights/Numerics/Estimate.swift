/// A share with how sure it is.
public struct Estimate: Sendable, Equatable {
    /// 0–1.
    public var value: Double
    /// Ends of the 90 % interval, two-sided, 0–1.
    public var low: Double
    public var high: Double

    public init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }
}
