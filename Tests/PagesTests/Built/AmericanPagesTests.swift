import Domain
import Pages
import TestSupport
import Testing
import Words

/// Every page in American English: our words are, theirs stay as they wrote them.
struct AmericanPagesTests {
    /// What somebody wrote, in British spelling, everywhere; short enough to be cut nowhere.
    private static let theirs = "Organisation of Colour, CV"

    private static func pages(in language: Language, of source: PageSource) throws -> [BuiltPage] {
        try Language.$current.withValue(language) { try House().everyPage(of: source) }
    }

    @Test func whatTheSeekerWroteStaysByteForByte() throws {
        let source = try HostilePagesTests.source(saying: Self.theirs)
        let british = try Self.pages(in: .britishEnglish, of: source)
        let american = try Self.pages(in: .americanEnglish, of: source)
        #expect(british.map(\.name) == american.map(\.name))
        var times = 0
        for (one, other) in zip(british, american) {
            let count = one.html.matches(of: Self.written).count
            #expect(other.html.matches(of: Self.written).count == count, "\(one.name)")
            times += count
        }
        #expect(times > 100)
    }

    @Test func noWordOfOursIsOnlyBritish() throws {
        let source = try HostilePagesTests.source(saying: Self.theirs)
        var spoken = 0
        for page in try Self.pages(in: .americanEnglish, of: source) {
            #expect(page.html.contains("<html lang=\"en-US\""), "\(page.name)")
            // Attributes hold addresses and codes; what is read of them is held by `check-words`.
            let ours = page.pieces.map(\.text).joined(separator: " \n ").replacing(Self.written, with: "")
            #expect(OnlyBritish.words(in: ours).isEmpty, "\(page.name): \(OnlyBritish.words(in: ours).sorted())")
            spoken += ours.count
        }
        #expect(spoken > 10_000)
    }

    /// In other searches, whose texts know no British word.
    @Test func noWordOfOursIsOnlyBritishForOthers() throws {
        let stories = try [Personas.sixtiethPaperNo(), Personas.lostDreamFinal(), Personas.introducedByAgency()]
        for story in stories {
            let source = PageSource(search: story.world.search, now: story.world.now)
            let before = Set(try Self.pages(in: .britishEnglish, of: source).flatMap { OnlyBritish.words(in: $0.text) })
            let after = Set(try Self.pages(in: .americanEnglish, of: source).flatMap { OnlyBritish.words(in: $0.text) })
            #expect(!before.isEmpty)
            #expect(after.isEmpty, "\(after.sorted())")
        }
    }

    /// The list finds what it is for.
    @Test(arguments: [
        "Which version of your CV?", "The role was cancelled.", "by post", "Judgement", "£30,000 a year",
        "The post is filled.", "A mail comes", "when the telephone rings",
    ])
    func theListFinds(text: String) {
        #expect(!OnlyBritish.words(in: text).isEmpty)
    }

    /// Our sentences may begin with what was written, or set it in lower case.
    private static var written: Regex<Substring> { /(?i)organisation of colour, cv/ }
}
