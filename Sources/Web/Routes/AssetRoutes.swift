import HTTPTypes
import Hummingbird

/// Styles and scripts, out of memory by their exact name.
struct AssetRoutes {
    let site: Site

    func add(to router: Router<Visit>) {
        for path in site.assets.files.keys.sorted() {
            router.get(RouterPath(path)) { _, _ in try answer(path) }
        }
    }

    private func answer(_ path: String) throws -> Response {
        guard let bytes = site.assets.files[path] else { throw HTTPError(.notFound) }
        let type = path.hasSuffix(".css") ? "text/css" : path.hasSuffix(".svg") ? "image/svg+xml" : "text/javascript"
        return Response(
            status: .ok,
            headers: [
                .contentType: type + "; charset=utf-8",
                // The address carries the stamp of the bytes, so a new version is a new address.
                .cacheControl: "private, max-age=31536000, immutable",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
