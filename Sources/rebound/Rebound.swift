import CLI
import Foundation

@main
struct Rebound {
    static func main() async {
        exit(await CommandLineTool.run(Array(CommandLine.arguments.dropFirst()), in: .machine()))
    }
}
