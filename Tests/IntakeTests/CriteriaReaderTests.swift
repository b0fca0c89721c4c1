import Domain
import Intake
import Testing

/// What is read in postings: each sample whole, and the traps one by one.
@Suite struct CriteriaReaderTests {
    private static let reader = try? PostingSample.reader()

    @Test(arguments: PostingSample.all)
    func readsEachSample(_ sample: PostingSample) throws {
        let reader = try #require(Self.reader)
        let read = reader.criteria(in: sample.text).map(\.asked)
        #expect(read == sample.expected, "\(sample.name)")
    }

    @Test func readsDetailsBesideTheCriteria() throws {
        let reader = try #require(Self.reader)
        var named = ApplicationDetails(employer: "Harbour Lane Museum", role: "")
        named.place = "Northwick"
        let source = PostingSource(
            form: .jobPosting, details: named,
            text: "Project Coordinator\nLocation: Leeds\nSalary: £28,500 a year\n\nEssential\n- Care\n")
        let reading = reader.read(source, today: Day(number: 20_543))
        // What is named in a field of its own counts before what the words say.
        #expect(reading.details.employer == "Harbour Lane Museum" && reading.details.place == "Northwick")
        #expect(reading.details.role == "Project Coordinator" && reading.details.pay?.description == "28500 GBP year")
        #expect(reading.musts.map(\.heading) == ["Essential"] && reading.wishes.isEmpty)
    }

    /// A heading that looks like a name is no employer, and a board that names none has none.
    @Test(arguments: [PostingSource.Form.text, .board])
    func takesNoHeadingForAFirm(_ form: PostingSource.Form) throws {
        let text = "Recruiter\nWho You Are\n\nAt a minimum, you need to have:\n- Care\n- Five years of it\n"
        let reading = try #require(Self.reader).read(PostingSource(form: form, text: text), today: Day(number: 20_543))
        #expect(reading.details.employer == "" && reading.criteria.map(\.asked.text) == ["Care", "Five years of it"])
    }

    @Test func takesSixtyAtMostAndNoneTwice() throws {
        let reader = try #require(Self.reader)
        let points = (1...80).map { "- Skill number \($0)" }
        #expect(reader.criteria(in: "Requirements\n" + points.joined(separator: "\n")).count == 60)
        let doubled = reader.criteria(in: "Requirements\n- Care\n- care.\nDesirable\n- CARE\n")
        #expect(doubled.map(\.asked.text) == ["Care"])
    }

    /// Nothing makes it fail or run for long.
    @Test(arguments: [
        "", "\n\n\n", "Essential", "Essential:", "- ", "((((((", "Requirements\n- (\n- [\n- )", "|||||\n|E|\n",
        String(repeating: "Requirements\n- x y\n", count: 3_000), String(repeating: "a", count: 200_000),
        "Requirements\n" + String(repeating: "word ", count: 20_000),
    ])
    func survives(_ text: String) throws {
        let found = try #require(Self.reader).criteria(in: text)
        #expect(found.count <= 60 && found.allSatisfy { $0.asked.text.count <= AskedFor.longest })
    }
}
