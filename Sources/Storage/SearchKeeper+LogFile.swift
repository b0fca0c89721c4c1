public import Domain

extension SearchKeeper {
    /// The whole log as text, with what lies beside it.
    public func export(of seeker: SeekerID, watch: Watch = unwatched) async throws -> String {
        var attachments: [Attachment] = []
        let hashes = try await log.attachmentHashes(of: seeker)
        for (index, hash) in hashes.enumerated() {
            try watch(.packing, index, hashes.count)
            if let attachment = try await log.attachment(hash, of: seeker) { attachments.append(attachment) }
        }
        return try LogFile.write(try await storedEvents(of: seeker), attachments, watch: watch)
    }

    /// Takes in the events of another log that are not here yet, as one write, with the attachments they refer to.
    ///
    /// Events keep their names, days and changes; their places follow on from what is here.
    /// - Returns: how many were new.
    /// - Throws: `Refusal.readOnly` when a newer version wrote what is here.
    public func take(in contents: LogFile.Contents, for seeker: SeekerID) async throws -> Int {
        for _ in 0..<20 {
            let head = try await log.head(of: seeker)
            let known = Set(try await storedEvents(of: seeker).map(\.id))
            var fresh = contents.events.filter { !known.contains($0.id) }
            for index in fresh.indices { fresh[index].sequence = head.sequence + 1 + index }
            guard !fresh.isEmpty else { return 0 }
            guard try await !search(of: seeker).isReadOnly else { throw Refusal.readOnly }
            let needed = Set(fresh.flatMap(\.attachments))
            do {
                _ = try await log.append(
                    fresh, with: contents.attachments.filter { needed.contains($0.hash) }, for: seeker,
                    expecting: head)
                return fresh.count
            } catch is LogMoved {
                continue
            }
        }
        throw LogBusy()
    }
}
