/// A version of something the seeker sends, with where it was used.
public struct DocumentVersion: Sendable, Equatable {
    public var kind: DocumentKind
    /// As the seeker calls it: `October, short`.
    public var name: String
    /// The kept files or texts: versions of the search, the newest first, then those kept with applications.
    ///
    /// Empty where only the name is known.
    public var documents: [Document]
    /// The applications it was used for, in the order they were added.
    public var uses: [JobApplication.ID]
}

extension JobSearch {
    /// Every version of CV, letter and pitch: kept by itself, or named with an application.
    ///
    /// Where it was used is read from the applications: the CV and the letter they name, and documents kept with them:
    /// under the version that has the same bytes, else the one the application names, else under their own name. Names
    /// are compared without case and surplus white space.
    public var versionsUsed: [DocumentVersion] {
        var found: [DocumentVersion] = []
        for document in versions {
            note(document.kind, document.name, in: &found) { $0.documents.insert(document, at: 0) }
        }
        for application in applicationsInOrder {
            for (kind, name, document) in named(by: application) {
                note(kind, name, in: &found) { version in
                    if !version.uses.contains(application.id) { version.uses.append(application.id) }
                    guard let document else { return }
                    let isKept = version.documents.contains { $0.kept.hash == document.kept.hash }
                    if !isKept { version.documents.append(document) }
                }
            }
        }
        return found.sorted { ($0.kind.place, -$0.uses.count, $0.name) < ($1.kind.place, -$1.uses.count, $1.name) }
    }

    /// What an application says was used for it, with the document where one is kept with it.
    private func named(by application: JobApplication) -> [(DocumentKind, String, Document?)] {
        let said: [DocumentKind: String?] = [.cv: application.details.cv, .letter: application.details.letterVersion]
        var names: [(DocumentKind, String, Document?)] = []
        for kind in [DocumentKind.cv, .letter] {
            if let name = said[kind] ?? nil { names.append((kind, name, nil)) }
        }
        for document in documents(of: application.id) where document.kind.isVersioned {
            let same = versions.first { $0.kind == document.kind && $0.kept.hash == document.kept.hash }
            let name = same?.name ?? (said[document.kind] ?? nil) ?? document.name
            names.append((document.kind, name, document))
        }
        return names
    }

    private func note(
        _ kind: DocumentKind, _ name: String, in found: inout [DocumentVersion], _ body: (inout DocumentVersion) -> Void
    ) {
        let key = versionKey(name)
        if let index = found.firstIndex(where: { $0.kind == kind && versionKey($0.name) == key }) {
            body(&found[index])
        } else {
            var version = DocumentVersion(kind: kind, name: name, documents: [], uses: [])
            body(&version)
            found.append(version)
        }
    }
}

extension DocumentKind {
    /// Whether its versions are told apart by name.
    var isVersioned: Bool { self == .cv || self == .letter || self == .pitch }

    fileprivate var place: Int { DocumentKind.allCases.firstIndex(of: self) ?? 0 }
}

/// A name as versions are compared: without case and surplus white space.
private func versionKey(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
