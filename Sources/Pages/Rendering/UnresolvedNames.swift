import Synchronization

/// Counts names that templates asked for and nothing answered to, by template and name.
public final class UnresolvedNames: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    /// How often each `template: name` was asked for in vain.
    public var all: [String: Int] { counts.withLock { $0 } }

    func add(_ names: [String], in template: String) {
        guard !names.isEmpty else { return }
        counts.withLock { counts in
            for name in names { counts["\(template): \(name)", default: 0] += 1 }
        }
    }
}
