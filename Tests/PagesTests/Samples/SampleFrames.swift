import Pages

extension Sample {
    /// The frame around a page of the main menu.
    func frame(_ title: String, current: String = "") -> Frame {
        var frame = Frame(title: text(title))
        frame.menu = [
            ("Today", "/"), ("Applications", "/applications"), ("People", "/people"), ("Lessons", "/lessons"),
            ("Settings", "/settings"),
        ].map { MenuItem(text: $0, url: $1, isCurrent: $1 == current) }
        frame.seen = "417"
        frame.stamp = "1"
        if self == .many || self == .hostile || self == .longest {
            frame.undo = [
                UndoNotice(text: text("Noted: an interview at Northwick Council."), change: "018f-7", back: "/")
            ]
        }
        return frame
    }

    /// The frame around a step of a walk.
    func walkFrame(_ title: String) -> Frame {
        var frame = frame(title)
        frame.menu = []
        frame.undo = []
        frame.isWalk = true
        return frame
    }

    /// What a step has around its form.
    func walk(_ step: String, _ place: String, heading: String, why: String, save: String) -> WalkFrame {
        var walk = WalkFrame()
        walk.who = text("Larkspur Housing, Programme Officer")
        walk.place = place
        walk.heading = heading
        walk.why = "Why this step: " + why
        walk.formURL = "/applications/018f/walk/\(step)"
        walk.application = "/applications/018f"
        walk.save = save
        walk.autosave = "walk-\(step)-018f"
        walk.steps = steps(current: step)
        walk.size = Choices(
            "size",
            options: list(
                Choice("full", "All of it", about: "eight steps", isChosen: true),
                Choice("short", "A short one", about: "land, reply, one lesson"),
                Choice("note", "Only a note", about: "it is noted, and that is all")))
        walk.restored = self == .many ? "Kept as you typed, today at 8:12." : ""
        return walk
    }

    /// The list of steps.
    func steps(current: String) -> [StepLink] {
        let names = ["Land", "Reply", "Ask", "Debrief", "Decode", "Confide", "Reflect", "Act"]
        let states = ["Land": "yesterday", "Ask": "back on Friday", "Debrief": "skipped"]
        let all = names.map { name in
            let step = name.lowercased()
            return StepLink(
                name: name, url: "/applications/018f/walk/\(step)",
                state: self == .many ? states[name, default: ""] : "",
                isCurrent: step == current)
        }
        return self == .one ? [all[0], all[1], all[6]] : all
    }

    /// Ways somebody can be told.
    var channels: [Choice] {
        [
            Choice("mail", "By mail", isChosen: true), Choice("phone", "By phone"), Choice("message", "By message"),
            Choice("portal", "On their website"), Choice("video", "In a video call"), Choice("in_person", "In person"),
            Choice("letter", "By letter"),
        ]
    }

    var lesson: LearnedLesson {
        LearnedLesson(
            text("Name the number first, then tell the story."),
            by: text("From Harbour Lane in December. You have used it in two interviews since."))
    }

    var secondLesson: LearnedLesson { LearnedLesson(text("The first answer may be short. You warm up.")) }
}
