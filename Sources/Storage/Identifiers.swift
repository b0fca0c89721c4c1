import Foundation

/// Where new names come from: random ones in the program, counted ones in tests and in the demo world.
public protocol IdentifierSource: Sendable {
    /// A name for an event or a change: global, ordered by time.
    func event(at milliseconds: Int64) -> String
    /// A short name for a thing of one seeker: it stands in addresses and is typed by hand.
    func thing() -> String
}

public struct RandomIdentifiers: IdentifierSource {
    public init() {}

    /// A UUID of version 7 (RFC 9562): 48 bits of milliseconds, 74 of chance.
    public func event(at milliseconds: Int64) -> String {
        let time = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
        let high = (time << 16) | 0x7000 | UInt64.random(in: 0...0xFFF)
        let low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF)
        let digits = hex(high) + hex(low)
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
            String(digits.dropFirst(range.lowerBound).prefix(range.count))
        }
        return parts.joined(separator: "-")
    }

    /// Ten characters of 32, 50 bits: two of one seeker's things share a name once in ten thousand lifetimes.
    public func thing() -> String {
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return String((0..<10).map { _ in letters[Int.random(in: 0..<32)] })
    }

    private func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Names that count up, the same in every run.
public final class CountingIdentifiers: IdentifierSource, @unchecked Sendable {
    // Guarded by `lock`.
    private var count = 0
    private let lock = NSLock()

    public init() {}

    public func event(at milliseconds: Int64) -> String {
        let digits = String(next())
        return "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    public func thing() -> String {
        let digits = String(next())
        return "t" + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    }

    private func next() -> Int {
        lock.withLock {
            count += 1
            return count
        }
    }
}
