import Domain

// Most applications are never answered. Nothing more is made of them than that.
extension Script {
    mutating func sendIntoSilence() {
        let silent: [(employer: String, role: String, applied: Int, acknowledged: Int?, closed: Int)] = [
            ("Gillyflower Nurseries", "Events Coordinator", 121, nil, 74),
            ("Rooksby Leisure", "Project Support Officer", 119, 119, 74),
            ("Pike and Marrow", "Studio Coordinator", 113, nil, 74),
            ("Upper Sallow Parish Trust", "Community Projects Officer", 106, 105, 60),
            ("Tollgate Insurance", "Change Analyst", 101, 101, 60),
            ("Merrow Bus Company", "Timetable Project Officer", 95, nil, 46),
            ("Sandpiper Homes", "Handover Coordinator", 88, 88, 46),
            ("Calloway Instruments", "Project Administrator", 79, nil, 32),
            ("Greylag Software", "Delivery Coordinator", 72, 72, 32),
        ]
        for firm in silent {
            let application = apply(firm.employer, firm.role, firm.applied, source: "job board")
            if let days = firm.acknowledged { acknowledged(application, days) }
            on(
                ago(firm.closed), 11.20,
                RecordOutcome(application: application, outcome: .noResponse, on: ago(firm.closed)))
        }
        noted(
            "Went through the old ones in ten minutes and closed what has gone quiet. Better than looking at them.",
            on: ago(46))
    }

    /// What is out there now, and what is saved for later.
    mutating func waitAndSave() {
        let quillback = apply("Quillback Foods", "Operations Coordinator", 36, source: "their own site")
        acknowledged(quillback, 36)
        // Closed in haste, and taken back a minute later.
        on(ago(8), 11.30, RecordOutcome(application: quillback, outcome: .noResponse, on: ago(8)))
        on(ago(8), 11.31, UndoChange())

        let agency = "Hallam Reach Recruitment"
        let waiting: [(employer: String, role: String, applied: Int, acknowledged: Int?, agency: String?)] = [
            ("Wexcombe Housing", "Resident Projects Officer", 29, 28, agency),
            ("Tallis Water", "Programme Support", 24, nil, agency),
            ("Dunlin Press", "Editorial Project Coordinator", 20, 19, nil),
            ("Brindle Arts", "Project Coordinator", 17, nil, nil),
            ("Ashdown Transport", "Project Officer", 13, 13, nil),
            ("Corner Clinic", "Service Coordinator", 9, nil, nil),
            ("Hartwell Parish Council", "Projects Clerk", 6, nil, nil),
            ("Stonebridge Libraries", "Programme Officer", 4, 3, nil),
        ]
        for firm in waiting {
            let application = apply(
                firm.employer, firm.role, firm.applied, source: firm.agency == nil ? "job board" : "recruiter",
                agency: firm.agency)
            if let days = firm.acknowledged { acknowledged(application, days) }
            if firm.agency != nil { throughJoanna.append(application) }
        }
        on(
            ago(3), 20.20,
            AddApplication(
                id: name(),
                details: ApplicationDetails(
                    employer: "Millrace Trust", role: "Grants Coordinator", source: "newsletter",
                    url: "https://millrace.example/jobs/grants-coordinator", closing: ago(-10))))
        on(
            ago(2), 20.45,
            AddApplication(
                id: name(),
                details: ApplicationDetails(
                    employer: "Pellow and Sons", role: "Project Administrator", source: "card in the window")))
    }
}
