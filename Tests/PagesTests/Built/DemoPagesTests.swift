import Domain
import Pages
import Testing

/// Every page of the demo world, read by machine for what no page may say.
struct DemoPagesTests {
    private func pages() async throws -> [BuiltPage] {
        try await House().everyPage(of: House.demo())
    }

    /// What no page of ours says; the mails of others in the demo world are others' words.
    static let forbidden = [
        "reject", "meant to be", "your time will come", "trust the process", "you only failed", "all the sweeter",
        "congratulations", "streak", "oops",
    ]
    /// Traces of something that was left empty or was not meant to be read.
    static let holes = ["“”", ", ,", "()", " .", " ,", "..", ",.", "nil", "Optional(", "_", ". ,", "null", "told by"]

    @Test func thereIsAPageForEverything() async throws {
        let pages = try await pages()
        #expect(pages.count > 300)
        #expect(Set(pages.map(\.name)).count == pages.count)
        #expect(Set(pages.map(\.template)).count == 36)
    }

    @Test func nothingIsEmptyOrSaidTwice() async throws {
        for page in try await pages() {
            let pieces = page.pieces
            for (element, text) in pieces where element != "textarea" && element != "code" {
                for hole in Self.holes { #expect(!text.contains(hole), "\(page.name): \(hole) in “\(text)”") }
                #expect(!text.contains("  "), "\(page.name): two spaces in “\(text)”")
                let sentences = text.split(separator: ". ").map { $0.drop { $0 == " " } }.filter { $0.count > 20 }
                #expect(Set(sentences).count == sentences.count, "\(page.name): said twice in “\(text)”")
            }
            for (one, next) in zip(pieces, pieces.dropFirst()) where one.element == "p" && next.element == "p" {
                #expect(one.text != next.text, "\(page.name): “\(one.text)” twice")
            }
        }
    }

    @Test func theWordsAreKind() async throws {
        for page in try await pages() {
            let text = page.text.lowercased()
            for word in Self.forbidden { #expect(!text.contains(word), "\(page.name) says “\(word)”") }
        }
    }

    @Test func everyPageHasOneHeadingAndLabelsForItsFields() async throws {
        for page in try await pages() {
            let markup = Markup(page.html)
            #expect(markup.all("h1").count == 1, "\(page.name)")
            let ids = markup.tags.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count, "\(page.name)")
            let labelled = Set(markup.all("label").compactMap { $0.attributes["for"] })
            for field in markup.all("input", "select", "textarea") where field.attributes["type"] != "hidden" {
                let isLabelled = field.inside.contains("label") || labelled.contains(field.attributes["id"] ?? "")
                #expect(isLabelled, "\(page.name): \(field.attributes)")
            }
            for link in markup.all("a").compactMap({ $0.attributes["href"] }) {
                #expect(Routes.knows(link), "\(page.name): \(link.prefix(80))")
            }
        }
    }

    @Test func privateNotesAreOnThePageOfTheirApplicationOnly() async throws {
        let source = try await House.demo()
        let notes = source.search.applications.values.flatMap { application in
            application.notes.map { (id: application.id, words: $0.value.words) }
        }
        #expect(notes.count >= 3)
        for page in try House().everyPage(of: source) {
            for note in notes where page.template != "application" || page.application != note.id {
                #expect(!page.html.contains(note.words.prefix(24)), "\(page.name)")
            }
        }
    }

    @Test func aBriefNamesNobodyWhoInterviewed() async throws {
        let source = try await House.demo()
        let house = try House()
        for application in source.search.applicationsInOrder where application.walk(at: source.now) != nil {
            let brief = try house.brief(application.id, in: source)
            var names: [String] = application.feedback.map(\.value.from)
            for interview in application.interviews { names += interview.with }
            for name in names where !name.contains("colleagues") {
                #expect(!brief.html.contains(name), "\(brief.name): \(name)")
            }
            for debrief in application.debriefs where !debrief.value.wentLess.isEmpty {
                #expect(!brief.html.contains(debrief.value.wentLess.prefix(24)), "\(brief.name)")
            }
        }
    }

    @Test func nothingEndedComesUpOnToday() async throws {
        let source = try await House.demo()
        let today = try House().today(source)
        let openWalk = "Larkspur Housing"
        for application in source.search.applications.values
        where !application.isOpen && application.employer != openWalk {
            let lessons = source.search.lessons.values.contains { $0.application == application.id }
            #expect(lessons || !today.html.contains(application.employer), "\(application.employer)")
        }
    }
}
