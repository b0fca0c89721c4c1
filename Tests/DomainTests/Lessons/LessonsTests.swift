import TestSupport
import Testing

@testable import Domain

@Suite struct LessonsTests {
    private let lesson = Lesson.ID("l")

    private func learn(_ sentence: String = "Ask sooner.", in id: JobApplication.ID? = a, on: String = "2026-03-29")
        -> LearnLesson
    {
        LearnLesson(id: lesson, sentence: sentence, application: id, on: day(on))
    }

    @Test func learnsAndApplies() throws {
        var fold = try started()
        let facts = try fold.record(learn(" Ask\nsooner. "))
        let learned = LessonLearned(lesson: lesson, sentence: "Ask sooner.", application: a, on: day("2026-03-29"))
        #expect(Facts(facts) == Facts([learned]))
        #expect(fold.refusal(learn()) == .alreadySo)
        for on in ["2026-03-31", "2026-03-30"] {
            let apply = ApplyLesson(lesson: lesson, application: nil, on: day(on))
            #expect(
                Facts(try fold.record(apply)) == Facts([LessonApplied(lesson: lesson, application: nil, on: day(on))]))
            #expect(fold.refusal(apply) == .alreadySo)
        }
        #expect(try fold.search.lesson(lesson).uses.map(\.on) == [day("2026-03-30"), day("2026-03-31")])
    }

    @Test func areInTheOrderTheyWereLearned() throws {
        var fold = try started()
        for (id, on) in [("late", "2026-03-30"), ("early", "2026-03-10"), ("late too", "2026-03-30")] {
            try fold.record(LearnLesson(id: .init(id), sentence: id, application: nil, on: day(on)))
        }
        #expect(fold.search.lessonsInOrder.map(\.sentence) == ["early", "late", "late too"])
    }

    @Test func refuses() throws {
        var fold = try started()
        #expect(fold.refusal(learn(" ")) == .empty(field: "lesson"))
        #expect(fold.refusal(learn(tooLongLine)) == .tooLong(field: "lesson", limit: longestLine))
        #expect(fold.refusal(learn(in: nobody)) == .notFound(.application, "nobody"))
        #expect(fold.refusal(learn(on: "2026-04-01")) == .inTheFuture(day("2026-04-01")))
        let apply = ApplyLesson(lesson: lesson, application: nobody, on: day("2026-04-01"))
        #expect(fold.refusal(apply) == .notFound(.lesson, "l"))
        try fold.record(learn())
        #expect(fold.refusal(apply) == .notFound(.application, "nobody"))
        #expect(
            fold.refusal(ApplyLesson(lesson: lesson, application: a, on: day("2026-04-01")))
                == .inTheFuture(day("2026-04-01")))
    }
}
