import Domain

/// The people who come up in more than one part of the story.
struct Cast {
    let ines: Person.ID
    let beatrice: Person.ID
    let tom: Person.ID
}

extension Script {
    mutating func introduceSam() {
        on(
            ago(124), 18.30,
            DescribeSeeker(
                SeekerDescribed(name: "Sam Taylor", address: "sam.taylor@example.com", phone: "07700 900123")))
        noted(
            """
            The programme ends later this year, so I am starting now, while there is no hurry. What I want: to see a \
            project through from the first meeting to the last invoice. What I do not want: another year of being \
            the person who finds out last.
            """, on: ago(124))
    }

    mutating func introducePeople() -> Cast {
        let cast = Cast(ines: name(), beatrice: name(), tom: name())
        on(
            ago(123), 19.0,
            AddPerson(
                id: cast.beatrice,
                details: PersonDetails(
                    name: "Beatrice Lowe", relation: .formerManager, title: "Head of Projects (retired)",
                    employer: "Tern and Vale", address: "beatrice.lowe@example.org", phone: "01632 960142",
                    workedTogether: true, isSenior: true, knowsTheRole: true, knowsOfSearch: true)))
        on(
            ago(123), 19.05,
            AddPerson(
                id: cast.ines,
                details: PersonDetails(
                    name: "Ines Marlow", relation: .colleague, title: "Registrar", employer: "Harbour Lane Museum",
                    address: "ines.marlow@harbourlane.example", workedTogether: true, knowsOfSearch: true)))
        on(
            ago(123), 19.10,
            AddPerson(
                id: cast.tom,
                details: PersonDetails(
                    name: "Tom Ashby", relation: .friend, title: "Nurse", phone: "07700 900456", knowsOfSearch: true)))
        spoke(
            with: cast.beatrice, about: nil, on: ago(122), by: .phone, fromThem: false,
            "Told her that I am looking. She said to ring whenever there is something to think through.")
        spoke(
            with: cast.tom, about: nil, on: ago(47), by: .inPerson, fromThem: true,
            "Walk along the canal. We talked about everything else.")
        return cast
    }

    /// Somebody met through one application.
    mutating func meet(
        _ name: String, _ relation: Relation, title: String, of employer: String, address: String? = nil,
        phone: String? = nil, at application: JobApplication.ID, on day: Day
    ) -> Person.ID {
        let id = self.name(Person.self)
        let details = PersonDetails(
            name: name, relation: relation, title: title, employer: employer, address: address, phone: phone)
        on(day, 16.0, AddPerson(id: id, details: details, application: application))
        return id
    }
}
