import Domain
import Guidance
import Pages
import Storage

/// The fields of a letter, as a step of the walk and the page of a letter send them.
struct LetterForm {
    let site: Site
    let application: JobApplication
    let search: JobSearch
    let form: Form

    /// The draft as typed, under the name it had; `kind` where the form names none.
    func draft(usually kind: LetterKind) throws -> DraftKept {
        let person = form.optional("to").map { Person.ID($0) }
        return DraftKept(
            draft: .init(form.optional("letter") ?? site.identifiers.thing()), application: application.id,
            kind: try form.code("kind", as: LetterKind.self) ?? kind, recipient: recipient(person), person: person,
            channel: try form.code("channel", as: LetterChannel.self) ?? .mail, title: form["subject"],
            body: try bodyWithTone())
    }

    private func recipient(_ person: Person.ID?) -> Recipient {
        Recipient.of(person, in: application, of: search)
            ?? (application.isThroughRecruiter && person == nil ? .recruiter : .hiringManager)
    }

    /// The letter as typed; with the other wording, where the seeker took one.
    private func bodyWithTone() throws -> String {
        let body = form.text("body")
        guard let index = form.optional("use").flatMap({ Int($0) }) else { return body }
        let notes = site.advisers.tone(body)
        guard notes.indices.contains(index), let instead = notes[index].instead else { return body }
        let bytes = Array(body.utf8)
        let note = notes[index]
        guard note.start <= note.end, note.end <= bytes.count else { return body }
        // The other wording brings its own full stop or question mark.
        let rest = bytes[note.end...].drop { ".?!".utf8.contains($0) }
        return String(decoding: bytes[..<note.start] + Array(instead.utf8) + rest, as: UTF8.self)
    }
}
