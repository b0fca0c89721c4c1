import Domain

extension Json {
    /// `show --json`.
    static func whole(_ application: JobApplication, in search: JobSearch, at now: Moment) -> Json {
        let changes = search.changes.filter { $0.isLive && $0.subjects.contains(application.subject) }
        var fields: [String: Json] = [
            "application": .string(application.id.text), "kind": .string(application.kind.rawValue),
            "stage": .string(application.stage.rawValue), "outcome": .maybe(application.outcome?.rawValue),
            "outcomeOn": .maybe(application.ending?.on.description),
            "days": .int(now.day.days(since: application.lastDay(upTo: now.day))),
            "stages": .array(application.stages.map(stage)),
            "interviews": .array(application.interviews.map(interview)),
            "people": .array(application.participants.map { participant($0.person, $0.relation, in: search) }),
            "notices": .array(application.notices.map(notice)),
            "feedback": .array(application.feedback.map(feedback)),
            "reasons": .array(application.reasons.map(reason)),
            "letters": .array(application.letters.map(letter)),
            "debriefs": .array(application.debriefs.map(debrief)),
            "documents": .array(search.documents(of: application.id).map { document($0) }),
            "notes": .array(application.notes.map(note)),
            "changes": .array(changes.map { change($0, withEvents: false) }),
            "waiting": waiting(application, in: search, at: now),
            "planB": .maybe(application.latestPlanB?.value.words),
        ]
        fields.merge(details(application.details)) { mine, _ in mine }
        return .object(fields)
    }

    /// One change; with its events where they are wanted for `amend`.
    static func change(_ change: Change, withEvents: Bool) -> Json {
        var fields: [String: Json] = [
            "change": .string(change.id.text), "on": .maybe(change.entry?.on.description),
            "facts": .strings(change.names),
        ]
        if withEvents {
            fields["takenBack"] = .bool(!change.isLive)
            fields["events"] = .array(
                change.events.map {
                    .object([
                        "event": .string($0.entry.event.text), "fact": .string($0.name),
                        "on": .string($0.entry.on.description),
                    ])
                })
        }
        return .object(fields)
    }

    private static func details(_ details: ApplicationDetails) -> [String: Json] {
        [
            "employer": .string(details.employer), "role": .string(details.role), "agency": .maybe(details.agency),
            "source": .maybe(details.source), "url": .maybe(details.url), "place": .maybe(details.place),
            "closing": .maybe(details.closing?.description), "cv": .maybe(details.cv), "via": .maybe(details.via),
            "workMode": .maybe(details.workMode?.rawValue), "pay": details.pay.map(pay) ?? .null,
            "reference": .maybe(details.reference), "portal": .maybe(details.portal),
            "portalUser": .maybe(details.portalUser), "appliedBy": .maybe(details.appliedBy?.rawValue),
            "route": .maybe(details.route?.rawValue), "letterVersion": .maybe(details.letterVersion),
            "tags": .strings(details.tags ?? []),
        ]
    }

    private static func pay(_ pay: Pay) -> Json {
        func amount(_ hundredths: Int?) -> Json { hundredths.map { .double(Double($0) / 100) } ?? .null }
        return .object([
            "low": amount(pay.low), "high": amount(pay.high), "currency": .string(pay.currency),
            "period": .string(pay.period.rawValue),
        ])
    }

    private static func stage(_ stage: Dated<StageReached>) -> Json {
        .object([
            "stage": .string(stage.value.stage.rawValue), "round": .maybe(stage.value.round),
            "on": .string(stage.on.description), "dayKnown": .bool(stage.value.isDayKnown ?? true),
        ])
    }

    private static func interview(_ interview: Interview) -> Json {
        .object([
            "interview": .string(interview.id.text), "stage": .string(interview.stage.rawValue),
            "round": .maybe(interview.round), "at": .string(interview.at.description),
            "place": .maybe(interview.place), "with": .strings(interview.with),
            "cancelled": .bool(interview.isCancelled),
        ])
    }

    private static func participant(_ id: Person.ID, _ relation: Relation, in search: JobSearch) -> Json {
        .object([
            "person": .string(id.text), "name": .maybe(search.people[id]?.name), "relation": .string(relation.rawValue),
        ])
    }

    private static func notice(_ notice: Dated<NoticeReceived>) -> Json {
        .object([
            "on": .string(notice.on.description), "kind": .string(notice.value.kind.rawValue),
            "from": .string(notice.value.from), "channel": .string(notice.value.channel.rawValue),
            "title": .maybe(notice.value.title), "words": .string(notice.value.words),
        ])
    }

    private static func feedback(_ feedback: Dated<FeedbackReceived>) -> Json {
        .object([
            "feedback": .string(feedback.value.feedback.text), "on": .string(feedback.on.description),
            "from": .string(feedback.value.from), "channel": .string(feedback.value.channel.rawValue),
            "words": .string(feedback.value.words),
        ])
    }

    private static func reason(_ reason: Dated<ReasonRecorded>) -> Json {
        .object([
            "reason": .string(reason.value.reason.rawValue), "source": .string(reason.value.source.rawValue),
            "words": .maybe(reason.value.words), "by": .maybe(reason.value.by),
        ])
    }

    private static func letter(_ letter: Dated<LetterSent>) -> Json {
        .object([
            "kind": .string(letter.value.kind.rawValue), "to": .string(letter.value.recipient.rawValue),
            "channel": .string(letter.value.channel.rawValue), "on": .string(letter.on.description),
        ])
    }

    /// A document without its bytes.
    static func document(_ document: Document) -> Json {
        .object([
            "document": .string(document.id.text), "application": .maybe(document.application?.text),
            "kind": .string(document.kind.rawValue), "name": .string(document.name),
            "mediaType": .string(document.kept.mediaType), "size": .int(document.kept.size),
            "hash": .string(document.kept.hash), "on": .string(document.entry.on.description),
        ])
    }

    private static func note(_ note: Dated<NoteWritten>) -> Json {
        .object([
            "note": .string(note.value.note.text), "on": .string(note.on.description),
            "words": .string(note.value.words),
        ])
    }

    private static func debrief(_ debrief: Dated<DebriefRecorded>) -> Json {
        .object([
            "debrief": .string(debrief.value.debrief.text), "on": .string(debrief.on.description),
            "wentWell": .string(debrief.value.wentWell), "wentLess": .string(debrief.value.wentLess),
            "differently": .string(debrief.value.differently), "connected": .string(debrief.value.connected),
        ])
    }
}
