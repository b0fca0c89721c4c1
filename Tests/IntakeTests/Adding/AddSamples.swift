/// Lines as people type them, and what should be read in them on Tuesday 10 March 2026.
///
/// `employer`, `role`, `applied`, then the fields by name; `note` is what was left.
enum AddSamples {
    static let lines: [(String, String)] = [
        (
            "Acme, ward nurse, applied yesterday via Indeed",
            "employer=Acme role=Ward Nurse applied=2026-03-09 source=Indeed route=posting"
        ),
        ("Acme, ward nurse", "employer=Acme role=Ward Nurse"),
        ("ward nurse, Acme", "employer=Acme role=Ward Nurse"),
        ("Ward Nurse at Acme", "employer=Acme role=Ward Nurse"),
        ("ward nurse @ Acme", "employer=Acme role=Ward Nurse"),
        ("Acme: ward nurse", "employer=Acme role=Ward Nurse"),
        ("Acme - Ward Nurse", "employer=Acme role=Ward Nurse"),
        ("Acme ward nurse", "employer=Acme role=Ward Nurse"),
        ("Acme | Ward Nurse | Leeds", "employer=Acme role=Ward Nurse place=Leeds"),
        ("Acme, Ward Nurse, Leeds, £32k", "employer=Acme role=Ward Nurse place=Leeds pay=32000 GBP year"),
        ("Ward nurse at Ashdown Hospital in Leeds", "employer=Ashdown Hospital role=Ward nurse place=Leeds"),
        (
            "Harbour Lane Museum, Project Coordinator, applied last Tuesday",
            "employer=Harbour Lane Museum role=Project Coordinator applied=2026-03-03"
        ),
        (
            "Applied for project coordinator at Harbour Lane Museum on 3 March",
            "employer=Harbour Lane Museum role=Project Coordinator applied=2026-03-03"
        ),
        ("applied to Acme for ward nurse yesterday", "employer=Acme role=Ward Nurse applied=2026-03-09"),
        ("yesterday I applied to Acme, ward nurse", "employer=Acme role=Ward Nurse applied=2026-03-09"),
        ("Acme, analyst, applied 2 weeks ago", "employer=Acme role=Analyst applied=2026-02-24"),
        ("Acme, analyst, applied 2026-02-20", "employer=Acme role=Analyst applied=2026-02-20"),
        ("Acme, analyst, applied 20/02/2026", "employer=Acme role=Analyst applied=2026-02-20"),
        ("Acme, analyst, applied on Monday", "employer=Acme role=Analyst applied=2026-03-09"),
        ("Acme, analyst, sent it off on the 3rd of March", "employer=Acme role=Analyst applied=2026-03-03"),
        ("Acme, analyst, applied", "employer=Acme role=Analyst applied=2026-03-10 doubt=noDay"),
        ("Acme, analyst, applied 3/4/2026", "employer=Acme role=Analyst note=applied 3/4/2026 doubt=twoDays"),
        ("Acme, analyst, yesterday", "employer=Acme role=Analyst applied=2026-03-09"),
        ("Acme, analyst, closing 3 April", "employer=Acme role=Analyst closing=2026-04-03"),
        ("Acme, analyst, closes next Friday", "employer=Acme role=Analyst closing=2026-03-13"),
        ("Acme, analyst, deadline: 31 March 2026", "employer=Acme role=Analyst closing=2026-03-31"),
        ("Acme, analyst, apply by 1 May", "employer=Acme role=Analyst closing=2026-05-01"),
        ("Acme, analyst, not applied yet", "employer=Acme role=Analyst"),
        ("want to apply to Acme, analyst, closing tomorrow", "employer=Acme role=Analyst closing=2026-03-11"),
        ("Acme, analyst, 32,000–36,000 a year", "employer=Acme role=Analyst pay=32000-36000 GBP year"),
        ("Acme, barista, £12.60 an hour", "employer=Acme role=Barista pay=12.60 GBP hour"),
        ("Acme, analyst, salary £32k to £36k", "employer=Acme role=Analyst pay=32000-36000 GBP year"),
        ("Acme, analyst, remote", "employer=Acme role=Analyst work_mode=remote"),
        ("Acme, remote analyst", "employer=Acme role=Analyst work_mode=remote"),
        ("Acme, analyst, hybrid, Leeds", "employer=Acme role=Analyst place=Leeds work_mode=hybrid"),
        ("Acme, analyst, work from home", "employer=Acme role=Analyst work_mode=remote"),
        ("Acme, analyst, on site", "employer=Acme role=Analyst work_mode=onsite"),
        ("Acme, remote sensing analyst", "employer=Acme role=Remote Sensing Analyst"),
        (
            "Acme, nurse, through Tern & Vale (agency)",
            "employer=Acme role=Nurse agency=Tern & Vale route=agency"
        ),
        (
            "Acme, nurse, via Tern & Vale Recruitment",
            "employer=Acme role=Nurse agency=Tern & Vale Recruitment route=agency"
        ),
        ("Acme, nurse, agency Tern & Vale", "employer=Acme role=Nurse agency=Tern & Vale route=agency"),
        ("Acme, nurse, through the agency Tern & Vale", "employer=Acme role=Nurse agency=Tern & Vale route=agency"),
        ("Acme, nurse, put forward by Tern & Vale", "employer=Acme role=Nurse agency=Tern & Vale route=agency"),
        ("Acme, nurse, via Ines", "employer=Acme role=Nurse via=Ines route=referral"),
        ("Acme, nurse, told by Bob Lister", "employer=Acme role=Nurse via=Bob Lister route=referral"),
        ("Acme, nurse, recommended by a Charlie", "employer=Acme role=Nurse via=a Charlie route=referral"),
        ("Acme, nurse, found on LinkedIn", "employer=Acme role=Nurse source=LinkedIn route=posting"),
        ("Acme, nurse, on Indeed", "employer=Acme role=Nurse source=Indeed route=posting"),
        ("Acme, nurse, saw it in the Harbour Gazette", "employer=Acme role=Nurse source=Harbour Gazette"),
        ("Acme, nurse, ref 1234", "employer=Acme role=Nurse reference=1234"),
        ("Acme, nurse, job ID: AB-12/3, Leeds", "employer=Acme role=Nurse place=Leeds reference=AB-12/3"),
        ("Acme, nurse, reference no. NC/0417", "employer=Acme role=Nurse reference=NC/0417"),
        ("Acme, nurse, #nights #leeds", "employer=Acme role=Nurse tags=nights, leeds"),
        ("Acme, nurse, CV version October", "employer=Acme role=Nurse cv=October"),
        ("Acme, nurse, with my October CV", "employer=Acme role=Nurse cv=October"),
        ("Acme, nurse, applied by post yesterday", "employer=Acme role=Nurse applied=2026-03-09 applied_by=post"),
        (
            "Acme, nurse, applied in person on Friday",
            "employer=Acme role=Nurse applied=2026-03-06 applied_by=in_person"
        ),
        (
            "Acme, nurse, applied through their website",
            "employer=Acme role=Nurse applied=2026-03-10 applied_by=portal doubt=noDay"
        ),
        ("Acme, speculative letter, assistant", "employer=Acme role=Assistant kind=speculative"),
        ("Acme are looking for a ward nurse", "employer=Acme role=Ward Nurse"),
        (
            "https://jobs.acme.example/ward-nurse-17 Acme, ward nurse",
            "employer=Acme role=Ward Nurse url=https://jobs.acme.example/ward-nurse-17"
        ),
        ("Acme, ward nurse, acme.example/jobs/17", "employer=Acme role=Ward Nurse url=https://acme.example/jobs/17"),
        ("St Bride's School, teaching assistant", "employer=St Bride's School role=Teaching Assistant"),
        ("Nurse Training Ltd, Course Administrator", "employer=Nurse Training Ltd role=Course Administrator"),
        ("Écluse, café manager", "employer=Écluse role=Café Manager"),
        ("the nurse job at Acme", "employer=Acme role=Nurse"),
        ("Acme, ward nurse, full time, looks good", "employer=Acme role=Ward Nurse note=full time, looks good"),
        ("Acme, ward nurse, interview on Friday", "employer=Acme role=Ward Nurse note=interview on Friday"),
        ("Company: Acme; Title: Ward Nurse; Location: Leeds", "employer=Acme role=Ward Nurse place=Leeds"),
        ("ward nurse", "role=Ward Nurse"), ("Acme", "employer=Acme"),
        ("Acme, Zephyr", "employer=Acme role=Zephyr doubt=order"),
    ]

    static let hostile: [String] = [
        "", " ", ",", ",,,,,,", "£", "£££££", "#", "# # #", "via", "via via via", "at at at", "()", "((((((((", "))))",
        "applied", "applied applied applied", "closing", "ref", "ref:", "ref: :", "http://", "https://", "https:///",
        "https://%%%%%", "https://a", "www.", "www", "a/", "a.b/", "/", "//", "https://[::1]/x",
        "https://user:pw@acme.example/x",
        "\u{0}\u{1}\u{2}", "\u{200B}\u{200B}", "\u{202E}emca", "🙂", "🙂, 👩🏽‍💻", "\u{301}\u{301}\u{301}",
        "{{employer}}, {{role}}",
        "<script>alert(1)</script>, nurse", "'; DROP TABLE events; --", "Acme\n\n\n\n\n", "at Acme", "for", "£-1",
        "£1e9", "99999999999999999999 a year",
        "1/1/1/1/1/1", "31/31/2026", "2026-99-99", "applied 0/0/0", "applied on the 99th of Smarch", "in in in",
        "Acme,", ", Acme",
        "a, b, c, d, e, f, g, h, i, j, k, l, m", "....", "!!!!", "- - - -", ": : :", "@", "@@", "Acme @", "@ Acme",
    ]
}
