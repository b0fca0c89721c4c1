import Domain
import Words

// The story of an application: every dated entry, in the order of the timeline.
extension ApplicationPage {
    static func story(_ application: JobApplication, _ source: PageSource) -> [StoryEntry] {
        var entries: [(Entry, StoryEntry)] = []
        entries += stages(application, source)
        entries += interviews(application, source)
        entries += endings(application, source)
        entries += notices(application, source)
        entries += debriefs(application, source)
        entries += said(application, source)
        entries += letters(application, source)
        entries += lessons(application, source)
        return entries.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func entry(
        _ line: StoryWords.Line, _ entry: Entry, _ source: PageSource, kind: StoryEntry.Kind = .plain
    ) -> (Entry, StoryEntry) {
        (entry, StoryEntry(kind, when: source.storied(entry.on, time: entry.time), event: line.event, rest: line.rest))
    }

    private static func stages(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        var found: [(Entry, StoryEntry)] = []
        if application.stages.isEmpty {
            found.append(entry(StoryWords.saved(application.kind), application.added, source))
        }
        for stage in application.stages {
            if stage.value.stage == .applied {
                let line = StoryWords.applied(application.details, kind: application.kind)
                found.append(entry(dated(line, stage.value.isDayKnown != false), stage.entry, source))
            } else if !isToldByInterview(stage.value, application) {
                let line = StoryWords.reached(stage.value.stage, round: stage.value.round)
                found.append(entry(dated(line, stage.value.isDayKnown != false), stage.entry, source))
            }
        }
        return found
    }

    private static func dated(_ line: StoryWords.Line, _ isDayKnown: Bool) -> StoryWords.Line {
        isDayKnown ? line : StoryWords.undated(line)
    }

    /// A stage that came with an interview is told by the interview.
    private static func isToldByInterview(_ stage: StageReached, _ application: JobApplication) -> Bool {
        application.interviews.contains { $0.stage == stage.stage && $0.round == stage.round }
    }

    private static func interviews(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        application.interviews.flatMap { interview -> [(Entry, StoryEntry)] in
            var found: [(Entry, StoryEntry)] = []
            if interview.invitedOn < interview.at.day {
                found.append(entry(StoryWords.invited(interview, today: source.today), interview.entry, source))
            }
            var held = interview.entry
            held.on = interview.at.day
            held.time = interview.at.time
            found.append(entry(StoryWords.met(interview), held, source))
            return found
        }
    }

    private static func endings(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        application.endings.map { ending in
            guard let outcome = ending.value.outcome else {
                return entry(StoryWords.reopened, ending.entry, source)
            }
            let notice = application.notices.last { $0.on == ending.on && $0.value.kind == .rejection }
            let line = dated(StoryWords.ended(outcome, told: notice?.value), ending.value.isDayKnown)
            var (place, told) = entry(line, ending.entry, source, kind: outcome.isSetback ? .setback : .plain)
            if source.search.seeker.isQuiet {
                (place, told) = entry(StoryWords.news, ending.entry, source)
                told.ending = line.event + line.rest
            }
            if let notice, !notice.value.words.isEmpty {
                told.folded = [
                    Folded(
                        StoryWords.theirWords(notice.value.from), quotes: [Quote(paragraphs(notice.value.words))])
                ]
            }
            place.time = nil
            return (place, told)
        }
    }

    /// Messages that are not told by an ending already.
    private static func notices(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        let ends = Set(application.endings.filter { $0.value.outcome != nil }.map(\.on))
        return application.notices.filter { !($0.value.kind == .rejection && ends.contains($0.on)) }.map { notice in
            var (place, told) = entry(StoryWords.message(notice.value), notice.entry, source)
            if !notice.value.words.isEmpty {
                told.folded = [
                    Folded(
                        StoryWords.theirWords(notice.value.from), quotes: [Quote(paragraphs(notice.value.words))])
                ]
            }
            return (place, told)
        }
    }

    private static func debriefs(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        application.debriefs.map { debrief in
            let line = StoryWords.debriefed(afterNews: application.isAfterNews(debrief))
            var (place, told) = entry(line, debrief.entry, source)
            told.folded = [Folded(StoryWords.yourDebrief, quotes: written(debrief.value))]
            return (place, told)
        }
    }

    /// A debrief as quotes, each with its heading below.
    static func written(_ debrief: DebriefRecorded) -> [Quote] {
        DebriefListWords.parts(debrief).map { Quote(paragraphs($0.text), by: $0.heading) }
    }

    private static func said(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        let feedback = application.feedback.map { said in
            var (place, told) = entry(StoryWords.feedback, said.entry, source, kind: .learned)
            let from = [said.value.from, LabelWords.of(said.value.channel)].filter { !$0.isEmpty }
            told.quotes = [Quote(paragraphs(said.value.words), by: from.joined(separator: ", ").asSentence)]
            return (place, told)
        }
        let advice = application.advice.map { advice in
            let name = source.name(of: advice.value.person) ?? ""
            var (place, told) = entry(StoryWords.advice(from: name), advice.entry, source, kind: .learned)
            told.quotes = [Quote(paragraphs(advice.value.words))]
            return (place, told)
        }
        let contacts = application.contacts.map { contact in
            let also = contact.value.applications.filter { $0 != application.id }
                .compactMap { source.search.applications[$0]?.employer }
            let names = contact.value.people.compactMap { source.name(of: $0) }
            return entry(StoryWords.contact(contact.value, names: names, also: also), contact.entry, source)
        }
        return feedback + advice + contacts
    }

    private static func letters(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        application.letters.map { letter in
            let line = StoryWords.sent(letter.value, to: source.name(of: letter.value.person))
            var (place, told) = entry(line, letter.entry, source)
            if let body = letter.value.body, !body.isEmpty {
                told.folded = [Folded(StoryWords.yourLetter, quotes: [Quote(paragraphs(body))])]
            }
            return (place, told)
        }
    }

    private static func lessons(_ application: JobApplication, _ source: PageSource) -> [(Entry, StoryEntry)] {
        source.search.lessonsInOrder.filter { $0.application == application.id }.map { lesson in
            var told = StoryEntry(.lesson, when: source.storied(lesson.entry.on))
            told.lesson = lesson.sentence
            told.by = StoryWords.used(lesson, at: employers(using: lesson, source))
            return (lesson.entry, told)
        }
    }
}
