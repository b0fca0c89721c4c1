import Domain
import Intake
import Testing

@Suite struct ProposalTests {
    static let known = [
        KnownApplication(id: "a1", employer: "Acme Ltd", role: "Data Analyst"),
        KnownApplication(id: "a2", employer: "ACME", role: "Office Manager"),
        KnownApplication(id: "b1", employer: "Office for Coastal Records", role: "Clerk"),
        KnownApplication(id: "c1", employer: "Redstone Logistics", role: "Planner", otherNames: ["Peak Recruitment"]),
        KnownApplication(id: "d1", employer: "Brightwell", role: "Cook", isOpen: false),
        KnownApplication(id: "d2", employer: "Brightwell", role: "Cook"),
    ]

    private func reading(_ employer: String?, _ role: String?) -> Reading {
        Reading(source: "x", kind: .rejection, employer: employer, role: role, confidence: 1)
    }

    @Test func isCertainWhereEmployerAndRoleAgree() {
        #expect(Proposal(for: reading("Acme", "Senior Data Analyst"), among: Self.known) == .certain("a1"))
        #expect(Proposal(for: reading("Peak Recruitment", "Planner"), among: Self.known) == .certain("c1"))
        #expect(Proposal(for: reading("Office for Coastal Records", nil), among: Self.known) == .certain("b1"))
    }

    @Test func isPossibleWhereSeveralFitOrTheNameIsNear() {
        #expect(Proposal(for: reading("Acme", nil), among: Self.known) == .possible(["a1", "a2"]))
        #expect(Proposal(for: reading("OCR", "Clerk"), among: Self.known) == .possible(["b1"]))
        #expect(Proposal(for: reading("Brightwell", "Cook"), among: Self.known) == .possible(["d2", "d1"]))
        #expect(Proposal(for: reading("Redstone Logistics", "Accountant"), among: Self.known) == .possible(["c1"]))
        #expect(Proposal(for: reading(nil, "Office Manager"), among: Self.known) == .possible(["a2"]))
    }

    @Test func isNewOrUnknownWhereNothingFits() {
        #expect(Proposal(for: reading("Delphi Grove", "Cook"), among: Self.known) == .new)
        #expect(Proposal(for: reading(nil, nil), among: Self.known) == .unknown)
        #expect(Proposal(for: reading("Acme", nil), among: []) == .new)
    }
}
