import Foundation

extension DataFolder {
    /// What reminders have said so far; nothing where nothing is known.
    public var saidReminders: SaidReminders {
        SaidReminders((try? String(contentsOfFile: file("reminded"), encoding: .utf8)) ?? "")
    }

    /// Keeps what reminders have said.
    public func keep(_ said: SaidReminders) throws {
        try said.text.write(toFile: file("reminded"), atomically: true, encoding: .utf8)
    }
}
