extension JobSearch {
    /// The search as it stood at a moment: what happened after it is left out (DESIGN, "Time").
    ///
    /// By the day things happened, not the day they were written down: what was recorded later about an earlier day
    /// counts, with the things it speaks of. On the day itself, a fact with a time counts up to that time. An
    /// invitation that had come stays, so that the interview to come is seen. Corrections count whenever they were
    /// made, as they say what was true all along; so does how the seeker signs, calls things and wants pages to look. `sequence` is
    /// that of the whole log. Where nothing lies after the moment, the search is the same.
    public func asOf(_ moment: Moment) -> JobSearch {
        let corrections = Corrections(changes)
        var counted: Set<Event.ID> = []
        var spokenOf: [Subject] = []
        for change in changes {
            for event in change.events {
                let reads = corrections.amended(event)
                guard reads.entry.isPast(at: moment) || isAboutTheSeeker(event.fact) else { continue }
                counted.insert(event.entry.event)
                if change.isLive { spokenOf += reads.fact?.subjects ?? [] }
            }
        }
        for event in makers(of: spokenOf) { counted.insert(event) }
        let kept = changes.compactMap { change in
            var change = change
            change.events.removeAll { !counted.contains($0.entry.event) }
            return change.events.isEmpty ? nil : change
        }
        return refolded(kept, in: corrections)
    }

    /// How the seeker signs, what they want pages to look like and how they call things.
    private func isAboutTheSeeker(_ fact: (any Fact)?) -> Bool {
        fact is SeekerDescribed || fact is OwnStageNamed || fact is OwnStageEdited || fact is OwnStagesOrdered
            || fact is KeysSwitched
    }

    /// The events that brought the things into being, and those that they hang on.
    private func makers(of things: [Subject]) -> Set<Event.ID> {
        let making = Dictionary(
            liveEvents.compactMap { event in event.fact?.makes.map { ($0, event) } },
            uniquingKeysWith: { first, _ in first })
        var found: Set<Event.ID> = []
        var open = things
        while let thing = open.popLast() {
            guard let event = making[thing], found.insert(event.entry.event).inserted else { continue }
            open += event.fact?.subjects ?? []
        }
        return found
    }
}

extension Entry {
    /// True where it lies before the moment, or on its day at no known time.
    func isPast(at moment: Moment) -> Bool {
        guard on == moment.day else { return on < moment.day }
        return time.map { $0.minute <= moment.minute } ?? true
    }
}
