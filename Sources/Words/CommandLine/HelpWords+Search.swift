extension HelpWords {
    public enum Add {
        public static let abstract = "Adds an application and prints its id."
        public static let more =
            "With two arguments, employer and role. With one, the words are read: a link, the text of a posting or of a "
            + "message, or a line like “Acme, ward nurse, applied yesterday via Indeed”. You see what was understood, and "
            + "nothing is recorded before you say yes. “-” reads the words from the input. Rows pasted from a spreadsheet are "
            + "understood, too; --rows says that a file holds nothing else."
        public static let employer = "The employer; or, alone, the words to read."
        public static let role = "The role, as you would note it."
        public static let yes = "Records what was understood without asking."
        public static let rows = "Rows of a spreadsheet: tabs, commas or semicolons between the cells."
        public static let columns =
            "What the columns of the rows are, in their order, with commas between: “employer,role,applied,status,note”."
        public static let order = "Which comes first in days like 3/4/2026."
        public static let again = "Adds rows that are recorded already, too."
        public static let kind = "What kind of try it is."
        public static let applied = "The day you applied; without it, the application is only saved."
        public static let source = "Where you found it."
        public static let agency = "The agency that puts you forward."
        public static let url = "A link to the posting."
        public static let place = "Where the work is."
        public static let closing = "The day it closes."
        public static let cv = "The version of the CV or résumé you sent."
        public static let via = "Who told you of it or introduced you."
        public static let workMode = "Where the work is done."
        public static let pay = "The pay the posting names, like “£32k to £36k a year”."
        public static let reference = "The number or code they gave it."
        public static let portal = "The portal you applied through, by name or address."
        public static let portalUser = "Your user name there. Never a password."
        public static let appliedBy = "How the application went in."
        public static let route = "How you came to it."
        public static let letterVersion = "The version of the letter you sent."
        public static let tag = "A tag of your own; can be given several times."
    }

    public enum List {
        public static let abstract = "Lists your applications, one a line."
        public static let more = "With --json, one JSON object a line; “days” counts from the last dated entry."
        public static let open = "Only those that are open."
        public static let closed = "Only those that have ended."
        public static let waiting = "Only those where an answer is awaited."
        public static let tag = "Only those with this tag."
        public static let source = "Only those found there."
        public static let route = "Only those you came to this way."
        public static let stage = "Only those that got exactly this far (may be given again)."
        public static let outcome = "Only those that ended like this (may be given again)."
        public static let since = "Only those begun on this day or after it: applied for, else saved."
        public static let before = "Only those begun before this day."
        public static let sort = "The order: as added, by employer, the last moved first, or the furthest first."
        public static let limit = "At most so many."
        public static let filter = "The filter kept under this name."
        public static let keep = "Keeps these options as a filter under this name, in place of listing."
        public static let drop = "Lets go of the filter kept under this name, in place of listing."
        public static let text =
            "Only those with these words in the employer, role, agency, place, source, reference or tags."
    }

    public enum Search {
        public static let abstract = "Looks for words in applications, people, letters, lessons and what was said."
        public static let more = """
            Every word must begin a word of what is found; accents and capitals do not matter. Private notes, moods and \
            reflections are never searched. With --json, one JSON object a line, the best first.
            """
        public static let text = "The words, as “the nurse job in Leeds”."
        public static let limit = "At most so many of each kind."
    }

    public enum Show {
        public static let abstract = "Shows one application with all that is known of it."
    }

    public enum History {
        public static let abstract = "Shows what was recorded, change by change, with the ids that undo takes."
        public static let more = "With --json, each entry of a change is named too, for “amend”."
        public static let application = "Only what concerns this application."
    }

    public enum Edit {
        public static let abstract = "Changes what is known of an application; its history stays."
        public static let more =
            "Several applications are changed as one, and one undo takes it back. Fields: employer, role, kind, agency, "
            + "source, url, place, closing, cv, via, work_mode, pay, reference, portal, portal_user, applied_by, route, "
            + "letter_version, tags."
        public static let applications = "One or more: id, beginning of an id, or part of the employer's name."
        public static let set = "A field and its new value; an empty value clears it."
        public static let tag = "Puts a tag on; can be given several times."
        public static let untag = "Takes a tag off; can be given several times."
    }

    public enum Note {
        public static let abstract = "Keeps a private note; it never goes into a letter or a brief."
    }

    public enum Stage {
        public static let abstract = "Records how far an application got."
        public static let stage =
            "The stage it reached: saved, applied, acknowledged, screen, assessment, interview, final or offer; "
            + "or a name of yours for one (see “rebound stages”)."
        public static let round = "Which interview, counted from 1."
    }

    public enum Outcome {
        public static let abstract = "Records how applications ended; how far they got stays."
        public static let more = "The last word is the outcome. Several applications become one change, with one undo."
        public static let applications =
            "The applications, then how they ended: accepted, declined, unsuccessful, withdrawn, no_response, role_cancelled "
            + "or offer_withdrawn."
        public static let words = "The words in which they told you, kept as they are: a file, or - for the input."
    }

    public enum Reopen {
        public static let abstract = "Opens an application again, after a late answer or a second thought."
    }

    public enum Interview {
        public static let abstract = "Notes an interview, to come or held; moves, changes or cancels one."
        public static let more = """
            Ids of interviews are shown by “rebound show”. A time is on your clock, unless it has an offset or \
            --zone-of-interview names their zone; then both clocks are shown.
            """
        public static let at = "The day and time, like 2026-03-31T10:30 on your clock, or with an offset."
        public static let zone = "The zone that --at is told in, like America/New_York."
        public static let stage = "What kind of meeting: screen, assessment, interview or final."
        public static let place = "Where it is."
        public static let link = "Where to go on the web."
        public static let how = "How you meet: in_person, phone, video, recorded or task."
        public static let with = "Somebody you meet; can be given several times. A person already noted is found again."
        public static let prepare = "What to have at hand; it stands beside the interview."
        public static let invited = "The day the invitation came (today, unless you say)."
        public static let move = "Moves this interview to --at."
        public static let edit = "Changes where, how, with whom, or what to have at hand; empty clears."
        public static let cancel = "Cancels this interview."
    }

    public enum Contacted {
        public static let abstract = "Notes that you were in touch with somebody."
        public static let application = "The application it was about, if any; several for one call about several."
        public static let person = "A person already noted: id or part of the name."
        public static let people = "A person already noted: id or part of the name; can be given several times."
        public static let fromThem = "They wrote or called, not you."
        public static let about = "What it was about."
    }
}
