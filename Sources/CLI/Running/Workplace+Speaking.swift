import Domain
import Storage
import Words

extension Workplace {
    /// Runs the body in the kind of English that the seeker has chosen; what goes wrong in it is said in the same.
    func speaking(_ body: () async throws -> Void) async throws {
        // A log that cannot be read is what the body will say itself.
        let language = (try? await whole().seeker).map(Language.init(of:)) ?? .britishEnglish
        do {
            try await Language.$current.withValue(language, operation: body)
        } catch {
            throw Spoken(error: error, language: language)
        }
    }
}

/// What went wrong, and the English to say it in: it is said after the data has been closed.
struct Spoken: Error {
    let error: any Error
    let language: Language
}
