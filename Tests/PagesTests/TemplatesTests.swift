import Testing

@testable import Pages

/// The checks at the start, and what strictness means.
struct TemplatesTests {
    private func sources() throws -> (templates: [String: String], words: [String: String]) {
        (try Project.texts(in: "templates", ending: "mustache"), try Project.texts(in: "words/en-GB", ending: "txt"))
    }

    private func fault(after change: (inout [String: String]) -> Void) throws -> TemplateFault? {
        var (templates, words) = try sources()
        change(&templates)
        do throws(TemplateFault) {
            _ = try Templates(templates: templates, words: words)
            return nil
        } catch {
            return error
        }
    }

    @Test func whatIsWrongStopsTheStart() throws {
        #expect(try fault { $0["today"] = nil } == .missing("today"))
        #expect(try fault { $0["field"] = nil } == .missing("field"))
        #expect(try fault { $0["spare"] = "" } == .undeclared("spare"))
        #expect(try fault { $0["today"] = "{{>nowhere}}" } == .unknownPart(template: "today", part: "nowhere"))
        #expect(try fault { $0["today"] = "{{{heading}}}" } == .unescaped(template: "today"))
        #expect(try fault { $0["today"] = "{{&heading}}" } == .unescaped(template: "today"))
        #expect(try fault { $0["today"] = "{{t.today.gone}}" } == .unknownWords(template: "today", key: "today.gone"))
        guard case .unreadable(template: "today", _) = try fault(after: { $0["today"] = "{{#heading}}" }) else {
            Issue.record("an open section is not noticed")
            return
        }
    }

    @Test func aNameThatNothingAnswersToIsCountedOrFails() throws {
        var (files, words) = try sources()
        files["away"] = "[{{nobody}}]"
        let templates = try Templates(templates: files, words: words)
        #expect(templates.render(AwayPage(), in: Frame(title: "")) == "[]")
        #expect(templates.unresolved.all == ["away: nobody": 1])
        #expect(throws: TemplateFault.unresolved(template: "away", names: ["nobody"])) {
            try templates.renderStrictly(AwayPage(), in: Frame(title: ""))
        }
    }

    @Test func everyPartIsUsed() throws {
        let used = Set(try sources().templates.values.flatMap { TemplateTags($0).parts })
        #expect(Set(Templates.parts).subtracting(used).isEmpty)
    }

    /// Only static text is reached by a path: a bare name that is missing climbs to the root, where it is seen.
    @Test func namesHaveNoDots() throws {
        for (name, text) in try sources().templates {
            let paths = TemplateTags(text).names.filter { $0.contains(".") && $0 != "." }
            #expect(paths.isEmpty, "\(name): \(paths)")
        }
    }

    /// A page's field under a name of the frame, or of the walk around its form, would hide or be hidden.
    @Test func noFieldHidesAnother() throws {
        let frame = names(Frame(title: ""))
        let walk = names(WalkFrame())
        for (page, _) in Gallery.pages(.one) {
            let own = names(page)
            #expect(own.intersection(frame).isEmpty, "\(type(of: page))")
            if own.contains("walk"), !(page is ReadingPage) {
                #expect(own.intersection(walk).isEmpty, "\(type(of: page))")
            }
        }
    }

    private func names(_ value: Any) -> Set<String> { Set(Mirror(reflecting: value).children.compactMap(\.label)) }
}
