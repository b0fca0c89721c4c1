import Domain
import Finding
import Guidance
import Pages
import TestSupport
import Testing

/// The page of what was found, built from the demo world.
struct SearchPagesTests {
    private func built(_ typed: String, isQuiet: Bool = false) async throws -> BuiltPage {
        let source = try await House.demo(isQuiet: isQuiet)
        return try House().search(typed, in: source)
    }

    @Test func beforeAnythingIsTypedThePlacesAreThere() async throws {
        let page = try await built("")
        for name in ["Today", "Add an application", "People"] { #expect(page.text.contains(name)) }
        #expect(!page.text.contains("found."))
    }

    @Test func whatIsFoundIsInGroupsWithItsWordsMarked() async throws {
        let page = try await built("harbour")
        #expect(page.html.contains("<mark>Harbour</mark> Lane Museum"))
        #expect(page.text.contains("Applications") && page.text.contains("found."))
    }

    @Test func placesAreFoundByOtherNames() async throws {
        let page = try await built("shortcuts")
        #expect(page.html.contains("href=\"/keys\""))
    }

    @Test func privateNotesAreNotFound() async throws {
        let source = try await House.demo()
        let index = FindIndex(Findables.all(in: source.search, today: source.today))
        let notes = source.search.applications.values.flatMap(\.notes).map(\.value.words)
        #expect(notes.count >= 3)
        for note in notes {
            #expect(index.find(Query(String(note.prefix(60)))).hits.isEmpty, "\(note)")
        }
    }

    @Test func nothingFoundSaysSoAndOffersWhatIsSpeltAlmostTheSame() async throws {
        let page = try await built("harbuor")
        #expect(page.text.contains("Nothing here answers to “harbuor”"))
        #expect(page.html.contains("/search?q=harbour"))
    }

    @Test func quietModeTellsNoOutcomeAndCountsNothing() async throws {
        for typed in ["harbour", "museum", "sorry", "unfortunately", "e"] {
            let page = try await built(typed, isQuiet: true)
            for word in ["Unsuccessful", "No answer", "cancelled", "Withdrawn", " found.", "There are 1"] {
                #expect(!page.text.contains(word), "\(typed): \(word)")
            }
        }
    }

    @Test func hostileAndEndlessQueriesAreShownAsTheyAre() async throws {
        let page = try await built("\"><script>alert(1)</script>")
        #expect(!page.html.contains("<script>alert"))
        let long = try await built(String(repeating: "harbour lane ", count: 800))
        #expect(long.html.contains("Only the first twelve") || long.html.contains("Harbour"))
    }
}
