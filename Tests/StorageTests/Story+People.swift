import Domain

extension Story {
    /// Who introduced whom, a rhythm, one call about two applications, and one record of two.
    static let people: [any Command] = [
        NoteIntroduction(person: "priya", by: "ines"),
        ChooseRhythm(person: "ines", weeks: 6),
        PutOffWord(person: "ines", until: Desk.today.adding(60)),
        AddPerson(
            id: "ines-2",
            details: .init(name: "I. Marlow", relation: .other, agency: "Tern & Vale", howMet: "At the fair")),
        RecordContact(
            .init(
                people: ["ines-2", "priya"], applications: ["larkspur", "saved"], channel: .phone, fromThem: false,
                about: "Both roles.", on: Desk.today)),
        MergePeople(kept: "ines", gone: "ines-2"),
        DescribeSeeker(SeekerDescribed(words: "en-US")),
    ]
}
