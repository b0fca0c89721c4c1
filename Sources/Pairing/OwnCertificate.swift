import COpenSSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A certificate that this machine signs for itself, and its key, for the seeker's own phone.
///
/// Nobody vouches for it: the phone shows its fingerprint, and the seeker compares.
public struct OwnCertificate: Sendable, Equatable {
    /// PEM.
    public let certificate: String
    /// PEM; never leaves the data folder.
    public let key: String

    /// Days that one is good for: browsers take none that promise more than 398.
    public static let days = 397

    /// A new one, valid from a day before now, so that a phone whose clock is behind takes it.
    ///
    /// - Parameter addresses: IP addresses under which the machine is reached.
    /// - Returns: the certificate with its key, kept nowhere yet.
    /// - Throws: `NotMade` where the library cannot, or an address is none.
    public static func make(for addresses: [String]) throws -> OwnCertificate {
        guard let key = copenssl_new_key(), let certificate = X509_new() else { throw NotMade() }
        defer {
            EVP_PKEY_free(key)
            X509_free(certificate)
        }
        guard X509_set_version(certificate, 2) == 1, number(certificate),
            X509_gmtime_adj(X509_getm_notBefore(certificate), -86400) != nil,
            X509_gmtime_adj(X509_getm_notAfter(certificate), days * 86400) != nil,
            X509_set_pubkey(certificate, key) == 1, name(certificate),
            extend(certificate, NID_basic_constraints, "critical,CA:FALSE"),
            extend(certificate, NID_ext_key_usage, "serverAuth"),
            extend(certificate, NID_subject_alt_name, addresses.map { "IP:" + $0 }.joined(separator: ",")),
            X509_sign(certificate, key, EVP_sha256()) > 0
        else { throw NotMade() }
        return try OwnCertificate(
            certificate: try pem { PEM_write_bio_X509($0, certificate) },
            key: try pem { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) })
    }

    /// One that was kept.
    ///
    /// - Throws: `NotMade` where the texts hold none.
    public init(certificate: String, key: String) throws {
        self.certificate = certificate
        self.key = key
        guard withCertificate({ _ in true }) == true, key.contains("PRIVATE KEY") else { throw NotMade() }
    }

    /// SHA-256 of the certificate, as browsers show it: `AB:CD:…`; empty where it cannot be read.
    public var fingerprint: String {
        withCertificate { certificate in
            var digest = [UInt8](repeating: 0, count: 32)
            var count: UInt32 = 0
            guard X509_digest(certificate, EVP_sha256(), &digest, &count) == 1 else { return "" }
            return digest.map { byte in
                let digits = Array("0123456789ABCDEF")
                return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }.joined(separator: ":")
        } ?? ""
    }

    /// True where it is good at this second (since 1970 UTC) and for all of the addresses.
    public func isGood(at second: Int, for addresses: [String]) -> Bool {
        withCertificate { certificate in
            var time = time_t(second)
            let lasts = X509_cmp_time(X509_get0_notAfter(certificate), &time) > 0
            return lasts && addresses.allSatisfy { X509_check_ip_asc(certificate, $0, 0) == 1 }
        } ?? false
    }

    public struct NotMade: Error {}
}

extension OwnCertificate {
    private func withCertificate<Found>(_ body: (OpaquePointer) -> Found) -> Found? {
        guard let bio = BIO_new_mem_buf(certificate, Int32(certificate.utf8.count)) else { return nil }
        defer { BIO_free(bio) }
        guard let read = PEM_read_bio_X509(bio, nil, nil, nil) else { return nil }
        defer { X509_free(read) }
        return body(read)
    }

    /// A serial number by chance, so that no two certificates of one name have the same.
    private static func number(_ certificate: OpaquePointer) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard RAND_bytes(&bytes, 16) == 1 else { return false }
        bytes[0] &= 0x7f
        guard let number = BN_bin2bn(bytes, 16, nil) else { return false }
        defer { BN_free(number) }
        return BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil
    }

    private static func name(_ certificate: OpaquePointer) -> Bool {
        guard let name = X509_get_subject_name(certificate) else { return false }
        let words = Array("Rebound".utf8)
        return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, words, Int32(words.count), -1, 0) == 1
            && X509_set_issuer_name(certificate, name) == 1
    }

    private static func extend(_ certificate: OpaquePointer, _ kind: Int32, _ value: String) -> Bool {
        var context = X509V3_CTX()
        copenssl_own_context(&context, certificate)
        guard let part = X509V3_EXT_conf_nid(nil, &context, kind, value) else { return false }
        defer { X509_EXTENSION_free(part) }
        return X509_add_ext(certificate, part, -1) == 1
    }

    private static func pem(_ write: (OpaquePointer) -> Int32) throws -> String {
        guard let bio = BIO_new(BIO_s_mem()) else { throw NotMade() }
        defer { BIO_free(bio) }
        guard write(bio) == 1 else { throw NotMade() }
        var bytes: UnsafeMutablePointer<CChar>?
        let count = copenssl_bytes(bio, &bytes)
        guard count > 0, let bytes else { throw NotMade() }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
