import Testing

@testable import Pages

struct MailLinkTests {
    @Test(arguments: [
        ("", "", "", "mailto:?subject=&body="),
        ("sam@example.com", "Thank you", "A\nB", "mailto:sam@example.com?subject=Thank%20you&body=A%0D%0AB"),
        (
            "a?b@example.com", "50 % & more", "é\r\n–",
            "mailto:a%3Fb@example.com?subject=50%20%25%20%26%20more&body=%C3%A9%0D%0A%E2%80%93"
        ),
    ])
    func subjectAndBodyAreEncoded(to: String, subject: String, body: String, link: String) {
        #expect(MailLink.make(to: to, subject: subject, body: body) == link)
    }
}

struct SafeLinkTests {
    @Test(arguments: [
        "/", "/applications/1#note", "#q", "?page=2", "https://a.example", "MAILTO:a@example.com", "tel:1",
    ])
    func goodLinksStay(url: String) { #expect(Link("", url).url == url) }

    @Test(arguments: ["javascript:alert(1)", " javascript:1", "//evil.example", "data:text/html,x", "", "vbscript:x"])
    func otherLinksLeadNowhere(url: String) { #expect(WayOn.link("", url).url == "#") }
}

struct StoryLineTests {
    private func lines(_ kinds: [StoryEntry.Kind]) -> [StoryEntry.Line] {
        StoryEntry.arranged(kinds.map { StoryEntry($0, when: When("")) }).map(\.line)
    }

    @Test func theSeamRunsFromTheSetbackToTheLastThatWasLearned() {
        #expect(
            lines([.plain, .setback, .plain, .learned, .lesson, .plain])
                == [.plain, .seamStarts, .seamPasses, .seamPasses, .seamEnds, .plain])
        #expect(lines([.setback, .lesson]) == [.seamStarts, .seamEnds])
    }

    @Test func withoutALessonTheLineEndsPlainly() {
        #expect(lines([.plain, .setback]) == [.plain, .broken])
        #expect(lines([.lesson, .setback]) == [.plain, .broken])
        #expect(lines([]).isEmpty)
    }

    @Test func aLaterSetbackLiesOnTheSameSeam() {
        #expect(lines([.setback, .plain, .setback, .lesson]) == [.seamStarts, .seamPasses, .seamPasses, .seamEnds])
        #expect(lines([.setback, .lesson, .setback]) == [.seamStarts, .seamEnds, .broken])
    }
}
