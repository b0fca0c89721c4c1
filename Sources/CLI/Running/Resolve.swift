import Domain
import Words

extension JobSearch {
    /// The application somebody means: an id, an unambiguous beginning of one, or part of the employer's name.
    func application(named name: String) throws -> JobApplication {
        try resolve(
            name, among: applicationsInOrder, kind: .application, id: \.id.text, name: \.employer,
            words: { "\($0.employer), \($0.role) (\(LabelWords.standing(of: $0, in: self)))" })
    }

    /// The stage somebody means: its code, or one of the seeker's own names for it.
    func stage(named name: String) throws -> (stage: Stage, own: OwnStage?) {
        if let stage = Stage(rawValue: name.lowercased()) { return (stage, nil) }
        let own = ownStagesInOrder
        let wanted = foldedKey(name)
        let whole = own.filter { foldedKey($0.name) == wanted || $0.id.text == name }
        let found = whole.isEmpty && !wanted.isEmpty ? own.filter { foldedKey($0.name).contains(wanted) } : whole
        guard !found.isEmpty else {
            throw Trouble.unknownValue(
                field: "stage", value: name, known: Stage.allCases.map(\.rawValue) + own.map(\.name))
        }
        let one = try only(found, name: name, kind: .ownStage) { Candidate(id: $0.id.text, words: $0.name) }
        return (one.stage, one)
    }

    /// The seeker's own name for a stage that somebody means, retired ones too.
    func ownStage(named name: String) throws -> OwnStage {
        try resolve(
            name, among: ownStagesInOrder + retiredOwnStages, kind: .ownStage, id: \.id.text, name: \.name,
            words: { "\($0.name) (\(LabelWords.of($0.stage)))" })
    }

    func person(named name: String) throws -> Person {
        let people = people.values.sorted { $0.added.sequence < $1.added.sequence }
        return try resolve(
            name, among: people, kind: .person, id: \.id.text, name: \.name,
            words: { "\($0.name) (\(LabelWords.of($0.relation)))" })
    }

    func lesson(named name: String) throws -> Lesson {
        try resolve(
            name, among: lessonsInOrder, kind: .lesson, id: \.id.text, name: \.sentence,
            words: { shortened($0.sentence, to: 60) })
    }

    func action(named name: String) throws -> Action {
        try resolve(
            name, among: actionsInOrder, kind: .action, id: \.id.text, name: \.planned.aim,
            words: { shortened($0.planned.aim, to: 60) })
    }

    /// The criterion somebody means, of any application.
    func criterion(named name: String) throws -> Criterion {
        try resolve(
            name, among: criteriaInOrder, kind: .criterion, id: \.id.text, name: \.text,
            words: { criterion in
                let employer = applications[criterion.application]?.employer ?? ""
                return "\(shortened(criterion.text, to: 60)) (\(employer))"
            })
    }

    func document(named name: String) throws -> Document { try found(name, among: documentsInOrder) }

    /// A document that may have been taken off its list: it can be forgotten all the same.
    func forgettableDocument(named name: String) throws -> Document {
        try found(name, among: documents.values.sorted { $0.entry < $1.entry })
    }

    private func found(_ name: String, among documents: [Document]) throws -> Document {
        try resolve(
            name, among: documents, kind: .document, id: \.id.text, name: \.name, words: DocumentWords.line)
    }

    /// A thing that somebody means by its id or the beginning of it; one that was taken back included.
    func thing(_ kind: Subject.Kind, named name: String) throws -> Subject {
        var made: [(thing: Subject, name: String)] = []
        for event in changes.flatMap(\.events) {
            guard let thing = event.fact?.makes, thing.kind == kind, !made.contains(where: { $0.thing == thing }) else {
                continue
            }
            made.append((thing, event.name))
        }
        if let exact = made.first(where: { $0.thing.id == name }) { return exact.thing }
        return try only(made.filter { !name.isEmpty && $0.thing.id.hasPrefix(name) }, name: name, kind: kind) {
            Candidate(id: $0.thing.id, words: $0.name)
        }.thing
    }

    func activity(named name: String) throws -> Activity {
        try resolve(
            name, among: planning.activitiesInOrder, kind: .activity, id: \.id.text,
            name: { ActivityWords.title($0.noted) }, words: { shortened(ActivityWords.title($0.noted), to: 60) })
    }

    /// The change somebody means: its id, the id of one of its events, or the beginning of either.
    func change(named name: String) throws -> Change {
        let exact = changes.filter { $0.id.text == name || $0.events.contains { $0.entry.event.text == name } }
        if let found = exact.first { return found }
        let found = changes.filter {
            $0.id.text.hasPrefix(name) || $0.events.contains { $0.entry.event.text.hasPrefix(name) }
        }
        return try only(found, name: name, kind: .note) { change in
            Candidate(id: change.id.text, words: change.names.joined(separator: ", "))
        }
    }

    /// The live event somebody means.
    func event(named name: String) throws -> Event {
        let found = liveEvents.filter { $0.entry.event.text.hasPrefix(name) }
        if let exact = found.first(where: { $0.entry.event.text == name }) { return exact }
        return try only(found, name: name, kind: .note) { Candidate(id: $0.entry.event.text, words: $0.name) }
    }
}

/// An id wins over the whole name, the whole name over parts of names and of ids.
private func resolve<Thing>(
    _ given: String, among things: [Thing], kind: Subject.Kind, id: (Thing) -> String, name: (Thing) -> String,
    words: (Thing) -> String
) throws -> Thing {
    if let exact = things.first(where: { id($0) == given }) { return exact }
    let wanted = foldedKey(given)
    guard !wanted.isEmpty else { throw Trouble.notFound(kind, name: given) }
    let whole = things.filter { foldedKey(name($0)) == wanted }
    let found =
        whole.isEmpty ? things.filter { id($0).hasPrefix(given) || foldedKey(name($0)).contains(wanted) } : whole
    return try only(found, name: given, kind: kind) { Candidate(id: id($0), words: words($0)) }
}

private func only<Thing>(
    _ found: [Thing], name: String, kind: Subject.Kind, candidate: (Thing) -> Candidate
) throws -> Thing {
    guard let first = found.first else { throw Trouble.notFound(kind, name: name) }
    guard found.count == 1 else { throw Trouble.ambiguous(name: name, candidates: found.map(candidate)) }
    return first
}
