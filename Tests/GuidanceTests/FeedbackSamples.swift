import Domain
import Guidance

/// Feedback as people give it, a point a row; invented.
enum FeedbackSamples {
    struct Point: Sendable {
        var text: String
        var reasons: Set<Reason>
        var bin: Bin

        init(_ text: String, _ reasons: Set<Reason>, _ bin: Bin) {
            self.text = text
            self.reasons = reasons
            self.bin = bin
        }
    }

    static let all = first + second

    static let first: [Point] = [
        Point("You spoke about tenants as people, and the whole panel noticed.", [], .keepIt),
        Point("You interviewed very well.", [], .keepIt),
        Point("We were impressed by your preparation.", [], .keepIt),
        Point("Your examples were clear and relevant.", [], .keepIt),
        Point("We had no concerns about your technical skills.", [], .keepIt),
        Point("It was a pleasure to meet you.", [], .keepIt),
        Point("You scored highly on communication.", [], .keepIt),
        Point("Your presentation was excellent.", [], .keepIt),
        Point("We have appointed an internal candidate.", [.internalCandidate], .letItGo),
        Point("The role went to somebody who already works in the team.", [.internalCandidate], .letItGo),
        Point("We decided to promote from within.", [.internalCandidate], .letItGo),
        Point("In the end we chose a former colleague.", [.internalCandidate], .letItGo),
        Point("We have decided to go in a different direction.", [.differentDirection], .letItGo),
        Point("The position has been put on hold.", [.differentDirection], .letItGo),
        Point("There is a hiring freeze until the summer.", [.differentDirection], .letItGo),
        Point("Our priorities have changed.", [.differentDirection], .letItGo),
        Point("The vacancy has been filled.", [.roleFilled], .letItGo),
        Point("Other candidates were a closer match.", [.betterMatch], .letItGo),
        Point("It was a very close decision.", [.betterMatch], .letItGo),
        Point("Another candidate edged ahead on the day.", [.betterMatch], .letItGo),
        Point("The panel was split.", [.betterMatch], .letItGo),
        Point("You lacked experience of managing budgets.", [.experienceLevel], .earnIt),
        Point("We needed somebody with more experience in lending.", [.experienceLevel], .earnIt),
        Point(
            "In the end we went with someone who had already run a budget of that size.",
            [.betterMatch, .experienceLevel], .earnIt),
        Point("You have never managed a team.", [.experienceLevel], .earnIt),
        Point("We felt that this would be too big a step up for now.", [.experienceLevel], .earnIt),
        Point("Your SQL knowledge was not quite where we need it.", [.skillLacking], .learnIt),
        Point("We were looking for stronger Excel skills.", [.skillLacking], .learnIt),
        Point("You might want to brush up on data protection.", [.skillLacking], .learnIt),
        Point("The coding test fell short of the pass mark.", [.skillLacking], .learnIt),
        Point("We need someone fluent in German.", [.skillLacking], .learnIt),
        Point("I never quite understood how big your projects were.", [.presentation], .showItBetter),
        Point("Your answers were rather long.", [.presentation], .showItBetter),
        Point("One of us found you a little quiet at first.", [.presentation], .showItBetter),
        Point("We would have liked to hear more concrete examples.", [.presentation], .showItBetter),
        Point("You could have been more specific about your own part.", [.presentation], .showItBetter),
        Point("You seemed nervous.", [.presentation], .showItBetter),
        Point("You did not ask any questions about us.", [.presentation], .showItBetter),
        Point("Try to use the STAR method in your answers.", [.presentation], .showItBetter),
        Point("You were not the right fit for the team.", [.fit], .lookElsewhere),
        Point("We were not sure about the cultural fit.", [.fit], .lookElsewhere),
        Point("We thought you were overqualified.", [.overqualified], .lookElsewhere),
        Point("We worried that you would be bored and move on quickly.", [.overqualified], .lookElsewhere),
        Point("Your salary expectations were above our range.", [.compensation], .lookElsewhere),
        Point("We cannot meet your day rate.", [.compensation], .lookElsewhere),
        Point("We need somebody who can be on site every day.", [.locationOrEligibility], .lookElsewhere),
        Point("We are unable to sponsor a visa.", [.locationOrEligibility], .lookElsewhere),
        Point("We needed somebody who could start sooner.", [.timing], .letItGo),
        Point("Your notice period was too long for us.", [.timing], .letItGo),
        Point("We received over 300 applications.", [.volume], .letItGo),
        Point("The field was very competitive.", [.volume], .letItGo),
        Point("Unfortunately we are not able to give individual feedback.", [.noneGiven], .letItGo),
        Point("It is our policy not to provide feedback.", [.noneGiven], .letItGo),
        Point("We wish you all the best for your search.", [.noneGiven], .letItGo),
    ]

    /// Written after the phrase files.
    static let second: [Point] = [
        Point("Your enthusiasm for the subject came through strongly.", [], .keepIt),
        Point("Everyone liked the way you handled the difficult question.", [], .keepIt),
        Point("There was nothing wrong with your interview; you did well.", [], .keepIt),
        Point("You clearly know your stuff.", [], .keepIt),
        Point("The post went to an existing member of staff.", [.internalCandidate], .letItGo),
        Point("We have had to withdraw the vacancy because funding was cut.", [.differentDirection], .letItGo),
        Point("The other finalist had slightly more relevant experience.", [.betterMatch, .experienceLevel], .earnIt),
        Point("On balance we felt someone else was better suited.", [.betterMatch], .letItGo),
        Point("It wasn't a lack of experience, it was simply a strong shortlist.", [.betterMatch], .letItGo),
        Point("Your knowledge of Salesforce is limited.", [.skillLacking], .learnIt),
        Point("You would benefit from a project management qualification.", [.skillLacking], .learnIt),
        Point("We wanted to see evidence of line management.", [.presentation], .showItBetter),
        Point("At times it was hard to follow your thread.", [.presentation], .showItBetter),
        Point("Your answers stayed at a high level.", [.presentation], .showItBetter),
        Point("You came across as hesitant when we spoke about conflict.", [.presentation], .showItBetter),
        Point("You are a bit too senior for this post.", [.overqualified], .lookElsewhere),
        Point("The commute would have been too far.", [.locationOrEligibility], .lookElsewhere),
        Point("The package you asked for was beyond our budget.", [.compensation], .lookElsewhere),
        Point("You applied after we had already reached the final stage.", [.timing], .letItGo),
        Point("We had an unprecedented number of applicants.", [.volume], .letItGo),
        Point("Due to the number of candidates we cannot offer detailed reasons.", [.noneGiven], .letItGo),
        Point("You have little experience of working with volunteers.", [.experienceLevel], .earnIt),
        Point("A couple more years in practice would help.", [.experienceLevel], .earnIt),
    ]

    /// Whole pieces, with the bins of their points in order.
    static let pieces: [(String, [Bin])] = [
        ("You interviewed well, but we needed more experience of budgets.", [.keepIt, .earnIt]),
        ("Although your presentation was excellent, another candidate was a closer match.", [.keepIt, .letItGo]),
        (
            "Thank you for coming in. You were well prepared. However, your answers were rather long, and we "
                + "could not meet your salary expectations.",
            [.keepIt, .showItBetter, .lookElsewhere]
        ),
        ("Your CV was strong; the panel was split.", [.keepIt, .letItGo]),
        ("You were not clear about your own role.", [.showItBetter]),
    ]
}
