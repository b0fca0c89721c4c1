import Domain
import Words

extension CardPage {
    /// The card, with the seeker's own words where there are any.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        heading = CardWords.title
        lead = CardWords.lead
        theirs = CardWords.theirs
        theirsHint = CardWords.theirsHint
        parts = [
            CardPart(heading: CardWords.aNo, quote: Quote([CardWords.thanks])),
            CardPart(heading: CardWords.aYes, quote: Quote([CardWords.glad])),
        ]
        if let words = source.search.seeker.cardWords {
            parts.append(CardPart(heading: CardWords.own, quote: Quote(paragraphs(words))))
            own.value = words
        }
        retyped?.fill(&own)
    }
}
