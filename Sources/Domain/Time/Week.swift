/// Whole weeks, Monday to Sunday, named by their Monday (INSIGHTS section 8).
extension Day {
    /// The Monday of the week this day lies in.
    public var monday: Day { adding(-weekday.rawValue) }

    /// The Sunday of the week this day lies in.
    public var sunday: Day { monday.adding(6) }
}
