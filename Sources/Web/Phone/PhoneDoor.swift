public import Pairing

/// The second door: over TLS, on the network that the seeker's own phone is in.
public struct PhoneDoor: Sendable {
    /// The address of this machine that it listens on; no other is answered to.
    public var host: String
    /// 0 takes any that is free.
    public var port: Int
    public var certificate: OwnCertificate
    public var desk: PairingDesk

    public init(host: String, port: Int, certificate: OwnCertificate, desk: PairingDesk) {
        self.host = host
        self.port = port
        self.certificate = certificate
        self.desk = desk
    }
}
