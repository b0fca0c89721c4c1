"""The first week of each person to try it with (docs/method.md), lived through from outside, a day at a time."""

import datetime
import sys
import textwrap

sys.dont_write_bytecode = True
import graduate
import long_search
import messages
from life import FIRST, Life, fills, follows, presses, prints, quiet, reads, runs, shows, types, walks
from rebound import run

STEPS = ["land", "reply", "ask", "debrief", "decode", "confide", "reflect", "act"]


def mail(sender, name, subject, words, day=2):
    """A message as it is pasted."""
    return textwrap.dedent(f"""\
        From: {name} <{sender}>
        To: Sam Taylor <sam.taylor@example.com>
        Date: {FIRST.replace(day=day):%a, %d %b %Y} 08:10:00 +0000
        Subject: {subject}

        Dear Sam,

        {words}

        Kind regards,
        {name}
        """)


PAPER_NO = ("Thank you for your application for the role of {role} at {employer}. We received many applications, and "
            "after careful review we will not be taking yours further on this occasion.")


def paper_no(employer, role, day):
    host = employer.split()[0].lower()
    return mail(f"no-reply@{host}.example", f"{employer} Recruitment", f"Your application for {role} at {employer}",
                PAPER_NO.format(role=role, employer=employer), day)


def earlier(facts):
    """What was kept before this week, taken in from a log."""
    def step(life):
        (life.home / "before").write_text(facts, encoding="utf-8")
        life.cli("import", str(life.home / "before"), "--from", "rebound")
    return step


def paper_noes(count):
    """So many applications of the past, each with a no before anybody had spoken with the seeker."""
    facts = []
    for number in range(count):
        name, applied = f"paper{number:02d}", FIRST - datetime.timedelta(days=30 + 5 * number)
        heard = applied + datetime.timedelta(days=9)
        facts += [
            ("application_added", applied, {"application": name, "kind": "application", "details": {
                "employer": f"Firm {number + 1}", "role": "Office assistant"}}),
            ("stage_reached", applied, {"application": name, "stage": "applied", "on": str(applied)}),
            ("outcome_recorded", heard, {"application": name, "outcome": "unsuccessful", "on": str(heard)})]
    return long_search.written(facts)


# Fifty-eight noes on paper lie behind; two more come this week. Nobody makes a walk or a task of them.
SIXTIETH = {
    0: [earlier(paper_noes(58)), quiet,
        reads(paper_no("Larkspur Housing", "Programme Officer", 2), "record"),
        shows(None, "This says nothing about your worth"),
        walks("Larkspur", "note", ask="not_offered", act="not_offered"), quiet],
    1: [reads(paper_no("Tallis Water", "Support Officer", 3), "record"),
        shows("/", "Two short answers this week", "leave it there", without=["Firm 58", "sixty"]),
        follows("/answers"),
        shows(None, "Larkspur Housing", "Tallis Water", "decided on paper", without=["Firm", "unfortunately"]),
        presses("/answers"), quiet],
    2: [types("Pier Trust, Clerk, applied yesterday via the council list"),
        shows("/applications?q=pier", "Pier Trust"), quiet],
    6: [quiet, prints("remind", without=["Larkspur", "Tallis", "unsuccessful"])],
}

# The job she had dreamt of: an interview, a plan for the case of a no, the no, and a walk as slow as she likes.
DREAM = {
    0: [types("Northgate Lanterns, Data Analyst, applied 2026-02-09"),
        fills("/applications/Northgate", "/interviews", on="2026-03-03", at="10:30", format="final", place="Room 2"),
        fills("/applications/Northgate", "/plans", words="Ring Ines, and walk to the sea."),
        shows("/", "Northgate Lanterns, interview", "Tomorrow", "Tell one story aloud"),
        prints("export", "ics", holds=["DTSTART", "20260303"], without=["Northgate", "Analyst"])],
    1: [shows("/", "Northgate Lanterns, interview", "Today")],
    2: [shows("/", "after the interview", "Two minutes are enough"), follows("/applications/"),
        presses("/debriefs", went_well="The story about the harbour."),
        shows("/", without=["Two minutes"]), shows("/card", "Thank you for", without=["Northgate"])],
    3: [reads(messages.AFTER_INTERVIEW.replace("Tue, 3 Mar", "Thu, 5 Mar"), "walk"),
        walks("Northgate", "full", land="open", reply="open"),
        shows("/applications/Northgate/walk/land", "Ring Ines, and walk to the sea.", "The story about the harbour.",
              "says nothing about your worth", without=["meant to be", "rejected"]),
        fills("/applications/Northgate/walk/land", "/walk/land", "save", tonight="own", tonight_own="Soup, and early"),
        shows("/", "Soup, and early"),
        fills("/applications/Northgate/walk/reply", "/walk/reply", "later")],
    4: [shows("/", "Northgate Lanterns, back as you asked", "Ring Ines"), follows("/walk/reply"),
        shows(None, "Dear Alice", without=["what did I do wrong"]),
        presses("/walk/reply", "sent"), walks("Northgate", "full", reply="done"),
        fills("/applications/Northgate/walk/ask", "/walk/ask", "pause", until="2026-03-07"),
        shows("/", without=["Northgate"])],
    5: [shows("/", "Northgate"),
        *[fills(f"/applications/Northgate/walk/{step}", f"/walk/{step}", "skip")
          for step in ("ask", "debrief", "decode", "confide")],
        fills("/applications/Northgate/walk/reflect", "/walk/reflect", "save", lesson="Tell the harbour story first."),
        fills("/applications/Northgate/walk/act", "/walk/act", "skip"),
        shows("/applications/Northgate/walk/closing", "Tell the harbour story first.")],
    6: [shows("/", "Tell the harbour story first.", without=["heard from Northgate"])],
}

# Asked in the interview whether she plans to have children: never binned, never a task; who can help is said quietly.
ASKED_UNFAIRLY = {
    0: [types("Quay Labs, Technician, applied 2026-02-02"),
        fills("/applications/Quay", "/interviews", on="2026-02-26", at="14:00"),
        fills("/applications/Quay", "/outcomes", outcome="unsuccessful", words="We chose somebody with more time ahead."),
        fills("/applications/Quay/walk/land", "/walk/land", "catch", assumption="They asked if I plan to have children.",
              assumption_said="yes"),
        shows(None, "They asked if I plan to have children.", "who was there", "adviser", "not a verdict",
              without=["let it go", "you could improve"])],
    1: [shows("/", "Quay Labs"),
        fills("/applications/Quay/walk/land", "/walk/land", "pause", until="2026-03-05"), quiet],
    2: [quiet, prints("brief", "Quay", without=["children"]), prints("search", "children", without=["Quay"])],
    3: [shows("/", "Quay Labs"), shows("/applications/Quay/walk/land", "not a verdict"),
        *[fills(f"/applications/Quay/walk/{step}", f"/walk/{step}", "skip") for step in STEPS],
        shows("/applications/Quay/walk/closing", without=["children", "task"])],
    4: [quiet],
}

# An agency stands in between: the recruiter is the one to ask, once, about everything that is open with them.
AGENCY = {
    0: [types("Ropewalk Mill, Analyst, applied 2026-02-05 via Tern & Vale"),
        types("Pier Trust, Clerk, applied 2026-02-09 via Tern & Vale"),
        fills("/people", "/people", name="Charlie Example", relation="recruiter", agency="Tern & Vale"),
        runs("person", "link", "Charlie", "Ropewalk", "--relation", "recruiter"),
        runs("person", "link", "Charlie", "Pier", "--relation", "recruiter"),
        shows("/", "since you applied")],
    1: [follows("kind=chase"), shows(None, "Charlie", "Ropewalk Mill", "Pier Trust"),
        presses("/letters", "sent"), shows("/", without=["since you applied"])],
    2: [quiet, follows("/waiting"), shows(None, "Two applications wait", "They need nothing from you")],
    3: [runs("contacted", "Ropewalk", "Pier", "--person", "Charlie", "--from-them", "--channel", "phone",
             "--about", "Both are with the client"),
        shows("/applications/Ropewalk", "Both are with the client"),
        shows("/applications/Pier", "Both are with the client"),
        runs("answer-by", "Ropewalk", "2026-03-10"), quiet],
    6: [quiet, shows("/people", "Charlie Example")],
}

# Somebody of the same house got it. Nobody there who does not know of the search is suggested for advice.
OWN_HOUSE = {
    0: [types("Tallis Water, Team Lead, applied 2026-02-02"),
        fills("/applications/Tallis", "/interviews", on="2026-02-25", at="11:00"),
        fills("/people", "/people", name="Dana Example", relation="colleague", marks=["at_present_employer"]),
        fills("/people", "/people", name="Ines Marlow", relation="former_manager", marks=["senior"])],
    1: [reads(mail("bob@tallis.example", "Bob Example", "Your application for Team Lead at Tallis Water",
                   "Thank you for coming to the interview for the Team Lead role at Tallis Water. I am sorry to tell "
                   "you that you were unsuccessful this time; we have appointed an internal candidate.", 3), "walk"),
        walks("Tallis", "full"),
        shows("/applications/Tallis/walk/decode", "They chose somebody from inside", "Somebody known is the smaller risk"),
        shows("/applications/Tallis/walk/confide", "Ines Marlow", "not marked as knowing that you are looking"),
        shows("/applications/Tallis/walk/reply", "Dear Bob")],
    2: [shows("/", "Tallis Water"), runs("person", "edit", "Dana", "--set", "knows_of_search=yes"),
        shows("/applications/Tallis/walk/confide", "Dana Example", without=["not marked as knowing"])],
    3: [runs("walk", "Tallis", "--step", "confide", "--set", "person=Ines", "--set", "advice=Ask for the next project."),
        walks("Tallis", "full", confide="done"), prints("brief", "Tallis", without=["Bob", "Ask for the next project"])],
    4: [runs("walk", "Tallis", "--close"), quiet],
}

# Told "poor rapport", autistic, at home in the terminal: one remark is one opinion, and a thought is asked for its ground.
RAPPORT = {
    0: [runs("add", "Harbour Clocks", "Clock Winder", "--applied", "2026-02-10"),
        runs("interview", "Harbour", "--at", "2026-02-28T10:00"),
        prints("today", holds=["after the interview", "Two minutes are enough"]),
        runs("debrief", "Harbour", "--well", "The escapement.", "--question", "Tell me about yourself=stumbled"),
        prints("today", holds=["Nothing is waiting"]),
        runs("outcome", "Harbour", "unsuccessful"), walks("Harbour", "full"),
        prints("today", holds=["There is no hurry"])],
    1: [prints("walk", "Harbour", "--step", "land", "--set", "thought=They just did not like me.",
               holds=["Then it is a guess", "What could I tell people about my work"]),
        shows("/applications/Harbour/walk/land", "They just did not like me."),
        runs("feedback", "Harbour", "--from", "Alice Example", "Poor rapport, and little eye contact."),
        prints("decode", given="Poor rapport, and little eye contact.",
               holds=["one impression from one hour", "One remark is one opinion"], without=["body language", "smile"]),
        prints("walk", "Harbour", holds=["land done", "reply open"])],
    2: [runs("walk", "Harbour", "--step", "decode", "--set", "point=Poor rapport", "--set", "bin=let_it_go"),
        runs("walk", "Harbour", "--step", "reply", "--later", "2026-03-06"),
        runs("walk", "Harbour", "--step", "act", "--set", "aim=Ask for the questions beforehand",
             "--set", "by=2026-03-05"),
        prints("today", without=["short reply"])],
    3: [prints("today", holds=["Ask for the questions beforehand"]), prints("remind", holds=["Ask for the questions"]),
        prints("remind", without=["Ask"])],
    4: [prints("today", holds=["back as you asked"]),
        prints("draft", "Harbour", "feedback_thanks", holds=["Thank you for your feedback"], without=["sorry"]),
        runs("walk", "Harbour", "--close"), prints("today", without=["Harbour Clocks back", "no hurry"])],
}

# Twelve months out of work, caring for somebody: small hours, a pause that nothing is held against, and then an offer.
CARER = {
    0: [fills("/plan", "/lines", what="Two applications", day="2026-03-03", at="20:30", count="2"),
        fills("/plan", "/activities", kind="course", what="Excel again", minutes="45"),
        fills("/plan", "/plan", must="School hours", place="Half an hour by bus"),
        shows("/plan", "Two applications", "School hours", "Excel again")],
    1: [types("Millrace Trust, Grants Coordinator, applied yesterday"),
        shows("/", "You sent one application this week")],
    2: [fills("/plan", "/pauses"),
        shows("/", "nothing is held against it", without=["behind", "overdue", "missed"])],
    3: [fills("/applications/Millrace", "/stages", stage="offer"),
        follows("/offer"),
        presses("/offers", pay="£24k a year", hours="22", reply_by="2026-03-09"),
        shows("/applications/Millrace/offer", "22", "School hours")],
    4: [shows("/", "their offer", "Asking for time is ordinary"),
        fills("/applications/Millrace", "/outcomes", outcome="accepted"),
        fills("/landed", "/landed")],
    5: [shows("/", "Your search rests", without=["Two applications"])],
}

# Public service: a closing date, the posting kept with its criteria, and a merit list that is neither a yes nor a no.
MERIT_LIST = {
    0: [runs("add", "Aire Council", "Policy Officer", "--closing", "2026-03-06", "--reference", "AC/17"),
        prints("today", holds=["Aire Council closes on Friday 6 March"]), shows("/", "Does it still fit?"),
        prints("export", "ics", holds=["SUMMARY:Rebound: something closes today", "DTSTART;VALUE=DATE:20260306"],
               without=["Aire", "Policy"])],
    1: [runs("attach", "Aire", "-", "--kind", "posting", given="Criterion 1, weight 40, 250 words: policy."),
        shows("/applications/Aire", "AC/17", "Posting, as seen")],
    3: [runs("stage", "Aire", "applied"), prints("today", holds=["Nothing is waiting"]),
        prints("show", "Aire", holds=["closing it is proposed, never done"])],
    4: [runs("stage", "Aire", "interview"), prints("list", "--waiting", holds=["Aire Council"])],
    5: [runs("reserve", "Aire", "--until", "2027-03-01"),
        prints("show", "Aire", holds=["On a reserve list", "kept until 2027-03-01"], without=["unsuccessful"]),
        prints("list", "--open", holds=["Aire Council"]), prints("today", holds=["Nothing is waiting"])],
}


def sweeps(life):
    """One look, one yes, and one undo of it; then the yes again, with one left open."""
    life.look("/waiting")
    ticked = [value for name, value in life.page.form_to("/waiting").values if name == "close"]
    assert len(ticked) > 80, len(ticked)
    life.press("/waiting")
    assert len(life.lines("list", "--open")) == graduate.COUNT - life.noes - len(ticked)
    life.press("/undo")
    life.look("/waiting")
    life.press("/waiting", close=ticked[1:])
    assert len(life.lines("list", "--open")) == graduate.COUNT - life.noes - len(ticked) + 1


def counts(life):
    life.noes = graduate.COUNT - len(life.lines("list", "--open"))


def short(life):
    """At most four things wait, whatever lies behind."""
    body = life.look("/").body
    waiting = body[body.index('id="waiting"') : body.index('id="doing"')]
    assert 1 <= waiting.count("<li>") <= 4, waiting


# Two hundred applications, most of them silent: what is long silent goes in one look, and Today stays short.
GRADUATE = {
    0: [earlier(graduate.log(FIRST)), counts, short, shows("/", "short answers this week"),
        fills("/answers", "/answers"), shows("/", "long silent", "in one look"), sweeps,
        shows("/", without=["long silent"])],
    1: [short, types("Pier Trust, Graduate trainee, applied yesterday"), shows("/applications?q=pier", "Pier Trust")],
    2: [reads(paper_no("Pier Trust", "Graduate trainee", 4), "record"), walks("Pier", "note"), short],
    6: [short, shows("/", without=["Pier Trust", "200", "36"])],
}

WEEKS = [
    ("the sixtieth paper no", SIXTIETH), ("a lost dream final", DREAM), ("asked about pregnancy", ASKED_UNFAIRLY),
    ("introduced by an agency", AGENCY), ("lost to a colleague in the own organisation", OWN_HOUSE),
    ("told poor rapport", RAPPORT), ("carer twelve months out of work", CARER), ("graduate with 200", GRADUATE),
    ("public sector, on a merit list", MERIT_LIST),
]


def week(name, days):
    """One persona's week as a step to run."""
    def lived():
        with Life() as life:
            for number, steps in days.items():
                life.wake(number)
                for step in steps:
                    step(life)
    lived.__name__ = name.replace(" ", "_")
    return lived


run([week(name, days) for name, days in WEEKS], story=False)
