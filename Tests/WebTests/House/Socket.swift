import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// One talk over TCP on this machine.
enum Socket {
    struct Fault: Error {
        let place: String
        let number: Int32
    }

    static func talk(to port: Int, _ bytes: [UInt8]) throws -> [UInt8] {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let socket = socket(AF_INET, stream, 0)
        guard socket >= 0 else { throw Fault(place: "socket", number: errno) }
        defer { close(socket) }
        try connect(socket, to: port)
        write(bytes, to: socket)
        return read(socket)
    }

    private static func connect(_ socket: Int32, to port: Int) throws {
        // Only so that a test cannot hang for ever: a busy machine may take its time.
        var wait = timeval(tv_sec: 240, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connectTo(socket, $0, size) }
        }
        guard status == 0 else { throw Fault(place: "connect", number: errno) }
    }

    /// The server may answer, and hang up, before it has everything.
    private static func write(_ bytes: [UInt8], to socket: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, silently) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func read(_ socket: Int32) -> [UInt8] {
        var found: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(socket, &chunk, chunk.count, 0)
            guard count > 0 else { return found }
            found += chunk[..<count]
        }
    }

    #if canImport(Glibc)
        private static let silently = Int32(MSG_NOSIGNAL)
    #else
        private static let silently: Int32 = 0
    #endif
}

/// The system's own name hides behind that of the method above.
private func connectTo(_ socket: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
    connect(socket, address, size)
}
