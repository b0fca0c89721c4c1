import Domain

// Who introduced whom, a word now and then, and one call about two applications.
extension Script {
    mutating func keepInTouch(_ cast: Cast) {
        on(ago(123), 19.20, ChooseRhythm(person: cast.tom, weeks: 6))
        on(ago(100), 19.20, ChooseRhythm(person: cast.beatrice, weeks: 13))
        on(
            ago(121), 9.10,
            EditPerson(
                person: cast.beatrice,
                details: PersonDetails(
                    name: "Beatrice Lowe", relation: .formerManager, title: "Head of Projects (retired)",
                    employer: "Tern and Vale", address: "beatrice.lowe@example.org", phone: "01632 960142",
                    howMet: "Three years on the same floor at Tern and Vale",
                    notes: "Mornings are best. Her garden first, then mine.", workedTogether: true, isSenior: true,
                    knowsTheRole: true, knowsOfSearch: true)))
        if let wen {
            on(work(35), 16.10, NoteIntroduction(person: wen, by: cast.ines))
            on(ago(25), 20.15, ChooseRhythm(person: wen, weeks: 13))
            on(ago(25), 20.16, PutOffWord(person: wen, until: ago(-90)))
        }
        guard let joanna else { return }
        on(
            work(57), 9.05,
            EditPerson(
                person: joanna,
                details: PersonDetails(
                    name: "Joanna Peel", relation: .recruiter, title: "Senior Consultant",
                    agency: "Hallam Reach Recruitment", address: "joanna.peel@hallamreach.example",
                    phone: "01632 960133", howMet: "She rang about Ashcombe Water")))
        for application in throughJoanna {
            on(work(24), 12.50, LinkPerson(person: joanna, application: application, relation: .recruiter))
        }
        on(
            work(6), 11.40,
            RecordContact(
                ContactMade(
                    people: [joanna], applications: throughJoanna, channel: .phone, fromThem: true,
                    about: "Ten minutes about both. Wexcombe reads applications next week, Tallis has lost its manager "
                        + "and is slow. She will ring as soon as she hears.",
                    on: work(6))))
    }
}
