@main
struct Rebound {
    static func main() {}
}
