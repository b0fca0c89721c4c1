import Domain

/// Years of experience that a criterion asks for.
enum YearsAsked {
    /// The least that is asked for: `3+ years`, `at least three years`, `two to four years`; nil where none are.
    ///
    /// "In the last five years" and "a two-year contract" ask for none.
    static func least(in text: String) -> Int? {
        let words = foldedWords(text.map { "-–—/+".contains($0) ? " " : String($0) }.joined())
        for (place, word) in words.enumerated() where units.contains(word) && place > 0 {
            guard let (number, first) = number(before: place, in: words) else { continue }
            let before = first > 0 ? words[first - 1] : ""
            let earlier = first > 1 ? words[first - 2] : ""
            let after = place + 1 < words.count ? words[place + 1] : ""
            if spans.contains(before) || ends.contains(after) { continue }
            if after == "of", place + 2 < words.count, words[place + 2] == "age" { continue }
            if before == "a" || (before == "over" && spans.contains(earlier)) { continue }
            guard (1...AskedFor.mostYears).contains(number) else { continue }
            return number
        }
        return nil
    }

    /// The number that stands before a place, the lower one of a range, and where it begins.
    private static func number(before place: Int, in words: [String]) -> (Int, Int)? {
        var place = place - 1
        if words[place] == "full" || words[place] == "solid" { place -= 1 }
        guard place >= 0, let last = value(words[place]) else { return nil }
        if place >= 2, ["to", "or", "and"].contains(words[place - 1]), let low = value(words[place - 2]), low <= last {
            return (low, place - 2)
        }
        if place >= 1, let low = value(words[place - 1]), low < last { return (low, place - 1) }
        return (last, place)
    }

    private static func value(_ word: String) -> Int? {
        if let place = numbers.firstIndex(of: word) { return place + 1 }
        return word.allSatisfy({ ("0"..."9").contains($0) }) && word.count <= 2 ? Int(word) : nil
    }

    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let units: Set<String> = ["years", "year", "years'", "year's", "yrs", "yr"]
    private static let spans: Set<String> = ["last", "past", "next", "first", "previous", "every", "within", "recent"]
    private static let ends: Set<String> = [
        "old", "ago", "contract", "fixed", "term", "apart", "plan", "programme", "program", "degree",
        "strategy", "warranty", "course",
    ]
}
