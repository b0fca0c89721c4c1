import Pairing
import Testing

@Suite("A QR code")
struct QRCodeTests {
    @Test("has its three finders, and its modules in the path")
    func modules() throws {
        let code = try #require(QRCode("https://192.168.1.20:8322/pair/0123456789abcdef"))
        #expect(code.side == 33)
        #expect(code.dark.count == code.side * code.side)
        for (row, column) in [(0, 0), (0, code.side - 7), (code.side - 7, 0)] {
            for step in 0..<7 {
                #expect(code.isDark(row: row, column: column + step))
                #expect(code.isDark(row: row + 6, column: column + step))
            }
            #expect(!code.isDark(row: row + 1, column: column + 1))
            #expect(code.isDark(row: row + 3, column: column + 3))
        }
        #expect(code.path.hasPrefix("M4 4h7v1H4z"))
        #expect(code.extent == 41)
    }

    @Test("fits a terminal in half as many lines as it has rows")
    func lines() throws {
        let code = try #require(QRCode("hello"))
        #expect(code.lines.count == (code.side + QRCode.quietZone + 1) / 2)
        #expect(Set(code.lines.map(\.count)) == [code.side + QRCode.quietZone])
    }

    @Test("is not made of nothing, nor of too much")
    func limits() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "x", count: 4000)) == nil)
    }
}
