import TestSupport
import Testing

@testable import Domain

/// What is made of the words: reasons, points in bins, assumptions, reflections.
@Suite struct DecodeTests {
    @Test(arguments: Reason.allCases)
    func recordsEachReason(reason: Reason) throws {
        var fold = try turnedDown()
        let stated = ReasonRecorded(application: a, reason: reason, source: .stated, words: "as it was said", by: "Bob")
        #expect(Facts(try fold.record(RecordReason(stated))) == Facts([stated]))
        #expect(fold.refusal(RecordReason(stated)) == .alreadySo)
        let own = ReasonRecorded(application: a, reason: reason, source: .interpretation)
        try fold.record(RecordReason(own))
        #expect(try fold.application().reasons.map(\.value) == [stated, own])
    }

    @Test func refusesReasons() throws {
        let fold = try turnedDown()
        let elsewhere = ReasonRecorded(application: nobody, reason: .volume, source: .stated)
        #expect(fold.refusal(RecordReason(elsewhere)) == .notFound(.application, "nobody"))
        let long = ReasonRecorded(application: a, reason: .volume, source: .stated, words: tooLongText)
        #expect(fold.refusal(RecordReason(long)) == .tooLong(field: "words", limit: longestText))
    }

    /// A point can be put into another bin; the latest counts, and its place stays.
    @Test func sortsPoints() throws {
        var fold = try turnedDown()
        func point(_ words: String, _ bin: Bin) -> PointSorted { PointSorted(application: a, words: words, bin: bin) }
        for bin in Bin.allCases {
            #expect(Facts(try fold.record(SortPoint(point("pay", bin)))) == Facts([point("pay", bin)]))
            #expect(fold.refusal(SortPoint(point("pay", bin))) == .alreadySo)
        }
        try fold.record(SortPoint(point("chance", .letItGo)), SortPoint(point("pay", .keepIt)))
        #expect(try fold.application().sortedPoints.map(\.value) == [point("pay", .keepIt), point("chance", .letItGo)])
    }

    @Test func refusesPoints() throws {
        let fold = try turnedDown()
        func refusal(_ point: PointSorted) -> Refusal? { fold.refusal(SortPoint(point)) }
        #expect(refusal(PointSorted(application: a, words: " ", bin: .keepIt)) == .empty(field: "words"))
        #expect(
            refusal(PointSorted(application: a, feedback: .init("none"), words: "x", bin: .keepIt))
                == .notFound(.feedback, "none"))
        #expect(
            refusal(PointSorted(application: a, words: "x", bin: .learnIt, skill: tooLongLine))
                == .tooLong(field: "skill", limit: longestLine))
        #expect(
            refusal(PointSorted(application: nobody, words: "x", bin: .keepIt)) == .notFound(.application, "nobody"))
    }

    @Test func keepsAssumptions() throws {
        var fold = try turnedDown()
        let thought = AssumptionCaught(
            application: a, thought: "They chose someone younger.", wasSaid: false,
            question: "What did they weigh most?")
        #expect(Facts(try fold.record(CatchAssumption(thought))) == Facts([thought]))
        #expect(try fold.application().assumptions.map(\.value) == [thought])
        func refusal(_ change: (inout AssumptionCaught) -> Void) -> Refusal? {
            var changed = thought
            change(&changed)
            return fold.refusal(CatchAssumption(changed))
        }
        #expect(refusal { $0.thought = "" } == .empty(field: "thought"))
        #expect(refusal { $0.evidence = tooLongText } == .tooLong(field: "evidence", limit: longestText))
        #expect(refusal { $0.question = tooLongText } == .tooLong(field: "question", limit: longestText))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
    }

    @Test func keepsReflections() throws {
        var fold = try turnedDown()
        let given: [ReflectionPrompt: String] = [.learnedSelf: " I like boats. ", .whereTo: " "]
        let kept = ReflectionWritten(application: a, answers: [.learnedSelf: " I like boats. "])
        let command = WriteReflection(ReflectionWritten(application: a, answers: given))
        #expect(Facts(try fold.record(command)) == Facts([kept]))
        #expect(try fold.application().reflections.map(\.value) == [kept])
        func refusal(_ answers: [ReflectionPrompt: String], _ id: JobApplication.ID = a) -> Refusal? {
            fold.refusal(WriteReflection(ReflectionWritten(application: id, answers: answers)))
        }
        #expect(refusal([:]) == .empty(field: "learned_organisation"))
        #expect(refusal([.rightTime: "\n"]) == .empty(field: "learned_organisation"))
        #expect(refusal([.rightTime: tooLongText]) == .tooLong(field: "answers", limit: longestText))
        #expect(refusal(given, nobody) == .notFound(.application, "nobody"))
    }
}
