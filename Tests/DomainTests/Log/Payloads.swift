/// The samples as they are stored, by name of the fact.
enum Payloads {
    static let all: [String: String] = [
        "action_done": #"{"action":"x","on":"2026-03-31"}"#,
        "action_dropped": #"{"action":"x","on":"2026-03-31"}"#,
        "action_planned": #"{"action":"x","aim":"learn","application":"b","by":"2026-03-31"}"#,
        "advice_received": #"{"application":"b","on":"2026-03-31","person":"p","words":"w"}"#,
        "amended": #"{"event":"e","fields":{"on":"2026-03-01"}}"#,
        "application_added":
            #"{"application":"b","details":{"appliedBy":"in_person","closing":"2026-03-31","cv":"2","#
            + #""employer":"Pier","letterVersion":"3","pay":{"currency":"GBP","low":1260,"period":"hour"},"#
            + #""portal":"p","portalUser":"u","reference":"R7","role":"Clerk","route":"referral","tags":["t"],"#
            + #""workMode":"hybrid"},"kind":"informational"}"#,
        "application_edited": #"{"application":"b","changes":{"cv":"3"}}"#,
        "application_reopened": #"{"application":"b","on":"2026-03-31"}"#,
        "application_tagged": #"{"added":["t"],"application":"b","removed":[]}"#,
        "assumption_caught": #"{"application":"b","evidence":"w","thought":"w","wasSaid":true}"#,
        "contact_made":
            #"{"about":"w","application":"b","channel":"in_person","fromThem":true,"on":"2026-03-31","#
            + #""person":"p"}"#,
        "debrief_recorded":
            #"{"application":"b","connected":"","debrief":"d","differently":"","interview":"i","#
            + #""on":"2026-03-31","parts":{"skills_test":"w"},"questions":[{"answer":"stumbled","#
            + #""question":"q"}],"wentLess":"","wentWell":"w"}"#,
        "document_kept":
            #"{"application":"b","document":"o","hash":"h","kind":"cv","mediaType":"text\/plain","name":"w","#
            + #""on":"2026-03-31","size":3}"#,
        "document_removed": #"{"application":"b","document":"o"}"#,
        "draft_kept":
            #"{"application":"b","body":"w","channel":"message","draft":"t","kind":"feedback_request","#
            + #""person":"p","recipient":"hiring_manager","title":"w"}"#,
        "feedback_received":
            #"{"application":"b","channel":"letter","feedback":"f","from":"Bob","on":"2026-03-31","#
            + #""person":"p","words":"w"}"#,
        "forgotten": #"{"entries":1,"key":"k","kind":"note","origins":["h"]}"#,
        "interview_arranged":
            #"{"application":"b","at":"2026-03-31T10:12:00+01:00","interview":"i","invitedOn":"2026-03-31","#
            + #""place":"Pier 4","round":1,"stage":"interview","with":["Bob"]}"#,
        "interview_cancelled": #"{"application":"b","interview":"i"}"#,
        "interview_moved": #"{"application":"b","at":"2026-03-31T10:12:00+01:00","interview":"i"}"#,
        "lesson_applied": #"{"application":"b","lesson":"l","on":"2026-03-31"}"#,
        "lesson_learned": #"{"application":"b","lesson":"l","on":"2026-03-31","sentence":"Ask"}"#,
        "letter_sent":
            #"{"application":"b","asksForFeedback":true,"channel":"phone","draft":"t","#
            + #""kind":"feedback_thanks","on":"2026-03-31","recipient":"mentor"}"#,
        "note_written": #"{"note":"n","words":"w"}"#,
        "notice_received":
            #"{"application":"b","at":"10:30+01:00","channel":"mail","from":"Bob","kind":"rejection","#
            + #""on":"2026-03-31","words":"w"}"#,
        "outcome_recorded": #"{"application":"b","on":"2026-03-31","outcome":"no_response"}"#,
        "person_added":
            #"{"details":{"isAtPresentEmployer":false,"isSenior":true,"knowsOfSearch":false,"#
            + #""knowsTheRole":false,"name":"Bob","relation":"former_manager","workedTogether":false},"#
            + #""person":"p"}"#,
        "person_edited":
            #"{"details":{"isAtPresentEmployer":false,"isSenior":false,"knowsOfSearch":false,"#
            + #""knowsTheRole":false,"name":"Bob","relation":"hr","workedTogether":false},"person":"p"}"#,
        "introduction_noted": #"{"by":"q","person":"p"}"#,
        "rhythm_chosen": #"{"person":"p","weeks":6}"#,
        "rhythm_put_off": #"{"person":"p","until":"2026-03-31"}"#,
        "people_merged": #"{"gone":"q","kept":"p"}"#,
        "person_linked": #"{"application":"b","person":"p","relation":"insider"}"#,
        "point_sorted":
            #"{"application":"b","bin":"show_it_better","feedback":"f","reasons":["skill_lacking"],"#
            + #""skill":"s","words":"w"}"#,
        "reason_recorded": #"{"application":"b","reason":"none_given","source":"stated","words":"w"}"#,
        "reflection_written": #"{"answers":{"learned_self":"w"},"application":"b"}"#,
        "retracted": #"{"change":"c"}"#,
        "seeker_described": #"{"isQuiet":true,"name":"Sam Taylor"}"#,
        "stage_reached": #"{"application":"b","isDayKnown":false,"on":"2026-03-31","round":2,"stage":"interview"}"#,
        "walk_closed": #"{"application":"b"}"#,
        "walk_paused": #"{"application":"b","until":"2026-03-31"}"#,
        "walk_size_chosen": #"{"application":"b","size":"short"}"#,
        "walk_step_completed": #"{"application":"b","step":"land"}"#,
        "walk_step_put_off": #"{"application":"b","step":"act","until":"2026-03-31"}"#,
        "walk_step_reopened": #"{"application":"b","step":"act"}"#,
        "walk_step_skipped": #"{"application":"b","step":"ask"}"#,
    ]
}
