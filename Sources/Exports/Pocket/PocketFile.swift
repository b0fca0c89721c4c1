public import Domain
public import Guidance
import Words

/// The pocket file: one HTML page for a phone, with its style in it, without a script and without anything from elsewhere.
///
/// Made from the projection that may go along, never from the search itself.
public struct PocketFile {
    /// Minutes ahead of UTC of the seeker's clock, when it shows this minute on this day.
    private let offset: (Day, _ minute: Int) -> Int

    public init(offset: @escaping (Day, Int) -> Int) {
        self.offset = offset
    }

    public func html(of pocket: Shareable.Pocket, at now: Moment) -> String {
        let parts = [
            section(PocketWords.interviews, pocket.interviews.map(interview), none: PocketWords.noInterviews),
            section(
                PocketWords.waiting, pocket.waiting.map { item($0, today: now.day) }, none: PocketWords.nothingWaits),
            pocket.lessons.isEmpty ? "" : lessons(pocket.lessons),
        ]
        return """
            <!DOCTYPE html>
            <html lang="\(Language.current.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(HTMLText.encoded(PocketWords.title))</title>
            <style>\(PocketStyle.text)</style>
            </head>
            <body>
            <main>
            <h1>\(HTMLText.encoded(PocketWords.title))</h1>
            <p class="soft">\(HTMLText.encoded(PocketWords.made(now)))</p>
            \(parts.joined())<p class="soft">\(HTMLText.encoded(PocketWords.left))</p>
            </main>
            </body>
            </html>

            """
    }

    private func section(_ heading: String, _ items: [String], none: String) -> String {
        let body = items.isEmpty ? "<p>\(HTMLText.encoded(none))</p>\n" : items.joined()
        return "<section>\n<h2>\(HTMLText.encoded(heading))</h2>\n\(body)</section>\n"
    }

    private func interview(_ interview: Shareable.PocketInterview) -> String {
        let own = offset(interview.at.day, interview.at.minute)
        let mine = Moment(milliseconds: interview.at.milliseconds, offset: own)
        var rows = [
            (
                PocketWords.when,
                "<time datetime=\"\(interview.at)\">\(HTMLText.encoded(PocketWords.day(mine.day)))<br>"
                    + "\(HTMLText.encoded(PocketWords.time(interview, own: own)))</time>"
            )
        ]
        if let place = interview.place?.onOneLine, !place.isEmpty {
            rows.append((PocketWords.place, HTMLText.linked(place)))
        }
        if let link = interview.link?.onOneLine, !link.isEmpty {
            rows.append((PocketWords.link, HTMLText.linked(link)))
        }
        let prepare = interview.prepare.split(whereSeparator: \.isNewline).map { String($0).onOneLine }
            .filter { !$0.isEmpty }
        if !prepare.isEmpty {
            rows.append((PocketWords.prepare, prepare.map { "<p>\(HTMLText.linked($0))</p>" }.joined()))
        }
        let people = interview.people.map(person) + interview.names.map { "<li>\(HTMLText.encoded($0.onOneLine))</li>" }
        if !people.isEmpty { rows.append((PocketWords.people, "<ul>\(people.joined())</ul>")) }
        let facts = rows.map { "<dt>\(HTMLText.encoded($0.0))</dt><dd>\($0.1)</dd>\n" }.joined()
        return """
            <article>
            <h3>\(HTMLText.encoded(interview.employer.onOneLine))</h3>
            <p>\(HTMLText.encoded(PocketWords.what(interview)))</p>
            <dl>
            \(facts)</dl>
            </article>

            """
    }

    private func person(_ person: Shareable.PocketPerson) -> String {
        var parts = [
            "\(HTMLText.encoded(person.name.onOneLine)), \(HTMLText.encoded(PocketWords.about(person)))"
        ]
        if let phone = person.phone?.onOneLine, !phone.isEmpty { parts.append(Self.phone(phone)) }
        if let address = person.address?.onOneLine, !address.isEmpty {
            parts.append("<a href=\"mailto:\(HTMLText.encoded(address))\">\(HTMLText.encoded(address))</a>")
        }
        return "<li>\(parts.joined(separator: "<br>"))</li>"
    }

    /// A number to tap, where it holds digits; as it was noted otherwise.
    private static func phone(_ number: String) -> String {
        let dial = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        guard dial.contains(where: \.isNumber) else { return HTMLText.encoded(number) }
        return "<a href=\"tel:\(dial)\">\(HTMLText.encoded(number))</a>"
    }

    private func item(_ item: Shareable.PocketItem, today: Day) -> String {
        let line = PocketWords.line(item, today: today)
        var text = "<article>\n<h3>\(HTMLText.encoded(line.what))</h3>\n"
        if !line.sentence.isEmpty { text += "<p>\(HTMLText.encoded(line.sentence))</p>\n" }
        if case .question(_, _, let person?) = item, let phone = person.phone?.onOneLine, !phone.isEmpty {
            text += "<p>\(Self.phone(phone))</p>\n"
        }
        return text + "</article>\n"
    }

    private func lessons(_ lessons: [String]) -> String {
        let items = lessons.map { "<li>\(HTMLText.encoded($0.onOneLine))</li>\n" }.joined()
        return
            "<section>\n<h2>\(HTMLText.encoded(PocketWords.lessons))</h2>\n<ul class=\"learned\">\n\(items)</ul>\n</section>\n"
    }
}
