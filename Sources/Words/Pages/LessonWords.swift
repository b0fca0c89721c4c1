public import Domain

/// Where a lesson comes from and where it was used.
public enum LessonWords {
    /// "From Harbour Lane, in December. You have used it at Larkspur Housing since."
    public static func origin(
        _ lesson: Lesson, from employer: String?, usedAt employers: [String], today: Day
    ) -> String {
        let month = DayWords.month(lesson.entry.on, today: today)
        var text = employer.map { "From \($0), in \(month)." } ?? "Noted in \(month)."
        if !lesson.uses.isEmpty {
            text +=
                employers.isEmpty
                ? " You have used it \(counted(lesson.uses.count, "time")) since."
                : " You have used it at \(listed(employers)) since."
        }
        return text
    }
}
