import Guidance

/// Drafts as people write them after a no, with what somebody careful would point out; invented.
enum ToneSamples {
    struct Sample: Sendable {
        var text: String
        var flags: Set<ToneFlag>

        init(_ text: String, _ flags: ToneFlag...) {
            self.text = text
            self.flags = Set(flags)
        }
    }

    static let sets = ["first": all, "further": further, "third": third, "fourth": fourth, "fifth": fifth]

    static let all = decision + pleading + accusing + selfDefeating + closed + sharing + demanding + kind + hard

    static let decision: [Sample] = [
        Sample("I think you have made a serious mistake in not hiring me.", .challengesDecision),
        Sample("With all due respect, I can't agree with your decision.", .challengesDecision),
        Sample("I would ask you to reconsider your decision.", .challengesDecision),
        Sample("I was clearly the strongest candidate for this post.", .challengesDecision),
        Sample("I don't understand how you could choose somebody with less experience.", .challengesDecision),
        Sample("Is there any way you would change your mind?", .challengesDecision),
        Sample("You should have picked me; I ticked every box.", .challengesDecision),
        Sample("Frankly, your decision makes no sense to me.", .challengesDecision),
        Sample("I am far more qualified than whoever you took.", .challengesDecision),
        Sample("Perhaps the panel could look at my application again.", .challengesDecision),
        Sample("I refuse to accept this outcome.", .challengesDecision),
        Sample("There must have been some mistake, because I answered every question.", .challengesDecision),
        Sample("You will regret this choice one day.", .challengesDecision),
        Sample("I believe you underestimated my leadership skills.", .challengesDecision),
    ]

    static let pleading: [Sample] = [
        Sample("Please, please let me try again.", .pleads),
        Sample("I am begging you to give me one more chance.", .pleads),
        Sample("I really need this job.", .pleads),
        Sample("I would do anything to work for you, even for free.", .pleads),
        Sample("This was my last hope.", .pleads),
        Sample("My family depends on me finding work soon.", .pleads),
        Sample("I'd accept a lower salary if that helps.", .pleads),
        Sample("Could you not at least give me a trial week?", .pleads),
        Sample("I don't know what I'll do now.", .pleads),
        Sample("It would mean the world to me if you took me on.", .pleads),
        Sample("I am desperate for a second chance.", .pleads),
        Sample("Isn't there anything I can do to convince you?", .pleads),
    ]

    static let accusing: [Sample] = [
        Sample("You wasted my time with three rounds of interviews.", .accuses),
        Sample("Your recruiter lied to me about the timeline.", .accuses),
        Sample("It is obvious that the whole process was rigged.", .accuses),
        Sample("The panel had already made up their minds before I walked in.", .accuses),
        Sample("Nobody even bothered to read my CV.", .accuses),
        Sample("I found the way I was treated thoroughly unprofessional.", .accuses),
        Sample("How dare you invite me and then ignore me for a month?", .accuses),
        Sample("You promised me the job in the second interview.", .accuses),
        Sample("Your interviewers were rude and hadn't prepared.", .accuses),
        Sample("You obviously only wanted to hire one of your friends.", .accuses),
        Sample("Well, it's your loss.", .accuses),
    ]

    static let selfDefeating: [Sample] = [
        Sample("Could you tell me what I did wrong?", .selfDefeatingQuestion),
        Sample("What did I do wrong?", .selfDefeatingQuestion),
        Sample("Why didn't you hire me?", .selfDefeatingQuestion),
        Sample("Where did I go wrong in the interview?", .selfDefeatingQuestion),
        Sample("Was I not good enough for you?", .selfDefeatingQuestion),
        Sample("Why was I rejected?", .selfDefeatingQuestion),
        Sample("Please let me know why I wasn't chosen.", .selfDefeatingQuestion),
        Sample("What was my biggest weakness?", .selfDefeatingQuestion),
        Sample("What does the other candidate have that I don't?", .selfDefeatingQuestion),
        Sample("Is there something wrong with me?", .selfDefeatingQuestion),
        Sample("How badly did I do?", .selfDefeatingQuestion),
        Sample("What didn't you like about me?", .selfDefeatingQuestion),
        Sample("I would like to know what I lacked.", .selfDefeatingQuestion),
    ]

    static let closed: [Sample] = [
        Sample("Was it because of my lack of experience?", .closedQuestion),
        Sample("Did I interview well?", .closedQuestion),
        Sample("Do you have any feedback for me?", .closedQuestion),
        Sample("Were my answers too long?", .closedQuestion),
        Sample("Did you like my presentation?", .closedQuestion),
        Sample("Was I close?", .closedQuestion),
        Sample("Is there anything I could have done differently?", .closedQuestion),
        Sample("Was my salary expectation too high?", .closedQuestion),
        Sample("Did the panel prefer an internal candidate?", .closedQuestion),
        Sample("Do you think I need more training?", .closedQuestion),
        Sample("Any feedback?", .closedQuestion),
        Sample("Could I have prepared better?", .closedQuestion),
    ]

    static let sharing: [Sample] = [
        Sample("I am devastated and have not slept since your mail.", .oversharing),
        Sample("I can no longer pay my rent.", .oversharing),
        Sample("I have been out of work for fourteen months.", .oversharing),
        Sample("My wife left me in March, so this comes at a bad moment.", .oversharing),
        Sample("This is my sixtieth rejection this year.", .oversharing),
        Sample("I burst into tears when I read your message.", .oversharing),
        Sample("My anxiety has been very bad lately.", .oversharing),
        Sample("I'm going through a difficult divorce.", .oversharing),
        Sample("My confidence is at rock bottom.", .oversharing),
        Sample("Our savings have run out and the mortgage is due.", .oversharing),
        Sample("I feel like a failure.", .oversharing),
    ]

    static let demanding: [Sample] = [
        Sample("I demand an explanation.", .demands),
        Sample("I expect a detailed answer by Friday.", .demands),
        Sample("You owe me feedback.", .demands),
        Sample("Please reply within 48 hours.", .demands),
        Sample("Send me my scores immediately.", .demands),
        Sample("The least you can do is tell me the reason.", .demands),
        Sample("I am entitled to know the reasons.", .demands),
        Sample("You must tell me who was chosen.", .demands),
        Sample("Explain why I did not get an answer for six weeks.", .demands),
        Sample("If not, I will post a review online.", .demands),
        Sample("I deserve an honest answer.", .demands),
    ]

    /// Drafts with nothing to point out.
    static let kind: [Sample] = [
        Sample("Thank you for letting me know, and for the time you gave me on Friday."),
        Sample("I value your insights and would appreciate any feedback you are able to share."),
        Sample("I would have liked to work with you, and I respect your decision."),
        Sample("If another role comes up where you think I might fit, I would be glad to hear from you."),
        Sample("What came across well, and what would have made my application stronger?"),
        Sample("May I call you next week?"),
        Sample("Could you tell me by when you expect a decision?"),
        Sample("Would you be willing to ask the team for feedback on my behalf?"),
        Sample("Please consider me for future openings."),
        Sample("I am disappointed, of course, and I understand."),
        Sample("I am not asking you to reconsider; I would like to learn."),
        Sample("I understand why I was not chosen, and I thank you for explaining it."),
        Sample("Please pass on my thanks to the panel."),
        Sample("I hope we can stay in touch."),
        Sample("Which requirement weighed most in the end?"),
        Sample("Thank you for giving me the chance to meet the team."),
        Sample("Could you spare twenty minutes in the next two weeks?"),
        Sample("I remain interested in working with you."),
        Sample("How did my experience come across, against what the role needs?"),
        Sample("A yes or a no would both help me to plan."),
    ]

    /// Words that look like a flag and are none.
    static let hard: [Sample] = [
        Sample("Is there anything wrong with the link?"),
        Sample("Did you receive my attachment?"),
        Sample("I made a mistake in my last message: the interview was on Thursday."),
        Sample("I wish to make a formal complaint about the way the interview was conducted. It was unprofessional."),
        Sample(
            "I am making a subject access request for the notes you hold about me. I expect a reply within one month."),
        Sample("I would like to request a reasonable adjustment: I have anxiety and need extra time for the test."),
        Sample("What went wrong with the upload yesterday?"),
        Sample("Please let me know if you need anything else from me."),
        Sample("I need to move the interview, as my mother is ill; could we postpone it?"),
        Sample("There must be a mistake in the address, as the letter came back."),
        Sample("I can reply by Friday at the latest."),
        Sample("Did we say ten o'clock or eleven?"),
        Sample("I would not want to waste your time."),
        Sample("> Why did you not hire me?\nThank you for forwarding this."),
        Sample("The role asks for someone to deal with complaints and demands from tenants."),
        Sample("Are you sure about the date?"),
        Sample("I wanted to ask whether the role is still open."),
        Sample(
            "Under the Equality Act I am raising a grievance about the decision, which I believe was discriminatory."),
        Sample("Do you have a number I could ring?"),
        Sample("Could we speak about the job again in the spring, should it be advertised?"),
    ]
}
