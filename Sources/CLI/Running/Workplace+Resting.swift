import Words

extension Workplace {
    /// That the search rests, and how it starts again.
    func sayThatItRests() {
        surroundings.say(LandingWords.resting)
        surroundings.say(LandingWords.howToStart)
    }
}
