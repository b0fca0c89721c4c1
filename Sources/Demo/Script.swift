import Domain
import Storage

/// What happens in the demo world, written down in any order and performed in the order of time.
struct Script {
    struct Scene {
        let at: Moment
        let command: any Command
        /// What the command refers to beside the log.
        var attachments: [Attachment] = []
    }

    private let today: Day
    private let offset: Int
    private let names: any IdentifierSource
    private var scenes: [Scene] = []
    /// Lessons that later interviews use.
    var numberFirst: Lesson.ID?
    var warmUp: Lesson.ID?
    /// The application that was answered yesterday.
    var larkspur: JobApplication.ID?
    /// The council that will talk with Sam in two days.
    var northwick: JobApplication.ID?
    /// The recruiter who put Sam forward three times, and what is open with her.
    var joanna: Person.ID?
    var throughJoanna: [JobApplication.ID] = []
    /// Met at a talk, through Ines.
    var wen: Person.ID?

    init(today: Day, offset: Int, names: any IdentifierSource) {
        self.today = today
        self.offset = offset
        self.names = names
    }

    /// By time; what happens at one time, in the order it was written.
    var inOrder: [Scene] {
        scenes.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// The day so many days ago, whatever day of the week it is; a negative number is to come.
    func ago(_ days: Int) -> Day { today.adding(-days) }

    /// A working day about so many days ago: firms do not write on a Sunday.
    ///
    /// Weekends go back to the Friday, so that earlier stays earlier.
    func work(_ days: Int) -> Day {
        var day = ago(days)
        while !day.isWorkingDay { day = day.adding(-1) }
        return day
    }

    func moment(_ day: Day, _ clock: Clock) -> Moment {
        Moment(day: day, minute: clock.minute, offset: offset)
    }

    func time(_ clock: Clock) -> ClockTime { ClockTime(minute: clock.minute, offset: offset) }

    func name<Thing>(_ thing: Thing.Type = Thing.self) -> Identifier<Thing> { Identifier(names.thing()) }

    /// Records commands on a day, as one change.
    mutating func on(_ day: Day, _ clock: Clock, _ commands: any Command...) {
        let command = commands.count == 1 ? commands[0] : Together(commands)
        scenes.append(Scene(at: moment(day, clock), command: command))
    }

    /// Records one command with what lies beside it.
    mutating func on(_ day: Day, _ clock: Clock, _ command: any Command, with attachments: [Attachment]) {
        scenes.append(Scene(at: moment(day, clock), command: command, attachments: attachments))
    }
}

/// A time of day, written as in `9.40`: hours and minutes.
struct Clock: ExpressibleByFloatLiteral {
    let minute: Int

    init(floatLiteral value: Double) {
        let digits = Int((value * 100).rounded())
        minute = digits / 100 * 60 + digits % 100
    }
}
