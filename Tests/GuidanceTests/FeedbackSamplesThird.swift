import Domain

/// A third set, harder ones, by bin; a third of these were read so before the phrase files were widened.
extension FeedbackSamples {
    static let third: [(text: String, bin: Bin)] = [
        ("You built rapport with the whole room.", .keepIt),
        ("Great energy throughout.", .keepIt),
        ("Your written task was the best we received.", .keepIt),
        ("We offered it to a secondee who has been doing the job since May.", .letItGo),
        ("The board decided not to create the post after all.", .letItGo),
        ("It was a toss-up between two of you.", .letItGo),
        ("The other person had led a team of twenty.", .earnIt),
        ("You'd need another year or two in a similar post.", .earnIt),
        ("Your French isn't at the level we need.", .learnIt),
        ("We were hoping for someone with a data analysis background.", .earnIt),
        ("Consider getting a first aid certificate.", .learnIt),
        ("We did not get a sense of what you did yourself.", .showItBetter),
        ("Some of your answers drifted from the question.", .showItBetter),
        ("A little more eye contact would help.", .showItBetter),
        ("You undersold your achievements.", .showItBetter),
        ("We felt you would want a bigger role before long.", .lookElsewhere),
        ("You were asking for ten thousand more than we can pay.", .lookElsewhere),
        ("The job needs someone in Leeds four days a week.", .lookElsewhere),
        ("We had to appoint before the end of the month.", .letItGo),
        ("More than 250 people applied.", .letItGo),
        ("I am afraid that I can't comment on individual applications.", .letItGo),
    ]

    /// Of the ordinary kind; 15 of 21 were read so before the files were mended by it.
    static let fourth: [(text: String, bin: Bin)] = [
        ("You demonstrated excellent communication skills.", .keepIt),
        ("Your passion for the sector was evident.", .keepIt),
        ("You gave strong answers on teamwork.", .keepIt),
        ("The successful candidate was already working for us.", .letItGo),
        ("We found a candidate whose background was a closer match.", .letItGo),
        ("The role has been withdrawn due to budget constraints.", .letItGo),
        ("You did not have enough leadership experience.", .earnIt),
        ("We were looking for five years of experience in sales.", .earnIt),
        ("Your Python skills need work.", .learnIt),
        ("You lacked knowledge of our products.", .learnIt),
        ("We would suggest improving your Excel.", .learnIt),
        ("You did not give enough detail in your examples.", .showItBetter),
        ("You seemed to lack confidence.", .showItBetter),
        ("Your answers lacked structure.", .showItBetter),
        ("You should research the company more.", .showItBetter),
        ("We did not think you would be a good fit with the culture.", .lookElsewhere),
        ("You are overqualified for this position.", .lookElsewhere),
        ("Your salary expectations exceeded our budget.", .lookElsewhere),
        ("We need someone who already has the right to work here.", .lookElsewhere),
        ("We had a very high number of applications.", .letItGo),
        ("We are unable to provide specific feedback.", .letItGo),
    ]
}
