import Hummingbird

/// One field of a form that can carry files.
public struct UploadedPart: Sendable {
    public var name: String
    /// The name of the file, empty where none was chosen; nil for a field that is no file.
    public var fileName: String?
    public var bytes: [UInt8]

    public init(name: String, fileName: String?, bytes: [UInt8]) {
        self.name = name
        self.fileName = fileName
        self.bytes = bytes
    }

    var isFile: Bool { fileName != nil }
}

/// A form and the file that came with it.
struct Upload: Sendable {
    let form: Form
    /// Nil where none was chosen.
    let file: [UInt8]?
    /// The last part of the name that came with the file; a browser may send a whole path.
    var fileName = ""

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
        let file = parts.first { $0.isFile && !$0.bytes.isEmpty }
        let name = file?.fileName?.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
        return Upload(
            form: Form(items: fields.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }),
            file: file?.bytes, fileName: name ?? "")
    }
}
