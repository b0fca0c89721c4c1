import Domain
import Foundation
import NIOCore
import Pairing
import Storage
import Web
import Words

extension PhoneDoor {
    /// The door at an address of a private network: the one given, else the first that the machine has.
    ///
    /// - Throws: `Trouble` where there is none, or the one given is none.
    static func open(for work: Workplace, host: String?, port: Int) throws -> PhoneDoor {
        if let host, !isPrivate(host) { throw Trouble.notPrivate(host) }
        guard let host = host ?? ownAddresses().first else { throw Trouble.noNetwork }
        let certificate = try certificate(for: host, in: work)
        return PhoneDoor(host: host, port: port, certificate: certificate, desk: PairingDesk())
    }

    /// The kept certificate while it is good for this address, so that its fingerprint stays the same; else a new one.
    private static func certificate(for host: String, in work: Workplace) throws -> OwnCertificate {
        let path = work.folder.file("phone.pem")
        let kept = (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { text in
            text.firstRange(of: "-----BEGIN PRIVATE KEY").map { cut in
                (String(text[..<cut.lowerBound]), String(text[cut.lowerBound...]))
            }
        }
        let known = kept.flatMap { try? OwnCertificate(certificate: $0.0, key: $0.1) }
        let second = Int(work.surroundings.clock() / 1000)
        if let known, known.isGood(at: second, for: [host]) { return known }
        let made = try OwnCertificate.make(for: [host])
        try? FileManager.default.removeItem(atPath: path)
        let isKept = FileManager.default.createFile(
            atPath: path, contents: Data((made.certificate + made.key).utf8), attributes: [.posixPermissions: 0o600])
        guard isKept else { throw FolderRefused.notWritable(work.folder.path) }
        return made
    }

    /// What the terminal shows when the door opens: the address, a code that is good at once, the fingerprint.
    func lines(at address: String, now: Moment) async -> [String] {
        let (code, until) = await desk.newCode(at: now.milliseconds)
        let link = "\(address)/pair/\(code)"
        let clock = DayWords.clock(Moment(milliseconds: until, offset: now.offset).minute)
        return ["", PhoneWords.open(at: address), PhoneWords.pair(until: clock)]
            + (QRCode(link)?.lines ?? []) + [link, PhoneWords.compare] + PhoneWords.grouped(certificate.fingerprint)
    }
}

/// True for an address of a private network (RFC 1918) or of this machine itself.
func isPrivate(_ address: String) -> Bool {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count == 4, let first = parts[0], let second = parts[1], !parts.contains(nil) else { return false }
    return first == 10 || first == 127 || (first == 172 && (16...31).contains(second))
        || (first == 192 && second == 168)
}

/// Addresses of this machine in private networks; bridges of virtual machines last, as no phone is behind them.
private func ownAddresses() -> [String] {
    let devices = (try? System.enumerateDevices()) ?? []
    let found = devices.compactMap { device in
        device.address?.ipAddress.map { (device.name, $0) }
    }.filter { isPrivate($0.1) && !$0.1.hasPrefix("127.") }
    func isVirtual(_ name: String) -> Bool {
        ["docker", "br-", "veth", "virbr", "vbox"].contains { name.hasPrefix($0) }
    }
    return (found.filter { !isVirtual($0.0) } + found.filter { isVirtual($0.0) }).map(\.1)
}
