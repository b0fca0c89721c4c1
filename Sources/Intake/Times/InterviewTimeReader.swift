import Domain
import Phrases

/// Reads when an interview is, where exactly one time is fixed.
///
/// Days and times that follow "by", "before" and the like are deadlines; of a
/// change, the earlier time is left out; several times that remain are an
/// offer of slots and give nil. The zone is the one named, else the calendar
/// part's, else that of the message's Date.
struct InterviewTimeReader {
    let moment: Moment?
    let evidence: Evidence?

    private struct Slot {
        var day: Day
        var minute: Int
        var zone: ZoneName?
        /// Range of words in the body.
        var words: Range<Int>
    }

    init(_ text: MessageText, isAssessment: Bool) {
        let sent = text.message.date
        let calendar = text.message.calendar.flatMap { CalendarText($0).start }
        var slots = Self.slots(in: text.body, sent: sent)
        slots = Self.withoutOld(slots, in: text.body)
        let distinct = Set(slots.map { [$0.day.number, $0.minute] })
        guard distinct.count == 1, let slot = slots.first else {
            moment = calendar
            evidence = nil
            return
        }
        let offset = slot.zone?.offset(on: slot.day)
        if offset == nil, let calendar, calendar.day == slot.day, calendar.minute == slot.minute {
            moment = calendar
        } else if let offset = offset ?? calendar?.offset ?? sent?.offset {
            moment = Moment(day: slot.day, minute: slot.minute, offset: offset)
        } else {
            moment = nil
        }
        let start = text.body.words[slot.words.lowerBound].start
        let end = text.body.words[slot.words.upperBound - 1].end
        evidence = moment.map { _ in
            Evidence(
                text: text.body.slice(start, end), part: .text, start: start, end: end, says: "interview_at",
                certainty: .stated)
        }
    }

    /// Days joined with the times that belong to them.
    private static func slots(in text: PhraseText, sent: Moment?) -> [Slot] {
        var slots: [Slot] = []
        var day: (value: Day, mention: ClockMention, isUsed: Bool)?
        var time: (minute: Int, zone: ZoneName?, mention: ClockMention)?
        var timeComesFirst = false
        for mention in ClockMentions(in: text, sent: sent).mentions {
            if isDeadline(mention, in: text) {
                // What is said next to a deadline belongs to it.
                day = nil
                time = nil
                continue
            }
            if let held = day, mention.sentence > held.mention.sentence + (held.isUsed ? 0 : 2) { day = nil }
            if let held = time, mention.sentence > held.mention.sentence + 1 { time = nil }
            switch mention.what {
            case .day(let value):
                if let held = time, mention.words.lowerBound - held.mention.words.upperBound <= 6 {
                    slots.append(slot(value, held.minute, held.zone, held.mention, mention))
                    timeComesFirst = true
                    time = nil
                    day = (value, mention, true)
                } else {
                    day = (value, mention, false)
                }
            case .time(let minute, let zone):
                if let held = day, !(held.isUsed && timeComesFirst) {
                    slots.append(slot(held.value, minute, zone, held.mention, mention))
                    day?.isUsed = true
                } else {
                    time = (minute, zone, mention)
                }
            }
        }
        return slots
    }

    private static func slot(_ day: Day, _ minute: Int, _ zone: ZoneName?, _ a: ClockMention, _ b: ClockMention) -> Slot
    {
        let from = min(a.words.lowerBound, b.words.lowerBound)
        let to = max(a.words.upperBound, b.words.upperBound)
        return Slot(day: day, minute: minute, zone: zone, words: from..<to)
    }

    private static func isDeadline(_ mention: ClockMention, in text: PhraseText) -> Bool {
        let sentence = text.sentences[mention.sentence]
        let from = max(sentence.lowerBound, mention.words.lowerBound - 6)
        let before = text.words[from..<mention.words.lowerBound].map(\.folded)
        if before.suffix(3).contains(where: deadlineWords.contains) { return true }
        return before.contains(where: closingWords.contains)
    }

    /// Drops the time that an interview was moved from.
    private static func withoutOld(_ slots: [Slot], in text: PhraseText) -> [Slot] {
        guard slots.count > 1, let last = slots.last else { return slots }
        // "Could we do Friday at 11 instead?"
        let closing = text.words[last.words.upperBound...].prefix(2).map(\.folded)
        if closing.contains("instead") { return [last] }
        let kept = slots.enumerated().filter { index, slot in
            let next = index + 1 < slots.count ? slots[index + 1].words.lowerBound : text.words.count
            let after = text.words[slot.words.upperBound..<max(slot.words.upperBound, next)].map(\.folded)
            let from = max(0, slot.words.lowerBound - 3)
            let before = text.words[from..<slot.words.lowerBound].map(\.folded)
            if index + 1 < slots.count, after.contains(where: changeWords.contains) { return false }
            if before.contains("from"), index + 1 < slots.count { return false }
            return !before.contains { ["originally", "than", "of", "was"].contains($0) }
        }
        return kept.map(\.element)
    }

    private static let deadlineWords: Set<String> = ["by", "before", "until", "till", "than", "latest", "within"]
    private static let closingWords: Set<String> = [
        "deadline", "expires", "expire", "closes", "close", "closing", "due",
    ]
    private static let changeWords: Set<String> = [
        "moved", "rescheduled", "reschedule", "changed", "postponed", "rearranged", "instead", "brought", "now", "new",
        "cancelled", "canceled",
    ]
}
