import Domain
import Intake

/// A message that was read, and the application it may belong to.
struct Proposed {
    let message: Message
    let reading: Reading
    var proposal: Proposal

    init(_ message: Message, _ reading: Reading, in search: JobSearch) {
        self.message = message
        self.reading = reading
        let known = search.applicationsInOrder.map { application in
            KnownApplication(
                id: application.id.text, employer: application.employer, role: application.role,
                otherNames: application.details.agency.map { [$0] } ?? [], isOpen: application.isOpen)
        }
        proposal = Proposal(for: reading, among: known)
    }

    /// The application, where there is no doubt.
    var certain: JobApplication.ID? {
        if case .certain(let id) = proposal { JobApplication.ID(id) } else { nil }
    }

    /// Those it may belong to, the likeliest first.
    var possible: [JobApplication.ID] {
        if case .possible(let ids) = proposal { ids.map { JobApplication.ID($0) } } else { [] }
    }

    /// Employer and role of an application to add, where both are named and nothing known fits.
    var new: ApplicationDetails? {
        guard proposal == .new, let employer = reading.employer, let role = reading.role else { return nil }
        return ApplicationDetails(employer: employer, role: role)
    }

    /// What is noted after a yes: the web notes the same message in the same way.
    func noted(
        _ application: JobApplication.ID, adding details: ApplicationDetails?, on day: Day, newName: () -> String
    ) -> NotedMessage {
        NotedMessage(
            application: application, details: details, kind: reading.kind, stage: reading.stage,
            reasons: reading.reasons, isRoleCancelled: reading.isRoleCancelled, from: message.sender,
            address: message.from.flatMap { $0.address.isEmpty ? nil : $0.address },
            title: message.subject.isEmpty ? nil : message.subject, words: message.text, on: day,
            time: message.date.flatMap { $0.day == day ? $0.time : nil },
            interview: reading.interviewAt == nil ? nil : .init(newName()), interviewAt: reading.interviewAt)
    }
}

extension Message {
    /// Who wrote it, by name where there is one.
    var sender: String { from.map { $0.name ?? $0.address } ?? "" }
}
