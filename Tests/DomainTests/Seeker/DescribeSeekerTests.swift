import TestSupport
import Testing

@testable import Domain

@Suite struct DescribeSeekerTests {
    private let whole = SeekerDescribed(
        name: "Sam Taylor", address: "sam@example.com", phone: "01", theme: "dark", isQuiet: true, helpName: "Charlie",
        helpNumber: "02")

    @Test func describes() throws {
        var fold = Fold()
        #expect(Facts(try fold.record(DescribeSeeker(whole))) == Facts([whole]))
        let seeker = fold.search.seeker
        let told = [seeker.name, seeker.address, seeker.phone, seeker.theme, seeker.helpName, seeker.helpNumber]
        #expect(told == ["Sam Taylor", "sam@example.com", "01", "dark", "Charlie", "02"])
        #expect(seeker.isQuiet)
        #expect(try fold.record(DescribeSeeker(whole)).isEmpty)
        #expect(try fold.record(DescribeSeeker(SeekerDescribed())).isEmpty)
    }

    @Test func leavesAndClears() throws {
        var fold = Fold()
        try fold.record(DescribeSeeker(whole), DescribeSeeker(SeekerDescribed(name: " ", theme: "", isQuiet: false)))
        #expect(fold.search.seeker.name == nil)
        #expect(fold.search.seeker.theme == nil)
        #expect(!fold.search.seeker.isQuiet)
        #expect(fold.search.seeker.address == "sam@example.com")
        #expect(try fold.record(DescribeSeeker(SeekerDescribed(name: "", theme: ""))).isEmpty)
    }

    @Test(arguments: Seeker.variants) func choosesAnEnglish(words: String) throws {
        var fold = Fold()
        #expect(fold.search.seeker.words == nil)
        #expect(try fold.record(DescribeSeeker(SeekerDescribed(words: ""))).isEmpty)
        try fold.record(DescribeSeeker(SeekerDescribed(words: words)))
        #expect(fold.search.seeker.words == words)
        #expect(try fold.record(DescribeSeeker(SeekerDescribed(words: words))).isEmpty)
        try fold.record(DescribeSeeker(SeekerDescribed(name: "Sam Taylor")))
        #expect(fold.search.seeker.words == words)
        try fold.record(DescribeSeeker(SeekerDescribed(words: "")))
        #expect(fold.search.seeker.words == nil)
    }

    @Test(arguments: [
        (SeekerDescribed(name: tooLongLine), Refusal.tooLong(field: "name", limit: longestLine)),
        (SeekerDescribed(address: tooLongLine), .tooLong(field: "address", limit: longestLine)),
        (SeekerDescribed(phone: tooLongLine), .tooLong(field: "phone", limit: longestLine)),
        (SeekerDescribed(helpName: tooLongLine), .tooLong(field: "help_name", limit: longestLine)),
        (SeekerDescribed(helpNumber: tooLongLine), .tooLong(field: "help_number", limit: longestLine)),
        (SeekerDescribed(theme: "sepia"), .unknownValue(field: "theme", value: "sepia")),
        (SeekerDescribed(words: "en"), .unknownValue(field: "words", value: "en")),
        (SeekerDescribed(words: "en-us"), .unknownValue(field: "words", value: "en-us")),
    ])
    func refuses(described: SeekerDescribed, refusal: Refusal) {
        #expect(Fold().refusal(DescribeSeeker(described)) == refusal)
    }
}
