import CSodium

/// What the web shell needs of libsodium: chance, keyed hashes, and comparing without telling.
enum Sodium {
    /// Fit for keys and links that let a browser in.
    static func random(_ count: Int) -> [UInt8] {
        precondition(sodium_init() >= 0, "libsodium does not start")
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// BLAKE2b, 16 bytes, with or without a key.
    static func hash(_ parts: [String], key: [UInt8] = []) -> [UInt8] {
        precondition(sodium_init() >= 0, "libsodium does not start")
        // Each part is preceded by its length, so that no two lists of parts hash alike by running together.
        let bytes = parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
        var out = [UInt8](repeating: 0, count: 16)
        crypto_generichash(&out, out.count, bytes, UInt64(bytes.count), key.isEmpty ? nil : key, key.count)
        return out
    }

    static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count == b.count && sodium_memcmp(a, b, a.count) == 0
    }

    static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
