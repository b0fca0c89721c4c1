import Domain
import Words

extension Trouble {
    /// The stable code that scripts may rely on.
    var code: String {
        switch self {
        case .ambiguous: "ambiguous"
        case .notFound: "not_found"
        case .noFile: "no_file"
        case .notText: "not_text"
        case .notADay, .ambiguousDay: "not_a_day"
        case .notAMoment: "not_a_moment"
        case .notAZone: "not_a_zone"
        case .notAPair: "not_a_pair"
        case .notPay: "not_pay"
        case .unknownField: "unknown_field"
        case .unknownValue: "unknown_value"
        case .missing: "missing_option"
        case .eitherOr, .onlyOne: "either_or"
        case .onlyWith: "other_form"
        case .fileExists: "file_exists"
        case .cannotWrite: "cannot_write"
        case .noHome: "no_data_folder"
        case .nothingToRead: "nothing_to_read"
        case .unknownFormat: "unknown_format"
        case .damage: "damage"
        case .noResources: "no_resources"
        case .badResources: "bad_resources"
        case .notLoopback: "not_loopback"
        case .notPrivate: "not_private"
        case .noNetwork: "no_network"
        case .noPhone: "not_found"
        case .portInUse: "port_in_use"
        case .noDraft: "no_draft"
        case .noHelper: "no_helper"
        case .helperFailed: "not_taken"
        case .notAnAddress: "not_an_address"
        case .notATime: "not_a_time"
        case .needsYes: "needs_yes"
        }
    }

    var exit: Int32 {
        switch self {
        case .notFound, .noFile, .noDraft, .noPhone: ExitCode.notFound
        case .damage, .fileExists, .cannotWrite, .portInUse, .noHelper, .helperFailed, .needsYes, .noNetwork:
            ExitCode.refused
        case .noResources, .badResources: ExitCode.fault
        case .notLoopback: ExitCode.usage
        default: ExitCode.usage
        }
    }

    var sentence: String {
        switch self {
        case .ambiguous(let name, let candidates):
            TroubleWords.ambiguous(name, candidates: candidates.map { (id: $0.id, words: $0.words) })
        case .notFound(let kind, let name): TroubleWords.notFound(kind, name: name)
        case .noFile(let path): TroubleWords.noFile(path)
        case .notText(let path): TroubleWords.notText(path)
        case .fileExists(let path): TroubleWords.fileExists(path)
        case .cannotWrite(let path): TroubleWords.cannotWrite(path)
        case .noHome: TroubleWords.noHome
        case .nothingToRead: TroubleWords.nothingToRead
        case .damage(let found): TroubleWords.damage(found)
        case .noResources(let places): TroubleWords.noResources(places)
        case .badResources(let what): ServingWords.badResources(what)
        case .notLoopback(let host): ServingWords.notLoopback(host)
        case .notPrivate(let host): PhoneWords.notPrivate(host)
        case .noNetwork: PhoneWords.noNetwork
        case .noPhone(let name): PhoneWords.noPhone(name)
        case .portInUse(let port): ServingWords.portInUse(port)
        case .noDraft(let application): TroubleWords.noDraft(application.text)
        case .noHelper(let program): TroubleWords.noHelper(program)
        case .helperFailed(let program): TroubleWords.helperFailed(program)
        case .needsYes: TroubleWords.needsYes
        default: argument
        }
    }

    /// What is wrong with an argument.
    private var argument: String {
        switch self {
        case .notADay(let text): TroubleWords.notADay(text)
        case .ambiguousDay(let text, let days): TroubleWords.ambiguousDay(text, days)
        case .notAMoment(let text): TroubleWords.notAMoment(text)
        case .notAZone(let text): TroubleWords.notAZone(text)
        case .notAnAddress(let text): TroubleWords.notAnAddress(text)
        case .notATime(let text): TroubleWords.notATime(text)
        case .notAPair(let text): TroubleWords.notAPair(text)
        case .notPay(let text): TroubleWords.notPay(text)
        case .unknownField(let field, let known): TroubleWords.unknownField(field, known: known)
        case .unknownValue(let field, let value, let known):
            TroubleWords.unknownValue(value, field: field, known: known)
        case .missing(let option): TroubleWords.missing(option)
        case .eitherOr(let one, let other): TroubleWords.eitherOr(one, other)
        case .onlyOne(let options): TroubleWords.onlyOne(options)
        case .onlyWith(let option, let format): TroubleWords.onlyWith(option, of: format)
        case .unknownFormat(let format, let known): TroubleWords.unknownFormat(format, known: known)
        default: ""
        }
    }
}
