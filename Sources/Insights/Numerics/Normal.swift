import RealModule

/// The standard normal distribution.
enum Normal {
    /// The chance of a value of at most `z`, by the complementary error function.
    static func cumulative(_ z: Double) -> Double { 0.5 * .erfc(-z / 2.0.squareRoot()) }
}
