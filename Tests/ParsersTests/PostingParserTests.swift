import Domain
import Intake
import Testing

@testable import Parsers

/// Postings out of saved pages and the public data of boards; all of them invented.
@Suite struct PostingParserTests {
    private func only(_ text: String) throws -> PostingSource {
        let found = PostingParser.postings(in: text)
        try #require(found.count == 1)
        return found[0]
    }

    @Test func aTextIsItself() throws {
        let text = "Clerk\n\nEssential\n- Care"
        #expect(try only(text) == PostingSource(form: .text, text: text))
        #expect(PostingParser.postings(in: "{ this is no JSON").map(\.form) == [.text])
    }

    @Test func aSavedPageIsReadByItsWords() throws {
        let page = """
            <!doctype html><html><head><title>Clerk</title><script>var a = "{";</script></head><body>
            <h1>Clerk</h1><h2>Essential</h2><ul><li>Care</li><li>Two years&nbsp;of filing</li></ul></body></html>
            """
        let read = try only(page)
        #expect(read.form == .html && read.text == "Clerk\n\nEssential\n\n- Care\n- Two years of filing")
    }

    @Test func tablesOfCriteriaKeepTheirCells() throws {
        let page = """
            <html><body><table><tr><th></th><th>Essential</th><th>Desirable</th></tr>
            <tr><td>Skills</td><td><ul><li>Patience</li><li>Humour</li></ul></td><td><p>Welsh</p></td></tr>
            <tr><td>Other</td><td></td><td>A licence</td></tr></table><table><tr><td>Left</td><td>Right</td></tr></table>
            </body></html>
            """
        let lines = try only(page).text.split(separator: "\n").map(String.init)
        #expect(
            lines == ["\tEssential\tDesirable", "Skills\tPatience; Humour\tWelsh", "Other\t\tA licence", "Left Right"])
    }

    @Test(arguments: [
        #"{"@type":"JobPosting",FIELDS}"#, #"[{"@type":"WebSite"},{"@type":["JobPosting"],FIELDS}]"#,
        #"{"@graph":[{"@type":"BreadcrumbList"},{"@type":"JobPosting",FIELDS}]}"#,
    ])
    func schemaOrgInASavedPage(_ shape: String) throws {
        let fields = #"""
            "title":"Clerk &amp; porter","hiringOrganization":{"@type":"Organization","name":"Pier Four"},
            "jobLocation":[{"address":{"addressLocality":"Northwick","addressCountry":"GB"}}],
            "baseSalary":{"currency":"GBP","value":{"minValue":24000,"maxValue":"26500.50","unitText":"YEAR"}},
            "validThrough":"2026-12-24T23:59","description":"<p>Sort post.</p>","qualifications":["A licence","Care"],
            "skills":"Filing, patience","experienceRequirements":{"monthsOfExperience":"24"}
            """#
        let data = shape.replacing("FIELDS", with: fields)
        let page = "<html><head><script type=\"application/ld+json\">\(data)</script></head><body>Sign in</body></html>"
        let read = try only(page)
        #expect(
            read.form == .jobPosting && read.details.role == "Clerk & porter" && read.details.employer == "Pier Four")
        #expect(read.details.place == "Northwick" && read.details.pay?.description == "24000-26500.50 GBP year")
        #expect(read.details.closing == Day("2026-12-24"))
        for line in [
            "Sort post.", "## Qualifications", "- A licence", "- patience", "- At least 2 years of experience",
        ] {
            #expect(read.text.split(separator: "\n").contains { $0.hasSuffix(line) || $0 == line }, "\(line)")
        }
    }

    @Test func greenhouseHoldsItsPageEscaped() throws {
        let read = try only(
            #"{"jobs":[{"title":"Clerk","company_name":"Pier Four ","location":{"name":"London, UK"},"absolute_url":"#
                + #""https://boards.example/1","requisition_id":"R-1","content":"&lt;h3&gt;Requirements&lt;/h3&gt;"#
                + #"&lt;ul&gt;&lt;li&gt;Care &amp;amp; speed&lt;/li&gt;&lt;/ul&gt;"}],"meta":{"total":1}}"#)
        #expect(read.form == .board && read.details.employer == "Pier Four" && read.details.place == "London, UK")
        #expect(read.details.reference == "R-1" && read.text == "Requirements\n\n- Care & speed")
    }

    @Test func leverHasListsWithHeadings() throws {
        let read = try only(
            #"[{"text":"Clerk","categories":{"location":"Chicago, IL"},"workplaceType":"remote","description":"<p>Hi</p>","#
                + #""salaryRange":{"min":20,"max":25,"currency":"usd","interval":"per-hour-wage"},"lists":[{"text":"#
                + #""Requirements","content":"<li>Care</li><li>Speed</li>"}],"hostedUrl":"https://jobs.example/2"}]"#)
        #expect(read.details.workMode == .remote && read.details.pay?.description == "20-25 USD hour")
        #expect(read.text == "Hi\n\n## Requirements\n- Care\n- Speed")
    }

    @Test func othersAreKnownByTheirFields() throws {
        let recruitee = try only(
            #"{"offers":[{"title":"Clerk","company_name":"Acorn","hybrid":true,"city":"Berlin","description":"<p>Do.</p>","#
                + #""requirements":"<p>Care</p>","salary":{"min":"60000","max":"75000","period":"year","currency":"EUR"}}]}"#
        )
        #expect(recruitee.text == "Do.\n\n## Requirements\nCare" && recruitee.details.workMode == .hybrid)
        #expect(recruitee.details.pay?.description == "60000-75000 EUR year")
        let smart = try only(
            #"{"name":"Clerk","company":{"name":"Acorn"},"location":{"city":"St. Louis","region":"MO"},"jobAd":{"sections":"#
                + #"{"qualifications":{"title":"Qualifications","text":"<ul><li>Care</li></ul>"}}}}"#)
        #expect(smart.details.place == "St. Louis, MO" && smart.text.contains("## Qualifications\n- Care"))
        let ashby = try only(
            #"{"jobs":[{"title":"Clerk","location":"Canada","isRemote":true,"descriptionHtml":"<h2>About you</h2>"}]}"#)
        #expect(ashby.details.place == "Canada" && ashby.details.workMode == .remote && ashby.text == "About you")
        let workable = try only(
            #"{"name":"Acorn","jobs":[{"title":"Clerk","telecommuting":true,"city":"","country":"Spain"}]}"#)
        #expect(workable.details.employer == "Acorn" && workable.details.place == "Spain")
    }

    @Test func personioHasItsOwnXML() throws {
        let read = try only(
            "<?xml version='1.0'?><workzag-jobs><position><subcompany>Acorn &amp; Co</subcompany><office>Munich</office>"
                + "<name>Clerk</name><jobDescriptions><jobDescription><name>Your profile</name><value><![CDATA[<ul><li>"
                + "Care</li></ul>]]></value></jobDescription></jobDescriptions><yearsOfExperience>7-10</yearsOfExperience>"
                + "</position></workzag-jobs>")
        #expect(read.details.employer == "Acorn & Co" && read.details.role == "Clerk" && read.details.place == "Munich")
        #expect(read.text.contains("## Your profile\n- Care") && read.text.contains("At least 7 years of experience"))
    }

    @Test(arguments: [
        "{", "[", "[]", "{}", "[[[[", #"{"a":"\u12"}"#, #"{"jobs":[{}]}"#, #"{"a":1e}"#, #""\ud800""#,
        String(repeating: "[", count: 5_000), "<html><script type='application/ld+json'>{</script></html>",
    ])
    func survives(_ text: String) {
        #expect(PostingParser.postings(in: text).count <= 1)
    }

    @Test(arguments: [
        (#""aé😀\n""#, "aé😀"), (#""\u00e9\ud83d\ude00""#, "é😀"), (#" "x" "#, "x"), ("12.5", "12.5"),
    ])
    func readsJSON(_ text: String, _ value: String) throws {
        #expect(try #require(JSONValue(text)).text == value)
    }

    @Test(arguments: ["", "tru", "1 2", "{\"a\":1,}", "[1,]", "{\"a\" 1}", "nul", "\"open"])
    func readsNoBrokenJSON(_ text: String) {
        #expect(JSONValue(text) == nil)
    }
}
