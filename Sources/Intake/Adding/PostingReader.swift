import Domain
import Phrases

/// Reads the text of a posting that somebody pasted: title, employer, place, pay, closing day, reference.
struct PostingReader {
    private(set) var reading = AddReading(form: .posting)
    private let reader: AddReader
    private let today: Day
    private let lines: [String]

    /// How many lines and how much of each are looked at.
    private static let most = (lines: 200, length: 600)

    init(_ text: String, reader: AddReader, today: Day) {
        self.reader = reader
        self.today = today
        lines = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
            .prefix(Self.most.lines).map { String($0.prefix(Self.most.length)) }
        readLabels()
        readTitle()
        readHiring()
        readAbout()
        readTerms()
        reading.note = text
    }

    /// `Location: Leeds`.
    private mutating func readLabels() {
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex, line[..<colon].count <= 40,
                let column = reader.column(String(line[..<colon])), let field = ApplicationField(rawValue: column)
            else { continue }
            let value = AddedLine.tidy(String(line[line.index(after: colon)...]))
            switch field {
            case .closing: takeClosing(value, line)
            case .pay: takePay(in: value, line)
            case .workMode, .kind, .tags, .route, .appliedBy, .cv, .letterVersion, .portalUser, .via, .source: break
            default: if value.count <= 120 { take(field, value, line) }
            }
        }
    }

    /// One of the first lines names the job, with the employer in it or below.
    private mutating func readTitle() {
        for (index, line) in lines.prefix(4).enumerated() where line.count <= 120 && !line.contains(":") {
            guard reading.details.role.isEmpty, reader.hasJobNoun(line) else { continue }
            let parsed = reader.readNamed(line, today: today)
            guard !parsed.details.role.isEmpty, !line.hasSuffix(".") || !parsed.details.employer.isEmpty else {
                continue
            }
            take(.role, parsed.details.role, line)
            if reading.details.employer.isEmpty, !parsed.details.employer.isEmpty {
                take(.employer, parsed.details.employer, line, certainty: .likely)
            } else if reading.details.employer.isEmpty, let next = lines.dropFirst(index + 1).first, isFirmLine(next) {
                takeFirm(next)
            }
            if let place = parsed.details.place { take(.place, place, line, certainty: .possible) }
        }
    }

    /// A short line of capitals below the title.
    private func isFirmLine(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        // "Acme, Inc." ends in a full stop and is no sentence.
        let isSentence = line.hasSuffix(".") && EmployerName(line).words.count == foldedWords(line).count
        return words.count <= 6 && !isSentence && !line.contains(":") && !reader.hasJobNoun(line)
            && reader.postingSigns(line) == 0 && (words.first?.first?.isUppercase ?? false)
    }

    /// `Brightwater Hospice, York`: the firm, and its place unless that is part of the name (`Acme, Inc.`, `Day, Lee & Co`).
    private mutating func takeFirm(_ line: String) {
        let firm = AddedLine.tidy(String(line.prefix { !"|•·–".contains($0) }))
        let parts = firm.split(separator: ",").map { AddedLine.tidy(String($0)) }
        let isOneName =
            parts.count != 2 || parts.contains(where: \.isEmpty) || EmployerName(firm) == EmployerName(parts[0])
            || parts[1].contains { "&0123456789".contains($0) } || parts[1].split(separator: " ").contains("and")
        take(.employer, isOneName ? firm : parts[0], line, certainty: .possible)
        if !isOneName { take(.place, parts[1], line, certainty: .possible) }
    }

    /// "Acme is looking for a ward nurse".
    private mutating func readHiring() {
        guard reading.details.employer.isEmpty || reading.details.role.isEmpty else { return }
        for line in lines {
            let first = String(line.prefix { $0 != "." && $0 != "," })
            guard reader.book.matches(in: first, area: "adding").contains(where: { $0.rule.says == "hiring" }) else {
                continue
            }
            let parsed = reader.readNamed(first, today: today)
            let name = parsed.details.employer
            if !name.isEmpty, !["we", "our client", "they", "i"].contains(name.lowercased()), name.count <= 60 {
                take(.employer, name, first, certainty: .likely)
            }
            if !parsed.details.role.isEmpty, reader.hasJobNoun(parsed.details.role) {
                take(.role, parsed.details.role, first)
            }
        }
    }

    /// "About Acme", "Join Acme" as a line of its own.
    private mutating func readAbout() {
        guard reading.details.employer.isEmpty else { return }
        for line in lines where line.count <= 60 {
            let words = AddedLine.tidy(line).split(separator: " ").map(String.init)
            guard words.count > 1, ["about", "join", "why"].contains(words[0].lowercased()),
                words.dropFirst().allSatisfy({ $0.first?.isUppercase ?? false }),
                !["You", "Us", "The", "Our", "This"].contains(words[1])
            else { continue }
            return take(.employer, words.dropFirst().joined(separator: " "), line, certainty: .likely)
        }
    }

    /// Pay, where the work is done, closing day, reference and link, wherever they stand.
    private mutating func readTerms() {
        for line in lines {
            takePay(in: line, line)
            let parsed = reader.readTerms(line, today: today)
            if reading.details.workMode == nil, let mode = parsed.details.workMode {
                reading.details.workMode = mode
                note(.field(.workMode), parsed, line)
            }
            if reading.details.closing == nil, let day = parsed.details.closing, day >= today {
                reading.details.closing = day
                note(.field(.closing), parsed, line)
            }
            if let reference = parsed.details.reference { take(.reference, reference, line) }
            if let url = parsed.details.url { take(.url, url, line) }
        }
    }

    private mutating func takePay(in text: String, _ line: String) {
        let tokens = LineTokens(text)
        guard reading.details.pay == nil, let found = PayReader.find(in: tokens) else { return }
        reading.details.pay = found.pay
        reading.understood.append(Understood(.field(.pay), words: tokens.words(found.range)))
    }

    private mutating func takeClosing(_ value: String, _ line: String) {
        let days = reader.days(value, today, true)
        guard reading.details.closing == nil, let day = days.first else { return }
        guard days.count == 1 else { return reading.doubts.append(.twoDays(words: value, days[0], days[1])) }
        reading.details.closing = day
        reading.understood.append(Understood(.field(.closing), words: line))
    }

    private mutating func note(_ part: Understood.Part, _ parsed: AddReading, _ line: String) {
        let words = parsed.understood.first { $0.part == part }?.words ?? line
        reading.understood.append(Understood(part, words: words))
    }

    private mutating func take(
        _ field: ApplicationField, _ value: String, _ words: String, certainty: Certainty = .stated
    ) {
        guard !value.isEmpty, !reading.understood.contains(where: { $0.part == .field(field) }) else { return }
        reading.details.set(field, String(value.prefix(longestLine)))
        reading.understood.append(Understood(.field(field), words: words, certainty: certainty))
    }
}

extension AddReader {
    /// One line with all that it says.
    func readNamed(_ text: String, today: Day) -> AddReading {
        var line = AddedLine(text, reader: self, today: today)
        return line.read()
    }

    /// One line without the names in it.
    func readTerms(_ text: String, today: Day) -> AddReading {
        var line = AddedLine(text, reader: self, today: today)
        return line.readTerms()
    }
}
