import Domain
import Testing

@Suite struct EmployerNameTests {
    @Test(arguments: [
        ("Acme Ltd", "ACME"), ("The Acme Company", "acme"), ("Acme, Inc.", "Acme"), ("Acme GmbH", "acme plc"),
        ("Saffron Analytics Pvt Ltd", "Saffron Analytics"), ("Wattle Creek Pty. Ltd.", "wattle creek"),
        ("St. Bride\u{2019}s School", "St Bride's School"), ("Caf\u{E9} Noir", "Cafe Noir"),
        ("Kestrel & Vane", "Kestrel + Vane"),
        ("Acme Group Holdings", "Acme"), ("Acme (UK) Limited", "Acme"),
    ])
    func areTheSame(_ a: String, _ b: String) {
        #expect(EmployerName(a) == EmployerName(b))
    }

    @Test(arguments: [("Acme", "Acne"), ("Acme Foods", "Acme Energy"), ("Group", "Ltd"), ("The", "")])
    func differ(_ a: String, _ b: String) {
        #expect(EmployerName(a) != EmployerName(b))
    }

    @Test func knowsLongerAndShorterForms() {
        #expect(EmployerName("Acme Digital").extends(EmployerName("Acme Ltd")))
        #expect(!EmployerName("Acme").extends(EmployerName("Acme Ltd")))
        #expect(!EmployerName("Acme").extends(EmployerName("")))
        #expect(EmployerName("OCR").abbreviates(EmployerName("Office for Coastal Records")))
        #expect(!EmployerName("OC").abbreviates(EmployerName("Orchard Credit")))
    }
}
