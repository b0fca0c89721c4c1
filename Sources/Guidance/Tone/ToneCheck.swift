public import Phrases

/// Reads the tone of a draft with the phrase files under `tone/` (METHOD R2).
///
/// Complaints, requests for an adjustment and requests for one's data are left
/// alone; so are lines quoted from somebody else. A flag is a place to look at,
/// never a verdict on the writer.
public struct ToneCheck: Sendable {
    static let area = "tone"

    private let book: PhraseBook

    public init(_ book: PhraseBook) {
        self.book = book
    }

    /// Findings in order of place; one flag at most once a sentence.
    public func findings(in draft: String) -> [ToneFinding] {
        let text = PhraseText(draft, leavingOut: QuotedLines.ranges(in: draft))
        let matches = book.matches(in: text, area: Self.area)
        let exempt = Exemption(matches.filter { $0.rule.says == "left_alone" }.compactMap(\.rule.code))
        let places = matches.compactMap { match -> Place? in
            guard let flag = ToneFlag(rawValue: match.rule.says), !exempt.covers(flag) else { return nil }
            guard flag != .closedQuestion || isQuestion(match.sentence, in: text) else { return nil }
            return Place(flag: flag, start: match.start, end: match.end, sentence: match.sentence)
        }
        return merged(places).map { place in
            let sentence = text.range(ofSentence: place.sentence)
            var finding = ToneFinding(
                flag: place.flag, start: place.start, end: place.end, text: text.slice(place.start, place.end),
                sentenceStart: sentence.lowerBound, sentenceEnd: sentence.upperBound)
            finding.about = topics(ofSentence: place.sentence, in: text, matches)
            return finding
        }
    }

    private func topics(ofSentence sentence: Int, in text: PhraseText, _ matches: [PhraseMatch]) -> [ToneTopic] {
        var named = Set(
            matches.filter { $0.sentence == sentence && $0.rule.says == "about" }
                .compactMap { $0.rule.code.flatMap(ToneTopic.init) })
        let range = text.range(ofSentence: sentence)
        if !ProtectedMatters.named(in: text.slice(range.lowerBound, range.upperBound)).isEmpty { named.insert(.unfair) }
        return ToneTopic.allCases.filter(named.contains)
    }

    private struct Place {
        var flag: ToneFlag
        var start: Int
        var end: Int
        var sentence: Int

        func covers(_ other: Place) -> Bool {
            start <= other.start && other.end <= end && end - start > other.end - other.start
        }
    }

    /// One place a flag and sentence; words inside a longer place of another flag belong to that one.
    private func merged(_ places: [Place]) -> [Place] {
        let kept = places.filter { place in !places.contains { $0.flag != place.flag && $0.covers(place) } }
        var merged: [Place] = []
        for place in kept.sorted(by: { ($0.start, $1.end, $0.flag.rawValue) < ($1.start, $0.end, $1.flag.rawValue) }) {
            if let index = merged.firstIndex(where: { $0.flag == place.flag && $0.sentence == place.sentence }) {
                merged[index].end = max(merged[index].end, place.end)
            } else {
                merged.append(place)
            }
        }
        return merged.filter { place in !isAskedHarder(place, merged) }
    }

    /// A question that names a fault is also closed at times; the harder remark is enough.
    private func isAskedHarder(_ place: Place, _ places: [Place]) -> Bool {
        place.flag == .closedQuestion
            && places.contains { $0.flag == .selfDefeatingQuestion && $0.sentence == place.sentence }
    }

    /// True where the next mark after the sentence that ends one is a question mark.
    private func isQuestion(_ sentence: Int, in text: PhraseText) -> Bool {
        let end = text.range(ofSentence: sentence).upperBound
        let rest = text.text.utf8.dropFirst(end).prefix(6)
        for byte in rest {
            switch byte {
            case UInt8(ascii: "?"): return true
            case UInt8(ascii: "."), UInt8(ascii: "\n"): return false
            default: continue
            }
        }
        return false
    }

    /// What a right that is being used keeps from being flagged; begging and self-reproach stay worth a look.
    private struct Exemption {
        private let codes: Set<String>

        init(_ codes: [String]) {
            self.codes = Set(codes)
        }

        func covers(_ flag: ToneFlag) -> Bool {
            switch flag {
            case .challengesDecision, .accuses: codes.contains("complaint")
            case .demands, .oversharing: !codes.isEmpty
            case .closedQuestion: !codes.isEmpty
            case .pleads, .selfDefeatingQuestion: false
            }
        }
    }
}

/// Lines somebody else wrote: those that begin with `>`, and all that follows "… wrote:".
enum QuotedLines {
    static func ranges(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var offset = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let end = offset + line.count
            let words = trimmed(Substring(line))
            if words.hasPrefix(">") {
                ranges.append(offset..<end)
            } else if isHeading(words) {
                ranges.append(offset..<text.utf8.count)
                break
            }
            offset = end + 1
        }
        return ranges
    }

    private static func isHeading(_ line: String) -> Bool {
        line.hasSuffix("wrote:") || line.hasPrefix("-----Original Message")
    }
}
