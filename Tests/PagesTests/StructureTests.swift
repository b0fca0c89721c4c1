import Pages
import Testing

/// What every page owes its reader, whatever it holds.
struct StructureTests {
    private static let leaves = Result { try Gallery.leaves().map { (leaf: $0, markup: Markup($0.html)) } }

    private func eachPage(_ check: (Gallery.Leaf, Markup) throws -> Void) throws {
        for (leaf, markup) in try Self.leaves.get() { try check(leaf, markup) }
    }

    @Test func oneHeadingAndNamedLandmarks() throws {
        try eachPage { leaf, markup in
            #expect(markup.all("h1").count == 1, "\(leaf.name)")
            #expect(markup.all("main").count == 1, "\(leaf.name)")
            #expect(markup.all("title").count == 1, "\(leaf.name)")
            #expect(markup.all("html").first?.attributes["lang"] == "en-GB", "\(leaf.name)")
            for place in markup.all("nav", "aside", "dialog") {
                let isNamed = place.attributes["aria-label"] != nil || place.attributes["aria-labelledby"] != nil
                #expect(isNamed, "\(leaf.name): \(place)")
            }
            if leaf.template != "away" {
                #expect(markup.all("header").count == 1 && markup.all("footer").count == 1, "\(leaf.name)")
            }
        }
    }

    @Test func everyFieldHasALabel() throws {
        try eachPage { leaf, markup in
            let labelled = Set(markup.all("label").compactMap { $0.attributes["for"] })
            for field in markup.all("input", "select", "textarea") where field.attributes["type"] != "hidden" {
                let isLabelled = field.inside.contains("label") || labelled.contains(field.attributes["id"] ?? "")
                #expect(isLabelled, "\(leaf.name): \(field.attributes)")
            }
            #expect(markup.all("fieldset").count == markup.all("legend").count, "\(leaf.name)")
        }
    }

    @Test func idsAreUniqueAndReferencesLeadSomewhere() throws {
        try eachPage { leaf, markup in
            let ids = markup.tags.compactMap { $0.attributes["id"] }
            #expect(
                Set(ids).count == ids.count, "\(leaf.name): \(ids.filter { id in ids.filter { $0 == id }.count > 1 })")
            for tag in markup.tags {
                for name in ["for", "aria-labelledby", "aria-describedby"] {
                    for id in (tag.attributes[name] ?? "").split(separator: " ") {
                        #expect(ids.contains(String(id)), "\(leaf.name): \(name)=\(id)")
                    }
                }
                if let link = tag.attributes["href"], link.hasPrefix("#"), link != "#" {
                    #expect(ids.contains(String(link.dropFirst())), "\(leaf.name): \(link)")
                }
            }
        }
    }

    @Test func everyFormThatChangesSomethingSaysWhatItWasMadeFrom() throws {
        try eachPage { leaf, markup in
            let posts = markup.all("form").filter { $0.attributes["method"] == "post" }
            let seen = markup.all("input").filter { $0.attributes["name"] == "seen" }
            #expect(posts.count == seen.count, "\(leaf.name)")
            for field in markup.all("input", "select", "textarea") {
                let name = field.attributes["name"] ?? ""
                #expect(
                    !name.isEmpty && name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" },
                    "\(leaf.name): \(name)")
            }
        }
    }

    @Test func nothingIsInline() throws {
        try eachPage { leaf, markup in
            for tag in markup.tags {
                let handlers = tag.attributes.keys.filter { $0.hasPrefix("on") || $0 == "style" }
                #expect(handlers.isEmpty, "\(leaf.name): \(handlers)")
                if tag.name == "script" {
                    #expect(tag.attributes["src"]?.hasPrefix("/scripts/") == true, "\(leaf.name)")
                }
            }
            #expect(markup.all("style", "iframe", "object", "base").isEmpty, "\(leaf.name)")
            #expect(!leaf.html.contains("<script>"), "\(leaf.name)")
        }
    }

    @Test func oneFilledButtonAtMost() throws {
        try eachPage { leaf, markup in
            let filled = markup.all("button", "a").filter { tag in
                let look = tag.attributes["class"] ?? ""
                return tag.name == "button" ? look.isEmpty || look == "button" : look == "button"
            }
            #expect(filled.count <= 1, "\(leaf.name)")
        }
    }

    @Test func linksLeadToKnownPlaces() throws {
        try eachPage { leaf, markup in
            let links = markup.all("a", "form").compactMap { $0.attributes["href"] ?? $0.attributes["action"] }
            for link in links { #expect(Routes.knows(link), "\(leaf.name): \(link.prefix(80))") }
        }
    }
}

/// The addresses that pages may lead to.
///
/// The web shell answers each of them.
enum Routes {
    private static let steps: Set<Substring> = [
        "land", "reply", "ask", "debrief", "decode", "confide", "reflect", "act", "closing",
    ]
    private static let rounds: Set<Substring> = ["changes", "moves", "cancellations", "debriefs"]
    private static let parts: Set<Substring> = [
        "stages", "outcomes", "reopenings", "interviews", "debriefs", "feedback", "notes", "contacts", "documents",
        "letters", "moves", "reserves", "corrections", "answer-days", "plans", "details", "offer", "offers",
        "criteria",
        "people",
    ]
    private static let personParts: Set<Substring> = ["contacts", "details", "rhythm", "parts", "talks", "merge"]
    private static let places: Set<Substring> = [
        "", "board", "applications", "read", "people", "lessons", "settings", "talk", "keys", "away", "documents",
        "forget",
        "reminders", "plan", "history", "phone", "more", "search", "calendar.ics", "pocket", "waiting", "answers",
        "card", "proof",
        "add", "filters", "offers", "landed",
    ]

    /// `/plan/weeks/MONDAY/…`.
    private static func knowsWeek(_ path: [Substring]) -> Bool {
        path[1] == "weeks" && ["lines", "goals", "copies", "pauses"].contains(path[3])
    }

    static func knows(_ link: String) -> Bool {
        if ["#", "mailto:", "tel:", "https://"].contains(where: link.hasPrefix) { return true }
        let path = link.prefix { $0 != "?" && $0 != "#" }.dropFirst().split(
            separator: "/", omittingEmptySubsequences: false)
        switch path.count {
        case 1: return places.contains(path[0])
        case 2 where path[0] == "people": return !path[1].isEmpty
        case 3 where path[0] == "people": return personParts.contains(path[2])
        case 2:
            return path[0] == "applications" || path == ["read", "record"] || path == ["add", "rows"]
                || path == ["settings", "copies"]
                || path == ["settings", "stages"] || path == ["settings", "keys"] || path == ["filters", "drop"]
                || path[0] == "plan" && ["activities", "actions"].contains(path[1])
                || path[0] == "landed" && ["withdrawals", "starts"].contains(path[1])
                || ["actions", "documents", "letters", "pair"].contains(path[0])
        case 4 where path[0] == "plan", 5 where path[0] == "plan": return knowsWeek(path)
        case 3 where path[0] == "phone": return path[2] == "revoke"
        case 3:
            return path[0] == "applications" && parts.contains(path[2]) || path[0] == "changes" && path[2] == "undo"
                || path[0] == "forget" || path[0] == "documents" && ["file", "removals"].contains(path[2])
                || path[0] == "settings" && path[1] == "stages"
        case 5 where path[2] == "criteria": return path[4] == "removals"
        case 5 where path[2] == "offers": return ["answers", "points"].contains(path[4])
        case 4:
            return path[0] == "applications"
                && (path[2] == "letters" || path[2] == "offers" || path[2] == "criteria" || path[2] == "interviews"
                    || path[2] == "walk" && steps.contains(path[3]))
        case 5:
            return path[0] == "applications"
                && (path[2] == "letters" && path[4] == "letter.eml"
                    || path[2] == "interviews" && rounds.contains(path[4]))
        default: return false
        }
    }
}
