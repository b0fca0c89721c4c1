import Domain
import Intake
import Testing

@Suite struct MessageReaderTests {
    private static let reader = Result { try Samples.reader() }

    private func read(_ text: String, subject: String = "") throws -> Reading {
        try Self.reader.get().read(Message(source: "x", subject: subject, text: text))
    }

    /// PEERS, defect 5: each of these was misread by another tracker.
    @Test(arguments: [
        (
            "You were unsuccessful on this occasion, however we would like to keep your details on file.",
            MessageKind.rejection
        ),
        ("After careful consideration we will not be progressing your application further.", .rejection),
        ("We have decided to appoint another candidate.", .rejection),
        ("Your application status: not selected", .rejection),
        ("Leider haben wir uns fuer einen anderen Bewerber entschieden.", .rejection),
        ("Unfortunately, on this occasion you have been unsuccessful.", .rejection),
        (
            "Unfortunately our office is closed on Monday so we would like to move your interview to Tuesday.",
            .interviewInvitation
        ),
    ])
    func readsWhatOthersMisread(_ text: String, _ kind: MessageKind) throws {
        #expect(try read(text).kind == kind)
    }

    @Test(arguments: [
        ("We are sorry that you have decided not to continue.", MessageKind.withdrawalConfirmation),
        ("Sorry to see you withdraw from the Analyst process.", .withdrawalConfirmation),
        (
            "Sorry to say the lift is out of order; for your interview on 8 April at 10am use the stairs.",
            .interviewInvitation
        ),
        ("If you do not hear from us within four weeks, consider your application unsuccessful.", .acknowledgement),
        ("Due to the volume we can only contact shortlisted candidates.", .acknowledgement),
        ("Candidates who are not selected will be notified by email. Thank you for applying.", .acknowledgement),
        ("Thank you for your application. We will let you know whether you have been successful.", .acknowledgement),
        ("Your application will be unsuccessful if you do not complete the online test by Friday.", .assessment),
        ("", .other),
        ("Lunch?", .other),
    ])
    func tellsANoFromWhatOnlySoundsLikeOne(_ text: String, _ kind: MessageKind) throws {
        #expect(try read(text).kind == kind)
    }

    @Test(arguments: [
        "Thanks, I see.\n\nOn Tue, 31 Mar 2026 at 10:12 Alice wrote:\n> you were unsuccessful",
        "Thanks, I see.\n\n-----Original Message-----\nYou were unsuccessful on this occasion.",
        "Thanks, I see.\n\nFrom: Alice\nSent: Tuesday\nTo: Sam\nSubject: x\n\nYou were unsuccessful.",
        "Thanks, I see.\n\nKind regards\nAlice\nYou were unsuccessful Ltd",
        "Thanks, I see.\n\nThis message is confidential; if you are not the intended recipient you were unsuccessful.",
    ])
    func takesNoEvidenceFromQuotesAndFooters(_ text: String) throws {
        let reading = try read(text)
        #expect(reading.kind != .rejection)
        #expect(reading.evidence.allSatisfy { $0.says != "rejection" })
    }

    @Test func readsAForwardedMessage() throws {
        let text = "---------- Forwarded message ---------\nFrom: Acme\n\nYou were unsuccessful on this occasion."
        #expect(try read(text).kind == .rejection)
    }

    @Test func tellsTheWordsAndWhereTheyStand() throws {
        let text = "Dear Sam,\n\nCaf\u{E9} Noir writes: you were unsuccessful. The role has been filled."
        let reading = try read(text)
        #expect(reading.reasons == [.roleFilled])
        for evidence in reading.evidence where evidence.part == .text {
            #expect(Array(text.utf8)[evidence.start..<evidence.end].elementsEqual(evidence.text.utf8))
        }
        #expect(reading.evidence.contains { $0.says == "rejection" && $0.text == "were unsuccessful" })
        #expect(reading.evidence.contains { $0.says == "role_filled" })
    }

    @Test func isSurerTheMoreIsSaid() throws {
        let much = try read("We regret to inform you that you have not been selected. The role has been filled.")
        let little = try read("Unfortunately there was a strong field for the role. Good luck with your search.")
        #expect(much.kind == .rejection)
        #expect(little.kind == .rejection)
        #expect(much.confidence > 0.9)
        #expect(little.confidence < 0.85)
        #expect((0...1).contains(try read("Lunch?").confidence))
    }

    @Test func givesReasonsOnlyForANo() throws {
        #expect(try read("You were unsuccessful.").reasons == [.noneGiven])
        #expect(try read("We received a high volume of applications. Thank you for applying.").reasons.isEmpty)
        #expect(try read("Thank you for applying.").reached == .application)
    }

    @Test func mapsTheStageToTheLog() throws {
        let test = try read("Please complete the online assessment for the role.")
        #expect(test.reached == .screen)
        #expect(test.stage == .assessment)
        #expect(try read("Thank you for applying.").stage == .applied)
    }
}
