import Domain

/// What a search comes to, in words that do not depend on how its types are laid out.
func derived(_ search: JobSearch) -> String {
    var lines = ["\(search.sequence) events, \(search.changes.count) changes"]
    let takenBack = search.changes.filter { !$0.isLive }.flatMap(\.names)
    lines.append("taken back: \(takenBack.joined(separator: " "))")
    let seeker = [search.seeker.name, search.seeker.address, search.seeker.phone].map { $0 ?? "-" }
    lines += planned(search)
    lines.append("seeker: \(seeker.joined(separator: ", "))")
    for application in search.applicationsInOrder { lines += derived(application) }
    for person in search.people.values.sorted(by: { $0.id < $1.id }) {
        lines.append("person \(person.id): \(person.name), \(person.relation.rawValue), \(person.applications)")
        if let by = person.introducedBy { lines.append("    introduced by \(by)") }
        if let weeks = person.rhythmWeeks {
            lines.append("    every \(weeks) weeks, not before \(text(person.putOff?.value.until))")
        }
    }
    for lesson in search.lessonsInOrder {
        lines.append(
            "lesson \(lesson.id): \(lesson.sentence) learned \(lesson.entry.on), used \(lesson.uses.map(\.on))")
    }
    for action in search.actionsInOrder {
        let ends = "done \(text(action.doneOn)), dropped \(text(action.droppedOn))"
        lines.append("action \(action.id): \(action.planned.aim), by \(text(action.planned.by)), \(ends)")
    }
    for document in search.documents.values.sorted(by: { $0.id < $1.id }) {
        let place = document.application?.text ?? "-"
        lines.append(
            "document \(document.id): \(document.kind.rawValue), \(document.name), \(place), removed "
                + text(document.removed?.on))
    }
    lines += search.forgotten.map { "forgotten: \($0.value.kind), \($0.value.entries) entries" }
    lines += search.notes.map { "note: \($0.value.words) \($0.on)" }
    return lines.joined(separator: "\n") + "\n"
}

private func derived(_ application: JobApplication) -> [String] {
    var lines = ["\(application.id): \(application.kind.rawValue), \(application.employer), \(application.role)"]
    let details = application.details
    let known = [details.agency, details.source, details.url, details.place, details.cv, details.via].map { $0 ?? "-" }
    lines.append("details: \(known.joined(separator: ", ")), closing \(text(details.closing))")
    let stages = application.stages.map {
        "\($0.value.stage.rawValue)\($0.value.round.map(String.init) ?? "") \($0.on)"
    }
    lines.append("stage \(application.stage.rawValue), from \(stages.joined(separator: ", "))")
    let endings = application.endings.map { "\($0.value.outcome?.rawValue ?? "reopened") \($0.on)" }
    lines.append("outcome \(application.outcome?.rawValue ?? "-"), from \(endings.joined(separator: ", "))")
    lines += application.interviews.map {
        "interview \($0.id): \($0.stage.rawValue) \($0.at) \($0.place ?? "-") \($0.with) cancelled \($0.isCancelled)"
    }
    lines += application.debriefs.map { "debrief \($0.on): \($0.value.wentWell) \($0.value.wentLess)" }
    lines += application.notices.map { "notice \($0.on) \($0.value.kind.rawValue): \($0.value.words.count) characters" }
    lines += application.feedback.map { "feedback \($0.on) \($0.value.from): \($0.value.words)" }
    lines += application.reasons.map { "reason \($0.value.reason.rawValue), \($0.value.source.rawValue)" }
    lines += application.sortedPoints.map { "point \($0.value.bin.rawValue): \($0.value.words)" }
    lines += application.criteria.map { criterion in
        let theirs = criterion.theirs?.value
        let views = [criterion.own?.rawValue, criterion.shown?.rawValue, theirs?.view?.rawValue].map { $0 ?? "-" }
        let said = [criterion.answer?.value.answer, theirs?.words, theirs?.score?.description].map { $0 ?? "-" }
        return "criterion \(criterion.id): \(criterion.asked.kind.rawValue) \(criterion.text), "
            + "\(criterion.asked.weight ?? "-"), \(views), \(said)"
    }
    lines += application.assumptions.map { "assumption: \($0.value.thought)" }
    lines += application.participants.map { "participant \($0.person): \($0.relation.rawValue)" }
    lines += application.contacts.map { "contact \($0.on): \($0.value.about)" }
    lines += application.drafts.values.map { "draft \($0.value.draft): \($0.value.kind.rawValue)" }.sorted()
    lines += application.letters.map { "letter \($0.on): \($0.value.kind.rawValue) to \($0.value.recipient.rawValue)" }
    lines += application.advice.map { "advice \($0.on): \($0.value.words)" }
    lines += application.reflections.map { "reflection \($0.on): \($0.value.answers.values.sorted())" }
    lines += application.notes.map { "note \($0.on): \($0.value.words)" }
    if let walk = application.walk(at: Desk.now) { lines.append(derived(walk)) }
    return lines.map { $0 == lines[0] ? $0 : "    " + $0 }
}

private func derived(_ walk: Walk) -> String {
    let states = WalkStep.allCases.map { "\($0.rawValue) \(walk.state(of: $0).code)" }.joined(separator: ", ")
    return "walk \(walk.size.rawValue), proposed \(walk.proposed.rawValue), closed \(text(walk.closedOn)): \(states)"
}

private func text(_ day: Day?) -> String { day?.description ?? "-" }

private func planned(_ search: JobSearch) -> [String] {
    let planning = search.planning
    var lines = planning.plans.map { plan in
        let parts = PlanPart.allCases.map { "\($0.rawValue) \(plan.value.lines($0))" }
        return "plan \(plan.on): \(parts.joined(separator: ", ")), at least \(pay(plan.value.leastPay))"
    }
    for week in planning.weeks.keys.sorted() {
        guard let plan = planning.week(of: week) else { continue }
        let goals = "\(plan.applications.map(String.init) ?? "-") applications, \(plan.minutes ?? 0) minutes"
        lines.append("week \(week): \(plan.lines.map(\.what)), \(goals)")
    }
    lines += planning.pauses.values.filter(\.value.isPause).map { "pause \($0.value.week)" }.sorted()
    lines += planning.activitiesInOrder.map {
        "activity \($0.id): \($0.noted.kind.rawValue) \($0.noted.what) \($0.on), \($0.noted.minutes ?? 0) minutes"
    }
    lines += search.applicationsInOrder.flatMap(\.offers).map { offer in
        let parts = offer.versions.map { "\($0.on) \(pay($0.value.pay)) \($0.value.leave ?? "-")" }
        return
            "offer \(offer.id): \(parts.joined(separator: ", ")); \(offer.said.map { "\($0) \($1.rawValue)" }.sorted())"
    }
    return lines + search.rests.map { "rest from \($0.from) until \(text($0.until))" }
}

private func pay(_ pay: Pay?) -> String { pay?.description ?? "-" }
