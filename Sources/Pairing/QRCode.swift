import CQREncode

/// A text as a QR code: a square of light and dark modules (ISO/IEC 18004, by libqrencode).
public struct QRCode: Sendable, Equatable {
    /// Modules on a side, without the quiet zone around it.
    public let side: Int
    /// Row after row; true where a module is dark.
    public let dark: [Bool]
    /// Light modules that readers want around it.
    public static let quietZone = 4

    /// Nil where the text is empty or too long for any QR code.
    public init?(_ text: String) {
        guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        dark = (0..<side * side).map { data[$0] & 1 == 1 }
    }

    public func isDark(row: Int, column: Int) -> Bool {
        (0..<side).contains(row) && (0..<side).contains(column) && dark[row * side + column]
    }

    /// Its dark modules as an SVG path, one unit a module, the quiet zone counted in.
    public var path: String {
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while isDark(row: row, column: column) { column += 1 }
                if column > start {
                    path +=
                        "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1H\(start + Self.quietZone)z"
                }
                column += 1
            }
        }
        return path
    }

    /// Units on a side of ``path``, the quiet zone counted in.
    public var extent: Int { side + 2 * Self.quietZone }

    /// For a terminal: two rows a line, in half blocks; light is drawn, so that it reads on a dark ground.
    public var lines: [String] {
        let range = -Self.quietZone / 2..<side + Self.quietZone / 2
        return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
            range.map { column in
                switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
                case (false, false): "█"
                case (false, true): "▀"
                case (true, false): "▄"
                case (true, true): " "
                }
            }.joined()
        }
    }
}
