import Foundation
import Pairing
import Testing

@Suite("A certificate of this machine's own")
struct OwnCertificateTests {
    @Test("is good for the addresses it was made for, and until it ends")
    func isGood() throws {
        let made = try OwnCertificate.make(for: ["127.0.0.1", "192.168.1.20"])
        let now = Int(Date().timeIntervalSince1970)
        let end = OwnCertificate.days * 86400
        #expect(made.isGood(at: now, for: ["127.0.0.1"]))
        #expect(made.isGood(at: now, for: ["192.168.1.20", "127.0.0.1"]))
        #expect(!made.isGood(at: now, for: ["192.168.1.21"]))
        #expect(made.isGood(at: now + end - 60, for: []))
        #expect(!made.isGood(at: now + end + 60, for: []))
    }

    @Test("has a fingerprint as browsers show it, the same after it was kept")
    func fingerprint() throws {
        let made = try OwnCertificate.make(for: ["127.0.0.1"])
        let kept = try OwnCertificate(certificate: made.certificate, key: made.key)
        #expect(kept.fingerprint == made.fingerprint)
        #expect(made.fingerprint.split(separator: ":").count == 32)
        #expect(made.fingerprint.allSatisfy { $0 == ":" || ($0.isHexDigit && !$0.isLowercase) })
        #expect(try OwnCertificate.make(for: ["127.0.0.1"]).fingerprint != made.fingerprint)
    }

    @Test("is not made for what is no address", arguments: ["", "example.org", "1.2.3", "1.1.1.1,DNS:evil.example"])
    func refuses(address: String) {
        let made = try? OwnCertificate.make(for: [address])
        #expect(made?.isGood(at: Int(Date().timeIntervalSince1970), for: [address]) ?? false == false)
    }

    @Test("is not read out of other texts")
    func readsOnlyItself() throws {
        let made = try OwnCertificate.make(for: ["127.0.0.1"])
        #expect(throws: OwnCertificate.NotMade.self) { try OwnCertificate(certificate: "", key: made.key) }
        #expect(throws: OwnCertificate.NotMade.self) { try OwnCertificate(certificate: made.certificate, key: "") }
    }
}
