import Foundation
import TestSupport
import Testing

@testable import CLI

/// What is due, said once; and the files that go elsewhere.
@Suite struct RemindTests {
    private func filled() async throws -> Transcript {
        let t = try Transcript()
        await t.run("remind")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("interview", "harbour", "--at", "2026-11-22T10:30", "--place", "Quay 4", "--with", "Alice Example")
        await t.run("action", "add", "Learn to pause", "--by", "2026-11-20")
        await t.run("add", "Cobble Row", "Binder", "--closing", "2026-11-21")
        return t
    }

    @Test func onceADay() async throws {
        let t = try await filled()
        await t.run("remind", "--json")
        await t.run("remind")
        await t.run("remind", "--all")
        t.clock += 86_400_000
        await t.run("remind")
        await t.run("remind", "--mail", "no address")
        await t.run("remind", "--notify")
        try Golden().expect(t.text, named: "remind.txt")
    }

    @Test func onThreeDaysAtMost() async throws {
        let t = try Transcript()
        await t.run("action", "add", "Learn to pause", "--by", "2026-11-20")
        var said: [Bool] = []
        for _ in 0..<5 {
            said.append(await !t.run("remind").output.isEmpty)
            t.clock += 86_400_000
        }
        #expect(said == [true, true, true, false, false])
        #expect(await t.run("remind", "--all").output.contains("Learn to pause"))
        await t.run("action", "done", "pause")
        #expect(await t.run("remind", "--all").output.isEmpty)
        #expect(try t.contents(of: "data/reminded").isEmpty)
    }

    @Test func aNoticeSaysOnlyThatThereIsSomething() async throws {
        let t = try await filled()
        try t.helper("notify-send")
        let ran = await t.run("remind", "--notify")
        #expect(ran.exit == 0 && ran.output.isEmpty)
        #expect(ran.error == "Rebound: three things for today\n")
        #expect(try t.contents(of: "notify-send.txt") == "--app-name=Rebound\nRebound: three things for today\n")
        #expect(await t.run("remind", "--notify").error.isEmpty, "what was shown is said")
    }

    @Test func aNoticeThatFailsComesAgain() async throws {
        let t = try await filled()
        try t.helper("notify-send", exit: 1)
        let ran = await t.run("remind", "--notify")
        #expect(ran.exit == 1 && ran.error.contains("[not_taken]"))
        #expect(await t.run("remind").output.contains("Harbour & Sons"))
    }

    @Test func aMailNamesNobody() async throws {
        let t = try await filled()
        try t.helper("sendmail")
        let ran = await t.run("remind", "--mail", "sam@example.org")
        #expect(ran.exit == 0)
        let mail = try t.contents(of: "sendmail.txt")
        for name in ["Harbour", "Clerk", "Quay", "Alice", "Cobble", "pause"] { #expect(!mail.contains(name)) }
        try Golden().expect(mail, named: "remind-mail.txt")
    }

    @Test(arguments: ["", "sam", "@", "a@b@c", "-f@x", "a b@c", "a@b\nBcc: x@y", "a@b,c", "<a@b>", "a@b;c"])
    func noAddress(text: String) {
        #expect(throws: Trouble.notAnAddress(text)) { try MailAddress(text) }
    }

    @Test(arguments: [("8:30", 510), ("08.05", 485), ("0:00", 0), ("23:59", 1439)])
    func times(text: String, minute: Int) throws { #expect(try ClockText.minute(text) == minute) }

    @Test(arguments: ["", "8", "8:3", "24:00", "12:60", "a:30", "8:30:00", "-1:30", "١:30"])
    func noTimes(text: String) { #expect(throws: Trouble.notATime(text)) { try ClockText.minute(text) } }
}

/// Setting up one reminder a day.
@Suite struct ReminderScheduleTests {
    @Test func shownWrittenStartedAndTakenAway() async throws {
        let t = try Transcript()
        t.environment["HOME"] = t.folder.path(percentEncoded: false)
        await t.run("remind", "--install")
        await t.run("remind", "--install", typing: ["n"])
        await t.run("remind", "--install", "--at", "7:05", typing: ["y"])
        try t.helper("systemctl")
        await t.run("remind", "--install", "--mail", "sam@example.org", "--data", "DIR/my data", "--yes")
        await t.run("remind", "--install", "--uninstall")
        await t.run("remind", "--install", "--at", "25:00")
        await t.run("remind", "--uninstall", "--yes")
        await t.run("remind", "--uninstall", "--yes")
        #if os(Linux)
            try Golden().expect(t.text, named: "remind-install.txt")
            let told = try t.contents(of: "systemctl.txt")
            #expect(
                told == """
                    --user
                    daemon-reload
                    --user
                    enable
                    --now
                    rebound-remind.timer
                    --user
                    disable
                    --now
                    rebound-remind.timer
                    --user
                    daemon-reload

                    """)
        #endif
    }

    @Test func aWordOfSystemdStaysOneWord() {
        let files = UnitFiles.systemd(
            ["/opt/re bound/rebound", "remind", "--data", "/home/sam/50% \"$HOME\" \\x"], at: 5, in: "/c")
        #expect(
            files[0].text.contains(#"ExecStart="/opt/re bound/rebound" remind --data "/home/sam/50%% \"$$HOME\" \\x""#))
        #expect(files[1].text.contains("OnCalendar=*-*-* 00:05:00"))
        #expect(
            files.map(\.path) == ["/c/systemd/user/rebound-remind.service", "/c/systemd/user/rebound-remind.timer"])
    }

    @Test func launchdReadsItsFile() throws {
        let file = UnitFiles.launchd(["/opt/rebound", "remind", "--data", "/Users/sam/a & <b>"], at: 510, home: "/h")
        #expect(file.path == "/h/Library/LaunchAgents/org.rebound.remind.plist")
        let read = try #require(
            PropertyListSerialization.propertyList(from: Data(file.text.utf8), format: nil) as? [String: Any])
        #expect(read["ProgramArguments"] as? [String] == ["/opt/rebound", "remind", "--data", "/Users/sam/a & <b>"])
        #expect(read["StartCalendarInterval"] as? [String: Int] == ["Hour": 8, "Minute": 30])
        #expect(read["Label"] as? String == "org.rebound.remind")
    }
}

extension Transcript {
    /// A program in the folder that writes down its words and what it is given, in place of one of this machine.
    fileprivate func helper(_ name: String, exit: Int = 0) throws {
        let bin = folder.appending(path: "bin").path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
        let out = folder.appending(path: "\(name).txt").path(percentEncoded: false)
        let script =
            "#!/bin/sh\nPATH=/usr/bin:/bin\nprintf '%s\\n' \"$@\" >>'\(out)'\n[ \(name) = sendmail ] && cat >>'\(out)'\nexit \(exit)\n"
        try write(script, to: "bin/\(name)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bin + "/" + name)
        environment["PATH"] = bin
    }
}
