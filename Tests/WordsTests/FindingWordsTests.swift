import Domain
import Testing
import Words

@testable import Guidance

/// Every sentence about a finding, read by the house rules.
@Suite struct FindingWordsTests {
    static let all: [String] = {
        var all = WalkStep.allCases.flatMap { [StepWords.title($0), StepWords.why($0)] }
        all += WalkSize.allCases.map(StepWords.size) + [StepWords.skipping]
        all += StepOffer.allCases.map(OfferWords.label) + OfferWords.tonight
        all += ToneFlag.allCases.flatMap { [ToneWords.name($0), ToneWords.why($0), ToneWords.instead($0)] }
        all += ToneFlag.allCases.flatMap { flag in ToneTopic.allCases.compactMap { ToneWords.instead(flag, on: $0) } }
        let own: [OwnReading] = [
            .postWentAway, .beforeMeeting, .wasInvited, .reachedTheLast, .wentWell, .stumbled("Why us?"),
            .saidElsewhere(.presentation, times: 2), .saidElsewhere(.experienceLevel, times: 3),
            .saidElsewhere(.skillLacking, times: 2),
        ]
        all += own.map(OwnReadingWords.sentence) + WalkStep.allCases.flatMap { OwnReadingWords.enough(.step($0)) }
        all += OwnReadingWords.enough(.done)
        all += AskReason.allCases.map(AskWords.reason) + NotAsking.allCases.map(AskWords.nobody)
        all += ReadinessQuestion.allCases.map(AskWords.question)
        all += OpenQuestion.allCases.flatMap { question in
            Recipient.allCases.map { QuestionWords.toThem(question, recipient: $0) } + [QuestionWords.why(question)]
        }
        let guesses = GuessTopic.allCases.map(AssumptionReading.guess) + [.stated, .mayBeUnfair([.age])]
        all += guesses.map(AssumptionWords.sentence) + guesses.compactMap(AssumptionWords.question)
        all += AssumptionWords.unfairNote + [AssumptionWords.firstQuestion]
        all += ConfidantReason.allCases.map(ConfidantWords.reason) + [ConfidantWords.nobody]
        all += ProcessPart.allCases.map(DebriefWords.prompt) + ReflectionPrompt.allCases.map(ReflectionWords.prompt)
        all += [ActionWords.cosmetics, ClosingWords.title, ClosingWords.nothingToCarry, TodayWords.quiet]
        all += Bin.allCases.flatMap { [LabelWords.of($0), LabelWords.meaning(of: $0)] }
        all += readings + perspective
        return all
    }()

    static let readings: [String] = {
        let details: [ReasonDetail?] = [nil] + ReasonDetail.allCases
        return Reason.allCases.flatMap { reason in
            details.flatMap { detail in
                Interpretation.Reading.allCases.map {
                    DecodeWords.interpretation(
                        Interpretation(reading: $0, reason: reason, detail: detail, certainty: .likely))
                }
            }
        }
    }()

    static let perspective: [String] = [
        PerspectiveFact.reached(.final, round: nil), .reached(.interview, round: 2), .reached(.screen, round: nil),
        .wentWell("The story was clear."), .othersCompeted(isStated: true), .othersCompeted(isStated: false),
        .theyKnewMore, .postWentAway, .theyHadChosenYou, .silenceIsNoVerdict, .saysNothingOfWorth,
        .skillIsALaterQuestion, .doubtIsNatural,
    ].map(PerspectiveWords.sentence)

    @Test func keepTheRulesOfTheHouse() {
        let forbidden = [
            "meant to be", "your time will come", "trust the process", "only failed", "all the sweeter", "rejected",
            "rejection", "!", "  ", "_", "amazing", "awesome", "don't worry", "cheer up", "..", "nil",
        ]
        for sentence in Self.all {
            for word in forbidden { #expect(!sentence.lowercased().contains(word), "\(sentence)") }
            #expect(!sentence.isEmpty && sentence.first?.isWhitespace == false)
        }
    }

    @Test func everyReasonHasThreeReadingsThatDiffer() {
        for reason in Reason.allCases {
            let texts = Interpretation.Reading.allCases.map {
                DecodeWords.interpretation(
                    Interpretation(reading: $0, reason: reason, detail: nil, certainty: .likely))
            }
            #expect(Set(texts).count == 3, "\(reason)")
        }
    }

    @Test func oddsCarrySourceYearAndPopulation() {
        let finding = OddsFinding(
            step: .appliedToInterview, own: nil,
            published: [
                PublishedOdds(low: 0.03, high: 0.03, source: .careerPlug, year: 2024),
                PublishedOdds(low: 0.15, high: 0.15, source: .careerPlug, year: 2020),
            ])
        let text = OddsWords.sentences(finding).joined(separator: "\n")
        for part in [
            "3 applications in 100", "15 applications", "2024", "2020", "CareerPlug", "US", "no single figure",
        ] {
            #expect(text.contains(part))
        }
    }
}
