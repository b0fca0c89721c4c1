/// What British and American English call by different names or spell differently, as it stands inside a sentence.
///
/// The one list of them: `scripts/check-words` keeps the British half out of every other literal of this module.
public enum Terms {
    public static var cv: String { said("CV", american: "résumé") }
    public static var organisation: String { said("organisation", american: "organization") }
    public static var organisations: String { said("organisations", american: "organizations") }
    /// A job that somebody is to fill.
    public static var post: String { said("post", american: "position") }
    public static var posted: String { said("advertised", american: "posted") }
    /// The text that offers a job.
    public static var advertisement: String { said("advertisement", american: "posting") }
    public static var telephone: String { said("telephone", american: "phone") }
    public static var ring: String { said("ring", american: "call") }
    public static var ringing: String { said("ringing", american: "calling") }
    public static var rang: String { said("rang", american: "called") }
    /// Electronic mail; where British English says mail for it, an American takes that for paper.
    public static var mail: String { said("mail", american: "email") }
    public static var aMail: String { said("a mail", american: "an email") }
    public static var cancelled: String { said("cancelled", american: "canceled") }
    public static var practise: String { said("practise", american: "practice") }
    public static var practised: String { said("practised", american: "practiced") }
    public static var judgement: String { said("judgement", american: "judgment") }
    public static var neighbouring: String { said("neighbouring", american: "neighboring") }
    public static var towards: String { said("towards", american: "toward") }
    public static var afterwards: String { said("afterwards", american: "afterward") }
    public static var tick: String { said("tick", american: "check") }
    public static var ticked: String { said("ticked", american: "checked") }
    public static var untick: String { said("untick", american: "uncheck") }
}

/// The words in the English of now, where it takes more than a term to tell them apart.
func said(_ british: String, american: String) -> String {
    Language.current.isAmerican ? american : british
}
