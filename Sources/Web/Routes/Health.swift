import Hummingbird

/// `/healthz`: says that the server answers, and nothing else.
struct HealthRoutes {
    func add(to router: Router<Visit>) {
        router.get("healthz") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: "{\"status\":\"ok\"}")))
        }
    }
}
