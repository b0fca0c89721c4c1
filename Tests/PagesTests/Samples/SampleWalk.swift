import Pages

extension Sample {
    var land: (LandPage, Frame) {
        var page = LandPage()
        page.walk = walk(
            "land", "Step 1 of 8, about 5 minutes", heading: "First, nothing has to be decided",
            why: "hard news settles better once it is noted down and told to somebody.", save: "Keep this and go on")
        page.notice = list(
            Notice(
                text: text("Priya Nandra rang you yesterday, after the final interview."),
                words: [
                    Folded(
                        "Her words", quotes: [Quote([text("We have decided to offer the role to another candidate.")])])
                ]))
        page.asksForNotice = self == .empty
        page.toldOn.value = "2026-03-09"
        page.toldBy.value = maybe("Priya Nandra")
        page.toldHow.options = channels
        page.planB = list(text("You had thought of this day. Your note says: write to Ines, then swim."))
        page.perspective = list(
            "Four people were in the final round, and one was asked.",
            text("This says nothing about your worth. Whether a skill was missing is a question for another day."))
        page.odds = list(
            OddsFact(
                text: "Of your four finals, one brought an offer.", source: "Your own applications since November."),
            OddsFact(
                text: "If four equal people are in a final, each has one chance in four.",
                source: "Arithmetic, not data."))
        page.caught = list(
            CaughtAssumption(
                theirs: text("They wanted someone younger."),
                reading: "Nobody has said so. It is a guess, and not one you can check or change.",
                question: "What would I like them to have seen of me that they may not have seen?"))
        page.assumptionSaid.options = [Choice("yes", "Yes"), Choice("no", "No")]
        page.unfair =
            self == .many
            ? [
                UnfairOffer(
                    paragraphs: ["If something was asked or said that should not have been, you can note it now."],
                    note: ["The words, as exactly as you can", "When and where", "Who else heard it"],
                    links: [Link("Your rights at work", "https://rights.example")])
            ] : []
        page.isFirstDay = self != .empty && self != .many
        page.tonight.options = [
            Choice("walk", "A walk, without the phone", isChosen: true), Choice("meal", "A proper meal"),
            Choice("bath", "An early night"), Choice("own", "Something else"),
        ]
        page.tell.options = list(
            Choice("p1", text("Ines Marlow"), about: "you spoke on 22 January"), Choice("p2", "Bob"))
        page.mood.options = list(
            Choice("1", "very low"), Choice("2", "low"), Choice("3", "so-so"), Choice("4", "all right"))
        page.circumstances.options = list(
            Choice("unhappy", "I am unhappy where I work"), Choice("out", "I am out of work"),
            Choice("money", "Money is urgent"))
        page.note.value = maybe("I liked them.")
        var frame = walkFrame("After the news from Larkspur Housing")
        frame.offersTalk = true
        return (page, frame)
    }

    var letter: Letter {
        let body = """
            Dear Priya,

            Thank you for telling me, and for the time you and the panel gave me on Friday.

            I would be glad of any feedback you are able to give. Could you tell me what I did wrong?

            With good wishes to you and the team,
            Sam Taylor
            """
        var letter = Letter()
        letter.id = self == .empty ? "" : "018f-l1"
        letter.kind = "reply"
        letter.to = "p1"
        letter.address = maybe("priya@larkspur.example")
        letter.subject.value = maybe("Programme Officer: thank you")
        letter.body.value = maybe(body)
        letter.mailto =
            self == .empty
            ? "" : MailLink.make(to: "priya@larkspur.example", subject: "Thank you", body: text(body))
        letter.download = self == .empty ? "" : "/letters/018f-l1.eml"
        letter.sent = self == .longest ? "Sent on 10 March." : ""
        letter.tone = list(
            ToneNote(
                index: 0, offset: "152-187", theirs: text("Could you tell me what I did wrong?"),
                why:
                    "This asks Priya to name a fault, which is hard to do in writing. An open question gives her more room:",
                instead: "What came across well, and what would have made my application stronger?"),
            ToneNote(
                index: 1, offset: "12-20", theirs: "I deserve an answer.", why: "This may read as a demand.",
                instead: ""))
        letter.toneHeading =
            letter.tone.isEmpty ? "" : letter.tone.count == 1 ? "One sentence to look at" : "Two sentences"
        return letter
    }

    var reply: (ReplyPage, Frame) {
        var page = ReplyPage()
        page.walk = walk(
            "reply", "Step 2 of 8, about 4 minutes", heading: text("A short reply to Priya Nandra"),
            why: "a kind answer keeps the door open, and it need not be long.", save: "Go on")
        page.letter = letter
        page.remarks = self == .longest ? [text("The message came from an automatic sender.")] : []
        return (page, walkFrame("Reply to Larkspur Housing"))
    }

    var letterPage: (LetterPage, Frame) {
        var page = LetterPage()
        page.who = text("Larkspur Housing, Programme Officer")
        page.heading = "Staying in touch"
        page.formURL = "/applications/018f/letters"
        page.application = "/applications/018f"
        page.letter = letter
        page.letter.kind = "keep_in_touch"
        page.remarks = self == .longest ? [text("A recruiter introduced you.")] : []
        if self == .many || self == .hostile {
            page.also.options = [
                Choice("018e", text("Tern Books, Bookseller"), isChosen: true), Choice("018d", "Quay, Cook"),
            ]
        }
        return (page, frame("Staying in touch"))
    }

    var ask: (AskPage, Frame) {
        var page = AskPage()
        page.walk = walk(
            "ask", "Step 3 of 8, about 6 minutes", heading: "Asking how it came across",
            why: "few people are told unasked, and asking is itself a sign of wanting to learn.", save: "Go on")
        page.asked = self == .many ? ["You asked Dilip Rowe on 11 December. No answer yet, which is common."] : []
        page.whom.options = list(
            Choice(
                "p1", text("Priya Nandra"), about: "hiring manager; she told you herself, and you spoke for an hour",
                isChosen: true),
            Choice(
                "p2", text("Ines Marlow"),
                about: "works there; ask for her own impression, not for what was said inside"))
        page.remarks = list("Two people at most, once each.")
        page.ready.options = [
            Choice("listen", "I could hear something I disagree with, and only say thank you"),
            Choice("learn", "I am asking to learn, not to change their mind"), Choice("slept", "I have slept since"),
        ]
        page.questions.options = list(
            Choice("experience", text("How did my experience with budgets come across?"), isChosen: true),
            Choice("chosen", "What did the person you chose show that mattered most?"),
            Choice("positive", "What came across well?"))
        page.ownQuestion.value = self == .hostile ? text("") : ""
        page.letter = self == .many || self == .hostile ? [letter] : []
        return (page, walkFrame("Ask Larkspur Housing"))
    }

    var debrief: (DebriefPage, Frame) {
        var page = DebriefPage()
        page.walk = walk(
            "debrief", "Step 4 of 8, about 10 minutes", heading: "How it went, as you saw it",
            why: "your own account comes before anybody else’s, and it fades within days.", save: "Keep this and go on")
        page.late = self == .many ? "You are writing this after the news, which colours things. It will say so." : ""
        page.earlier = list(
            Folded("What you wrote on 6 March", quotes: [Quote([text("The tour went well.")], by: "The same evening.")])
        )
        page.interview.options = list(
            Choice("i1", "Interview on 6 March", isChosen: true), Choice("i2", "Call on 20 February"))
        page.wentWell.value = maybe("They laughed at the story of the ladder.")
        page.connected.value = ""
        let ways = [Choice("kept", "went well"), Choice("shaky", "shaky"), Choice("stumbled", "stumbled")]
        page.questions = (0..<(self == .one ? 1 : 3)).map { index in
            AskedQuestion(
                index: index, label: "Question \(index + 1)", value: index == 0 ? maybe("Why are you leaving?") : "",
                how: ways, howLabel: "How the answer to question \(index + 1) went")
        }
        page.parts = list(
            Field(
                "part_research", value: text("I had read their plan."), label: "What I knew about them",
                hint: "Their work, their news, the people."),
            Field("part_examples", label: "My examples", hint: "Did they fit what was asked?"),
            Field("part_rapport", label: "How we got on", hint: "Only what you noticed yourself."))
        page.prepared.options = [Choice("well", "well"), Choice("partly", "partly"), Choice("little", "little")]
        return (page, walkFrame("Debrief, Larkspur Housing"))
    }
}
