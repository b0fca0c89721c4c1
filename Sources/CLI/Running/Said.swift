import Domain
import Storage
import StorageSQLite
import Words

/// What is said of an error that was to be expected, and the code the command then ends with.
struct Said {
    let text: String
    let exit: Int32

    /// Nil for an error of the argument parser, which speaks for itself.
    init?(_ error: any Error) {
        switch error {
        case let refusal as RefusedOn: self.init(refusal.refusal, today: refusal.today)
        case let trouble as Trouble: self.init(trouble)
        case let conflict as Conflict:
            let changes = conflict.since.map(\.id.text)
            self.init(TroubleWords.conflict(changes: changes), code: "conflict", exit: ExitCode.conflict)
        case let stopped as Stopped:
            self.init(stopped.sentence, code: "stopped", exit: ExitCode.stopped)
        case let fault as Fault:
            self.init(TroubleWords.fault(fault.description), code: "fault", exit: ExitCode.fault)
        default:
            guard let said = Said(storage: error) else { return nil }
            self = said
        }
    }

    /// The code ends the first line, where a script finds it; a list may follow.
    private init(_ text: String, code: String, exit: Int32) {
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        self.text = (["\(lines[0]) [\(code)]"] + lines.dropFirst().map(String.init)).joined(separator: "\n")
        self.exit = exit
    }

    private init(_ refusal: Refusal, today: Day) {
        let exit = if case .notFound = refusal { ExitCode.notFound } else { ExitCode.refused }
        self.init(RefusalWords.sentence(refusal, today: today), code: refusal.code, exit: exit)
    }

    private init(_ trouble: Trouble) {
        self.init(trouble.sentence, code: trouble.code, exit: trouble.exit)
    }

    private init?(storage error: any Error) {
        let refused = ExitCode.refused
        switch error {
        case let busy as FolderBusy:
            self.init(TroubleWords.busy(holder: busy.holder), code: "busy", exit: refused)
        case let folder as FolderRefused:
            self.init(Said.sentence(folder), code: "data_folder", exit: refused)
        case let file as LogFileRefused:
            self.init(Said.sentence(file), code: "not_a_log", exit: refused)
        case BackupRefused.missing(let path):
            self.init(TroubleWords.noFile(path), code: "no_file", exit: ExitCode.notFound)
        case BackupRefused.notADatabase(let path), BackupRefused.damaged(let path):
            self.init(TroubleWords.notABackup(path), code: "not_a_backup", exit: refused)
        case BackupRefused.withoutDocuments(let path, let missing):
            self.init(TroubleWords.backupWithoutDocuments(path, missing: missing), code: "not_whole", exit: refused)
        case is SchemaFromTheFuture:
            self.init(TroubleWords.newerTables, code: "newer_version", exit: refused)
        case is LogBusy:
            self.init(TroubleWords.logBusy, code: "busy", exit: ExitCode.conflict)
        default: return nil
        }
    }

    private static func sentence(_ error: FolderRefused) -> String {
        switch error {
        case .cannotMake(let path): TroubleWords.cannotMakeFolder(path)
        case .notWritable(let path): TroubleWords.folderNotWritable(path)
        case .onNetwork(let path, let kind): TroubleWords.folderOnNetwork(path, kind: kind)
        }
    }

    private static func sentence(_ error: LogFileRefused) -> String {
        switch error {
        case .notALog: TroubleWords.notALog
        case .tooNew(let version): TroubleWords.logTooNew(version)
        case .unreadable(let line): TroubleWords.logUnreadable(line: line)
        case .gap(let line): TroubleWords.logGap(line: line)
        case .cut(let expected, let found): TroubleWords.logCut(expected: expected, found: found)
        }
    }
}

/// A refusal with the day it was met on: its sentence may speak of days.
struct RefusedOn: Error {
    let refusal: Refusal
    let today: Day
}

/// Something that should not happen, wrapped so that it is told apart from wrong arguments.
struct Fault: Error {
    let description: String

    init(_ error: any Error) {
        description = String(describing: error)
    }
}
