import Hummingbird

/// One field of a form that can carry files.
public struct UploadedPart: Sendable {
    public var name: String
    /// Whether it is a file.
    public var isFile: Bool
    public var bytes: [UInt8]

    public init(name: String, isFile: Bool, bytes: [UInt8]) {
        self.name = name
        self.isFile = isFile
        self.bytes = bytes
    }
}

/// A form and the file that came with it.
struct Upload: Sendable {
    let form: Form
    /// Nil where none was chosen.
    let file: [UInt8]?

    /// A message with what is attached to it.
    static let limit = 25_000_000
    /// As much as the reader of messages takes.
    static let largestMessage = 20_000_000

    /// Reads a form with or without a file.
    ///
    /// - Throws: `413` when it is too large, `415` when it is no form, `400` when it is not put together as one.
    static func read(_ request: Request, _ site: Site) async throws -> Upload {
        let type = request.headers[.contentType] ?? ""
        guard type.lowercased().hasPrefix("multipart/form-data") else {
            return Upload(form: try await Form.read(request), file: nil)
        }
        let body = try await Form.body(of: request, limit: limit)
        guard let parts = try? site.formData(Array(buffer: body), type) else { throw HTTPError(.badRequest) }
        let fields = parts.filter { !$0.isFile }
        guard fields.reduce(0, { $0 + $1.bytes.count }) <= Form.limit else { throw HTTPError(.contentTooLarge) }
        return Upload(
            form: Form(items: fields.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }),
            file: parts.first { $0.isFile && !$0.bytes.isEmpty }?.bytes)
    }
}
