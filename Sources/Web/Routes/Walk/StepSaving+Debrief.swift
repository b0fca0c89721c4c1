import Domain

// Debrief: the seeker's own account.
extension StepSaving {
    func debrief() throws -> Result {
        var parts: [ProcessPart: String] = [:]
        for part in ProcessPart.allCases {
            if let text = form.optional("part_\(part.rawValue)") { parts[part] = text }
        }
        let questions = (0..<40).compactMap { index in
            form.optional("question_\(index)").map {
                QuestionAsked(question: $0, answer: QuestionAsked.Answer(rawValue: form["question_\(index)_how"]))
            }
        }
        let debrief = DebriefRecorded(
            debrief: .init(newName()), application: id, interview: form.optional("interview").map { .init($0) },
            wentWell: form["went_well"], wentLess: form["not_connected"], differently: form["differently"],
            connected: form["connected"], questions: questions, parts: parts, on: today)
        // Nothing written is a full answer, too: the step is done.
        return done(debrief.isEmpty ? [] : [RecordDebrief(debrief)])
    }
}
