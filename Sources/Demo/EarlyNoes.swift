import Domain

// Noes that came before anybody had spoken with Sam.
extension Script {
    mutating func hearEarlyNoes() {
        for no in earlyNoes {
            let application = apply(no.employer, no.role, no.applied, source: no.source)
            if no.isAcknowledged { acknowledged(application, no.applied) }
            hears(
                application, on: work(no.heard), at: no.clock, from: no.from, address: no.address, by: no.channel,
                title: no.title, outcome: no.outcome, reasons: no.reasons, words: no.words)
        }
    }
}

private struct EarlyNo {
    var employer: String
    var role: String
    var applied: Int
    var heard: Int
    var clock: Clock = 9.50
    var source = "job board"
    var isAcknowledged = true
    var from = ""
    var address: String?
    var channel = Channel.mail
    var title: String?
    var outcome = Outcome.unsuccessful
    var reasons: [Reason]
    var words: String
}

private let earlyNoes = [
    EarlyNo(
        employer: "Kestrel Analytics", role: "Project Coordinator", applied: 117, heard: 109, clock: 3.02,
        from: "Kestrel Analytics Careers", address: "no-reply@apply.kestrel.example",
        title: "Your application to Kestrel Analytics (REQ-20817)", reasons: [.noneGiven],
        words: """
            Dear Sam,

            Thank you for applying for the position of Project Coordinator (REQ-20817).

            After careful consideration we have decided not to progress your application on this occasion.

            We wish you every success in your search.

            Kestrel Analytics Careers
            This mailbox is not monitored. Please do not reply to this message.
            """),
    EarlyNo(
        employer: "Old Ropery Galleries", role: "Exhibitions Assistant", applied: 111, heard: 93, clock: 10.14,
        source: "Ines mentioned it", from: "Catrin Hughes", address: "catrin@oldropery.example",
        title: "Exhibitions Assistant", reasons: [.betterMatch],
        words: """
            Dear Sam

            Many thanks for your application, which we enjoyed reading. We had a hundred and sixty for one post. We \
            have shortlisted people whose experience of hanging and lighting was a closer match to what we need \
            just now, and I am sorry that this means we will not be inviting you to interview.

            Do please look out for our next posts, which are more on the project side.

            With best wishes
            Catrin Hughes
            Old Ropery Galleries
            """),
    EarlyNo(
        employer: "Moss and Tillery", role: "Office Project Manager", applied: 104, heard: 90, clock: 16.47,
        isAcknowledged: false, from: "Recruitment Team", address: "recruitment@mosstillery.example",
        title: "Application update", reasons: [.volume],
        words: """
            Hi Sam,

            Thanks so much for your interest in joining us. We were overwhelmed by the response to this one and can \
            only take a very small number of people forward. Unfortunately, you have not been selected for the next \
            stage. Because of the volume of applications we are not able to offer individual feedback.

            The Moss and Tillery Team
            """),
    EarlyNo(
        employer: "Highcross University", role: "Research Project Officer", applied: 98, heard: 70, clock: 12.31,
        source: "university list", from: "Human Resources", address: "hr@highcross.example",
        title: "Research Project Officer (Grade 6), ref. 4471", reasons: [.experienceLevel],
        words: """
            Dear Applicant,

            Research Project Officer (Grade 6), ref. 4471

            Further to your application for the above post, I am writing to advise that you have not been shortlisted. \
            The panel felt that other candidates were able to demonstrate more experience of administering research \
            grants, which was an essential criterion.

            Yours sincerely,
            Human Resources
            """),
    EarlyNo(
        employer: "Bellwether Foods", role: "Site Coordinator", applied: 86, heard: 83, clock: 8.40,
        from: "Lee Sumner", address: "lee.sumner@bellwether.example", title: "Site Coordinator",
        reasons: [.locationOrEligibility],
        words: """
            Hello Sam, thanks for this. We really need somebody within half an hour of the site for the call-outs, and \
            you would be coming from the other side of the county, so I am going to have to leave it there. Sorry, and \
            good luck. Lee
            """),
    EarlyNo(
        employer: "Fernhill Estates", role: "Programme Assistant", applied: 77, heard: 58, clock: 11.0,
        from: "Fernhill Estates", address: "jobs@fernhill.example", title: "Programme Assistant: vacancy withdrawn",
        outcome: .roleCancelled, reasons: [.differentDirection],
        words: """
            Dear candidate,

            We are writing to everybody who applied for Programme Assistant. Following a review of our budget the \
            vacancy has been withdrawn and will not be filled. We apologise for the inconvenience and thank you for \
            the time you gave to your application.
            """),
    EarlyNo(
        employer: "Thistledown Care", role: "Service Improvement Officer", applied: 55, heard: 50, clock: 9.12,
        isAcknowledged: false, from: "Applicant portal", channel: .portal, reasons: [.noneGiven],
        words: "Status changed: Not taken forward"),
    EarlyNo(
        employer: "Lockkeeper Brewing", role: "Operations Project Lead", applied: 43, heard: 33, clock: 17.55,
        source: "shared by Tom", from: "Marguerite Stone", address: "marguerite@lockkeeper.example",
        title: "Re: Operations Project Lead", reasons: [.roleFilled],
        words: """
            Dear Sam, thank you for writing, and for the nice things you said about the taproom. I should have taken \
            the advert down: we offered the job to somebody at the end of last week. I am sorry you went to the \
            trouble. Yours is on the top of the pile if we grow. Marguerite
            """),
]
