/// The samples as they are stored, by name of the fact.
enum Payloads {
    static let all: [String: String] = [
        "action_done": #"{"action":"x","on":"2026-03-31"}"#,
        "action_dropped": #"{"action":"x","on":"2026-03-31"}"#,
        "action_planned": #"{"action":"x","aim":"learn","application":"b","by":"2026-03-31"}"#,
        "advice_received": #"{"application":"b","on":"2026-03-31","person":"p","words":"w"}"#,
        "amended": #"{"event":"e","fields":{"on":"2026-03-01"}}"#,
        "answer_day_named": #"{"application":"b","by":"2026-03-31","on":"2026-03-31"}"#,
        "application_added":
            #"{"application":"b","details":{"appliedBy":"in_person","closing":"2026-03-31","cv":"2","#
            + #""employer":"Pier","letterVersion":"3","pay":{"currency":"GBP","low":1260,"period":"hour"},"#
            + #""portal":"p","portalUser":"u","reference":"R7","role":"Clerk","route":"referral","tags":["t"],"#
            + #""workMode":"hybrid"},"kind":"informational"}"#,
        "application_edited": #"{"application":"b","changes":{"cv":"3"}}"#,
        "application_reopened": #"{"application":"b","on":"2026-03-31"}"#,
        "application_tagged": #"{"added":["t"],"application":"b","removed":[]}"#,
        "assumption_caught": #"{"application":"b","evidence":"w","thought":"w","wasSaid":true}"#,
        "keys_switched": #"{"isOn":false}"#,
        "card_worded": #"{"words":"w"}"#,
        "contact_made":
            #"{"about":"w","application":"b","channel":"in_person","fromThem":true,"on":"2026-03-31","#
            + #""person":"p"}"#,
        "criterion_added":
            #"{"application":"b","asked":{"kind":"wish","text":"w","weight":"30%","wordLimit":250,"years":3},"#
            + #""criterion":"k"}"#,
        "criterion_answered": #"{"answer":"w","application":"b","criterion":"k","on":"2026-03-31"}"#,
        "criterion_edited": #"{"application":"b","asked":{"kind":"must","text":"w"},"criterion":"k"}"#,
        "criterion_judged":
            #"{"application":"b","criterion":"k","feedback":"f","from":"Bob","on":"2026-03-31","#
            + #""score":{"got":350,"outOf":700},"view":"not_met","words":"w"}"#,
        "criterion_rated": #"{"application":"b","criterion":"k","own":"not_yet","shown":"not"}"#,
        "criterion_removed": #"{"application":"b","criterion":"k"}"#,
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
        "filter_dropped": #"{"name":"n"}"#,
        "filter_kept":
            #"{"filter":{"route":"direct","stage":"screen","standing":"waiting","tag":"t"},"name":"n"}"#,
        "forgotten": #"{"entries":1,"key":"k","kind":"note","origins":["h"]}"#,
        "interview_arranged":
            #"{"application":"b","at":"2026-03-31T10:12:00+01:00","format":"in_person","interview":"i","#
            + #""invitedOn":"2026-03-31","link":"https:\/\/meet.pier.example\/4","people":{"Bob":"p"},"#
            + #""place":"Pier 4","prepare":"w","round":1,"stage":"interview","with":["Bob"],"#
            + #""zone":"Europe\/Berlin","zoneOffset":120}"#,
        "interview_cancelled": #"{"application":"b","interview":"i"}"#,
        "interview_edited":
            #"{"application":"b","format":"video","interview":"i","link":"w","place":"","prepare":"w","with":[]}"#,
        "interview_moved":
            #"{"application":"b","at":"2026-03-31T10:12:00+01:00","interview":"i","zone":"Europe\/Berlin","#
            + #""zoneOffset":120}"#,
        "lesson_applied": #"{"application":"b","lesson":"l","on":"2026-03-31"}"#,
        "lesson_learned": #"{"application":"b","lesson":"l","on":"2026-03-31","sentence":"Ask"}"#,
        "letter_sent":
            #"{"application":"b","asksForFeedback":true,"channel":"phone","draft":"t","#
            + #""kind":"feedback_thanks","on":"2026-03-31","recipient":"mentor"}"#,
        "note_written": #"{"note":"n","words":"w"}"#,
        "notice_received":
            #"{"application":"b","at":"10:30+01:00","channel":"mail","from":"Bob","kind":"rejection","#
            + #""on":"2026-03-31","words":"w"}"#,
        "activity_noted":
            #"{"activity":"v","kind":"agency_visit","minutes":40,"note":"n","on":"2026-03-31","what":"w"}"#,
        "offer_received":
            #"{"application":"b","offer":"o","on":"2026-03-31","parts":{"contract":"fixed_term","#
            + #""length":"a year","pay":{"currency":"GBP","high":1520,"low":1520,"period":"hour"},"#
            + #""replyBy":"2026-03-31","starts":"2026-03-31"}}"#,
        "offer_revised":
            #"{"application":"b","offer":"o","on":"2026-03-31","parts":{"contract":"fixed_term","#
            + #""length":"a year","pay":{"currency":"GBP","high":1520,"low":1520,"period":"hour"},"#
            + #""replyBy":"2026-03-31","starts":"2026-03-31"}}"#,
        "offer_weighed": #"{"answers":{"must: a":"does_not"},"application":"b","offer":"o"}"#,
        "search_landed": #"{"application":"b","on":"2026-03-31"}"#,
        "search_plan_written":
            #"{"leastPay":{"currency":"GBP","high":1520,"low":1520,"period":"hour"},"on":"2026-03-31","#
            + #""parts":{"look":["b","c"],"must":["a"]}}"#,
        "search_resumed": #"{"on":"2026-03-31"}"#,
        "week_paused": #"{"isPause":true,"week":"2026-03-30"}"#,
        "week_planned":
            #"{"applications":3,"lines":[{"count":2,"day":"2026-03-31","id":"l1","minute":600,"place":"p","#
            + #""what":"w"}],"minutes":360,"week":"2026-03-30"}"#,
        "own_stage_edited": #"{"isRetired":true,"name":"Taster day","own":"s"}"#,
        "own_stage_named": #"{"name":"Trial shift","own":"s","stage":"interview"}"#,
        "own_stages_ordered": #"{"order":["s"]}"#,
        "reserve_listed": #"{"application":"b","on":"2026-03-31","until":"2026-04-30"}"#,
        "outcome_recorded": #"{"application":"b","isDayKnown":false,"on":"2026-03-31","outcome":"no_response"}"#,
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
        "plan_b_noted": #"{"application":"b","interview":"i","words":"w"}"#,
        "point_sorted":
            #"{"application":"b","bin":"show_it_better","feedback":"f","reasons":["skill_lacking"],"#
            + #""skill":"s","words":"w"}"#,
        "reason_recorded": #"{"application":"b","reason":"none_given","source":"stated","words":"w"}"#,
        "reflection_written": #"{"answers":{"learned_self":"w"},"application":"b"}"#,
        "retracted": #"{"change":"c"}"#,
        "seeker_described": #"{"isQuiet":true,"name":"Sam Taylor"}"#,
        "stage_reached":
            #"{"application":"b","isDayKnown":false,"on":"2026-03-31","own":"s","round":2,"stage":"interview"}"#,
        "walk_closed": #"{"application":"b"}"#,
        "walk_paused": #"{"application":"b","until":"2026-03-31"}"#,
        "walk_size_chosen": #"{"application":"b","size":"short"}"#,
        "walk_step_completed": #"{"application":"b","step":"land"}"#,
        "walk_step_put_off": #"{"application":"b","step":"act","until":"2026-03-31"}"#,
        "walk_step_reopened": #"{"application":"b","step":"act"}"#,
        "walk_step_skipped": #"{"application":"b","step":"ask"}"#,
    ]
}
