/// The texts of the help.
///
/// The names of commands and options stay as they are in every language.
public enum HelpWords {
    public static let rebound = "Keeps your job search on your own machine, and walks with you through a no."
    public static let reboundMore = """
        Without a command, the pages open in your browser (as with “serve --open”).

        An application is named by its id, an unambiguous beginning of it, or an unambiguous part of the employer's \
        name. A day is 2026-03-31, or “today”, “yesterday”, “last Tuesday”.

        Exit codes: 0 done, 1 refused, 2 wrong arguments or an ambiguous name, 3 changed by somebody else \
        meanwhile, 4 not found, 70 a fault of the program, 130 stopped with Ctrl-C.
        """

    public static let groupSearch = "Everyday"
    public static let groupSetback = "Setback"
    public static let groupAhead = "Next-step"
    public static let groupLog = "Data"
    public static let groupServe = "Page"

    // MARK: - Shared

    public static let data = "The folder of your data (else $REBOUND_DATA, else the usual place)."
    public static let asOf = "Takes this as now: reading leaves out what came after it."
    public static let zone = "Your time zone, like Europe/Dublin (else that of the machine)."
    public static let json = "Prints the result as JSON."
    public static let plain = "Plain text in a terminal: no bold, nothing shortened, no bars."
    public static let application = "Id, beginning of an id, or part of the employer's name."
    public static let person = "Id, beginning of an id, or part of the name."
    public static let lesson = "Id, beginning of an id, or part of the sentence."
    public static let action = "Id, beginning of an id, or part of the aim."
    public static let on = "The day it happened (today, unless you say)."
    public static let from = "Who said it."
    public static let channel = "How it came."
    public static let inlineWords = "The words, unless they come from a file."
    public static let wordsFile = "A file with the words, or - for the input."
}
