public import Words

extension ErrorPage {
    public init(_ explanation: ErrorWords.Explanation, reference: String = "") {
        self.init()
        heading = explanation.heading
        paragraphs = explanation.paragraphs
        self.reference = reference
        actions = [Link(ErrorWords.toToday, "/")]
    }
}
