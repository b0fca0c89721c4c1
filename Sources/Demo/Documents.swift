import Domain
import Storage

// What Sam keeps: two versions of the CV, a pitch, and a posting as it was seen.
extension Script {
    mutating func keepDocuments() {
        keep(
            .cv, "October", on: ago(110),
            """
            Sam Taylor
            Programme officer

            Nine years in public services and museums; projects from a first idea to the handover.
            Largest budget looked after: £140,000.
            """)
        keep(
            .cv, "January", on: ago(60),
            """
            Sam Taylor
            Programme officer

            £140,000 of repairs, planned and delivered within two per cent of the sum.
            Forty volunteers, three sites, one newsletter that people read.
            """)
        keep(
            .pitch, "Thirty seconds", on: ago(58),
            """
            I make plans that the people they are for can read. Last year that was a repairs programme for two hundred \
            homes: on time, and within two per cent of its money.
            """)
        guard let larkspur else { return }
        keep(
            .posting, "Posting, as seen", on: ago(32), with: larkspur,
            """
            Larkspur Housing
            Programme Officer, Northwick

            You plan and follow programmes of repair and improvement, speak with residents, and keep a budget of about \
            £200,000. Experience with budgets of this size is desirable.
            """)
    }

    private mutating func keep(
        _ kind: DocumentKind, _ title: String, on day: Day, with application: JobApplication.ID? = nil, _ words: String
    ) {
        let bytes = Array(words.utf8)
        guard let attachment = try? Attachment(bytes) else { return }
        on(
            day, 19.20,
            KeepDocument(
                DocumentKept(
                    document: name(), application: application, kind: kind, name: title, mediaType: MediaType.text,
                    size: bytes.count, hash: attachment.hash, on: day)),
            with: [attachment])
    }
}
