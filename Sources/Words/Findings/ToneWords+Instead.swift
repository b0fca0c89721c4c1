public import Guidance

/// What could stand instead of a flagged sentence (METHOD R2).
extension ToneWords {
    /// An open alternative whatever the sentence is about.
    public static func instead(_ flag: ToneFlag) -> String {
        switch flag {
        case .challengesDecision:
            "I respect your decision. What did the person you chose show that made the difference?"
        case .pleads:
            "I remain interested in working with you. If another role comes up where you think I might fit, "
                + "I would be glad to hear from you."
        case .accuses: "The process was not easy for me to follow. How was the decision reached?"
        case .selfDefeatingQuestion: "What came across well, and what would have made my application stronger?"
        case .closedQuestion: "How did my experience come across, against what the role needs?"
        case .oversharing: "I would have liked to join you, and I thank you for letting me know."
        case .demands: "I value your insights and would appreciate any feedback you are able to share."
        }
    }

    /// One that stays with what the sentence is about; nil where the general one fits better.
    public static func instead(_ flag: ToneFlag, on topic: ToneTopic) -> String? {
        switch flag {
        case .challengesDecision: respecting(topic)
        case .pleads: offering(topic)
        case .accuses: raising(topic)
        case .selfDefeatingQuestion: asking(topic)
        case .closedQuestion: opening(topic)
        case .oversharing: keepingBack(topic)
        case .demands: requesting(topic)
        }
    }

    private static func respecting(_ topic: ToneTopic) -> String? {
        switch topic {
        case .marks: "I would like to understand the marks. Which parts scored well, and which less so?"
        case .answers: "I respect your decision. How did my answers compare with what you were looking for?"
        case .presentation: "I respect your decision. How did my presentation compare with what you were looking for?"
        case .test: "I respect your decision. How did what I handed in compare with what you were looking for?"
        case .application: "I respect your decision. What would have made my application stronger?"
        case .experience: "I respect your decision. How did my experience come across, against what the role needs?"
        case .skills: "I respect your decision. How did my skills compare with what the role needs?"
        default: nil
        }
    }

    private static func offering(_ topic: ToneTopic) -> String? {
        switch topic {
        case .pay: "If pay was part of the decision, I would be glad to talk about it."
        case .trial, .test: "Should another place come up, I would be glad to show what I can do, in a trial or a task."
        case .home:
            "I hope to find work before long. If another role comes up where you think I might fit, I would be glad "
                + "to hear from you."
        default: nil
        }
    }

    private static func raising(_ topic: ToneTopic) -> String? {
        switch topic {
        case .unfair: "I have a concern about the way I was considered. Whom can I raise it with?"
        case .manner: "The interview was not easy for me. I would be glad to tell you how it looked from my side."
        case .wait, .reply: "I had hoped to hear sooner. I would still value a line on how the decision was reached."
        case .promise: "From our conversations I had understood that it was likely. What changed?"
        case .trial: "I worked a trial with you. How did it go, from your side?"
        case .effort: "I put a good deal of time into this. Any feedback would help me to make use of it."
        case .application: "I was not sure how much of my application had been seen. What did you make of it?"
        case .chosen: "How was the decision reached, and what did the person you chose bring?"
        default: nil
        }
    }

    private static func asking(_ topic: ToneTopic) -> String? {
        switch topic {
        case .marks: "Which parts scored well, and what would have lifted the others?"
        case .answers: "Which of my answers came across well, and what would have made the others stronger?"
        case .presentation: "What came across well in my presentation, and what would have made it stronger?"
        case .test: "What was good in what I handed in, and what would have made it stronger?"
        case .application: "What came across well, and what would have made my application stronger?"
        case .trial: "What went well on my trial, and what would you have liked to see?"
        case .experience: "How did my experience come across, and what would you have liked to hear more about?"
        case .skills: "Which skills came across well, and which would you advise me to build on?"
        case .chosen: "What did the person you chose show that made the difference?"
        case .search: "What would you advise somebody in my position to work on first?"
        default: nil
        }
    }

    private static func opening(_ topic: ToneTopic) -> String? {
        switch topic {
        case .unfair: "What weighed most in the decision?"
        case .marks: "How did my marks compare with what was needed?"
        case .answers: "How did my answers come across, and what would you have liked to hear more of?"
        case .presentation: "How did my presentation come across, and what would have made it stronger?"
        case .test: "How did what I handed in compare with what you were looking for?"
        case .trial: "How did my trial go, and what would you have liked to see?"
        case .application: "How did my application come across, and what would have made it stronger?"
        case .experience: nil
        case .skills: "How did my skills compare with what the role needs?"
        case .pay: "What part did pay play in the decision?"
        case .place: "What part did place and travel play in the decision?"
        case .chosen: "What did the person you chose bring that made the difference?"
        case .feedback: "I would be glad of any feedback: what came across well, and what less so?"
        case .again: "What would make an application of mine stronger another time?"
        default: nil
        }
    }

    private static func keepingBack(_ topic: ToneTopic) -> String? {
        switch topic {
        case .health: "This is a demanding time for me, and I thank you for letting me know."
        case .home:
            "This search matters a good deal to me. If you hear of anything that might suit, I would be glad to know."
        case .feelings: "I am disappointed, as I would have liked to join you, and I thank you for letting me know."
        case .search: "I am working on my applications. What would have made this one stronger?"
        default: nil
        }
    }

    private static func requesting(_ topic: ToneTopic) -> String? {
        switch topic {
        case .owed: "Could you tell me when I will be paid for it?"
        case .marks: "If you are able to share how it was marked, I would be glad to learn from it."
        case .manner, .unfair: "I was unhappy with how I was spoken to. Whom can I raise it with?"
        case .chosen: "I would be glad to hear what the person you chose brought to the role."
        case .call: "Would you have ten minutes for a call, at a time that suits you?"
        case .reply: "Could you tell me when I may expect to hear?"
        default: nil
        }
    }
}
