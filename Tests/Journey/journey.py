"""The main job over HTTP, without JavaScript: a message saying no goes in, the walk comes out, and all of it is kept."""

import sys

sys.dont_write_bytecode = True
import messages
from rebound import File, Rebound, Visitor, run

STEPS = ["land", "reply", "ask", "debrief", "decode", "confide", "reflect", "act"]

rebound = Rebound()
here = {}


def the_server_prints_its_link_and_is_well():
    rebound.start()
    status, headers, body = Visitor(rebound.port).send("GET", "/healthz")
    assert status == 200, status
    assert "json" in headers["Content-Type"], headers["Content-Type"]
    assert "Northgate" not in body


def the_link_lets_a_browser_in():
    visitor = Visitor(rebound.port)
    status, headers, _ = visitor.send("GET", rebound.link, headers={"Sec-Fetch-Site": "none"})
    assert status == 303, f"the link answers {status}"
    assert visitor.cookies, "the link sets no cookie"
    page = visitor.visit(headers["Location"])
    assert page.status == 200 and page.headings, f"{page.status} {page.text[:200]}"
    here["visitor"] = visitor


def a_pasted_message_is_read_back_as_a_proposal():
    visitor = here["visitor"]
    page = visitor.visit("/read")
    visitor.interactions = 1  # The pasting itself.
    page = visitor.submit(page, page.form_to("/read"), message=messages.AFTER_INTERVIEW)
    assert page.status == 200, f"{page.status} {page.text[:300]}"
    assert "Northgate Lanterns" in page.body, page.text[:600]
    assert "unsuccessful" in page.text, page.text[:600]
    assert rebound.lines("list") == [], "something was recorded without a yes"
    here["page"] = page


def a_yes_records_it_and_opens_the_walk():
    visitor, page = here["visitor"], here["page"]
    form = page.form_to("/read/record")
    # "Yes, and walk with me" where it is offered, else plain yes.
    walk = ("do", "walk") if any(button.get("value") == "walk" for button in form.buttons) else None
    page = visitor.submit(page, form, button=walk)
    assert page.status == 200, f"{page.status} {page.text[:600]}"
    [application] = rebound.lines("list")
    assert application["employer"] == "Northgate Lanterns", application
    assert application["outcome"] == "unsuccessful", application
    assert application["stage"] == "interview", "the no erased how far it got"
    here["id"], here["page"] = application["application"], page


def a_reply_is_marked_as_sent_within_five_interactions():
    visitor, page = here["visitor"], here["page"]
    if not page.has_link_to("/walk/reply"):
        page = visitor.click(page, "/walk/land")
    if not page.address.split("?")[0].endswith("/walk/reply"):
        page = visitor.click(page, "/walk/reply")
    form = page.form_to("/walk/reply")
    draft = max((value for _, value in form.values), key=len)
    assert "Alice" in draft, f"the draft does not greet the one who wrote: {draft}"
    page = visitor.submit(page, form, button=("do", "sent"))
    assert page.status == 200, f"{page.status} {page.text[:300]}"
    assert visitor.interactions <= 5, f"it took {visitor.interactions} interactions"
    state = {step["step"]: step["state"] for step in rebound.json("walk", here["id"])["steps"]}
    assert state["reply"] == "done", state


def the_notice_is_kept_word_for_word():
    page = here["visitor"].visit(f"/applications/{here['id']}")
    assert "another candidate had more experience with forecasting" in page.text, page.text[:1500]


def a_change_can_be_undone_from_the_page():
    visitor = here["visitor"]
    page = visitor.visit(f"/applications/{here['id']}")
    page = visitor.submit(page, page.form_to("/notes"), **{note_field(page): "Rang my sister, good talk."})
    assert "Rang my sister" in page.text, page.text[:1500]
    undo = page.form_to("/undo")
    page = visitor.submit(page, undo)
    assert page.status == 200, f"{page.status} {page.text[:300]}"
    page = visitor.visit(f"/applications/{here['id']}")
    assert "Rang my sister" not in page.text


def note_field(page):
    """The one field of the note form that a person writes in."""
    return next(name for name in page.form_to("/notes").names if name in ("note", "text", "words", "body"))


def every_step_answers_and_can_be_left_or_skipped():
    visitor = here["visitor"]
    for step in STEPS:
        page = visitor.visit(f"/applications/{here['id']}/walk/{step}")
        assert page.status == 200, f"{step} answers {page.status}"
        if step in ("land", "reply"):
            continue
        button = ("do", "later") if step == "ask" else ("do", "skip")
        page = visitor.submit(page, page.form_to(f"/walk/{step}"), button=button)
        assert page.status == 200, f"{step} answers {page.status} to {button}: {page.text[:300]}"
    state = {step["step"]: step["state"] for step in rebound.json("walk", here["id"])["steps"]}
    assert list(state) == STEPS, state
    assert state["ask"] == "later" and state["act"] == "skipped", state


def a_form_made_before_a_change_is_a_conflict_that_loses_nothing():
    visitor = here["visitor"]
    address = f"/applications/{here['id']}/walk/reflect"
    old = visitor.visit(address)
    field = next(name for name, value in old.form_to("/walk/reflect").values if name not in ("seen",) and value == "")
    visitor.submit(old, old.form_to("/walk/reflect"), **{field: "First version"})
    page = visitor.submit(old, old.form_to("/walk/reflect"), **{field: "Second version"})
    assert page.status == 409, f"the second answers {page.status}"
    assert "Second version" in page.body, "what was typed is lost"


def the_command_line_works_beside_the_server():
    added = rebound.json("add", "Harbour Clocks", "Analyst", "--applied", "2026-02-10")["application"]
    page = here["visitor"].visit("/applications")
    assert "Harbour Clocks" in page.text
    rebound.cli("stage", added, "interview", "--on", "2026-02-20")
    rebound.cli("outcome", added, "unsuccessful", "--on", "2026-02-27")
    shown = rebound.json("show", added)
    assert (shown["stage"], shown["outcome"]) == ("interview", "unsuccessful"), shown


def rows_out_of_a_spreadsheet_are_added_as_one_change():
    """Pasted into the box, one question answered, a yes: and one undo takes all of it back."""
    visitor = here["visitor"]
    before = rebound.lines("list")
    page = visitor.visit("/")
    visitor.interactions = 1  # The pasting itself.
    page = visitor.submit(page, page.form_to("/add"), text=messages.ROWS)
    assert page.status == 200 and "Which comes first?" in page.text, f"{page.status} {page.text[:600]}"
    assert "No role stands in it" in page.text, page.text[:1500]
    assert rebound.lines("list") == before, "something was recorded without a yes"
    page = visitor.submit(page, page.form_to("/add/rows"), button=("do", "add"), order="day_first")
    assert page.status == 200, f"{page.status} {page.text[:600]}"
    assert visitor.interactions <= 3, visitor.interactions
    added = {line["employer"]: line for line in rebound.lines("list")}
    assert len(added) == len(before) + 2, added
    assert (added["Sable Kites"]["stage"], added["Sable Kites"]["outcome"]) == ("interview", "unsuccessful"), added
    shown = rebound.json("show", added["Sable Kites"]["application"])
    assert [stage["on"] for stage in shown["stages"]] == ["2025-04-03", "2025-06-05"], shown["stages"]
    assert added["Ochre Pumps"]["stage"] == "screen", added
    visitor.submit(page, page.form_to("/undo"))
    assert rebound.lines("list") == before


def a_call_about_two_applications_is_one_entry():
    """From the list of people: their page, the form, done. One entry on both applications, one undo."""
    visitor = here["visitor"]
    ids = [rebound.json("add", name, "Analyst", "--applied", "2026-02-10")["application"]
           for name in ("Pier Trust", "Quay Labs")]
    person = rebound.json("person", "add", "Charlie Example", "--relation", "recruiter", "--for", ids[0])["person"]
    rebound.cli("person", "link", person, ids[1], "--relation", "recruiter")
    page = visitor.visit("/people")
    visitor.interactions = 0
    page = visitor.click(page, f"/people/{person}")
    form = page.form_to("/contacts")
    page = visitor.submit(page, form, about=ids, text="Both are with the client")
    assert visitor.interactions <= 3, visitor.interactions
    assert page.status == 200 and "Both are with the client" in page.text, f"{page.status} {page.text[:400]}"
    shown = rebound.json("person", "show", person)
    assert [touch["applications"] for touch in shown["timeline"]] == [ids], shown["timeline"]
    for application in ids:
        assert "Both are with the client" in visitor.visit(f"/applications/{application}").text
    visitor.submit(page, page.form_to("/undo"))
    assert rebound.json("person", "show", person)["timeline"] == []


def the_proof_of_a_month_holds_what_was_done_and_nothing_private():
    """One page for an office, the same in a terminal; a row can be left out."""
    visitor = here["visitor"]
    rebound.cli("note", "pier", "Only for my own eyes")
    page = visitor.visit("/proof?from=2026-02-01&until=2026-02-28")
    assert page.status == 200 and "Pier Trust" in page.text and "Quay Labs" in page.text, page.text[:1500]
    written = rebound.cli("export", "proof", "--from", "2026-02-01", "--until", "2026-02-28")
    assert "Pier Trust" in written and "Quay Labs" in written, written
    for text in (page.text, written):
        assert "own eyes" not in text, text
    pier = next(row["row"] for row in rebound.json(
        "export", "proof", "--from", "2026-02-01", "--until", "2026-02-28")["rows"] if "Pier" in str(row))
    page = visitor.visit(f"/proof?from=2026-02-01&until=2026-02-28&without={pier}")
    assert "Quay Labs" in page.text and "Pier Trust, Analyst" not in page.text, page.text[:1500]


def a_note_about_a_person_is_on_their_page_alone():
    visitor = here["visitor"]
    person = rebound.json("person", "add", "Dana Example", "--relation", "friend", "--set",
                          "notes=Never before noon")["person"]
    assert "Never before noon" in visitor.visit(f"/people/{person}").text
    for path in ("/", "/people", "/people?q=noon", "/applications", f"/applications/{here['id']}"):
        assert "Never before noon" not in visitor.visit(path).body, path


def unknown_addresses_get_a_page():
    page = here["visitor"].visit("/nothing-here")
    assert page.status == 404 and page.headings, f"{page.status} {page.text[:200]}"


def after_a_restart_all_is_there_and_the_cookie_still_holds():
    before = rebound.cli("export", "rebound")
    assert rebound.stop() == 0, "SIGTERM did not end it well"
    # A browser sends a cookie to the host whatever the port, so its name may hold the port: the same one again.
    rebound.start(port=rebound.port)
    page = here["visitor"].visit("/applications")
    assert "Northgate Lanterns" in page.text and "Harbour Clocks" in page.text, f"{page.status} {page.text[:300]}"
    assert rebound.cli("export", "rebound") == before
    assert len(before.splitlines()) > 5, before


def a_file_is_read_like_the_pasted_words():
    visitor, before = here["visitor"], rebound.cli("export", "rebound")
    page = visitor.visit("/read")
    form = page.form_to("/read")
    form.multipart = True
    form.names.add("file")
    file = File("no.eml", messages.AFTER_INTERVIEW.replace("\n", "\r\n").encode())
    page = visitor.submit(page, form, file=file)
    assert page.status == 200 and "Northgate Lanterns" in page.body, f"{page.status} {page.text[:600]}"
    page.form_to("/read/record")
    assert rebound.cli("export", "rebound") == before, "something was recorded without a yes"


def a_backup_restores_into_an_empty_folder():
    before = rebound.cli("export", "rebound")
    rebound.stop()
    copy = rebound.home / "copy.rebound"
    rebound.cli("backup", str(copy))
    rebound.data = rebound.home / "elsewhere"
    rebound.cli("restore", str(copy))
    assert rebound.cli("export", "rebound").splitlines()[-1] == before.splitlines()[-1]
    rebound.cli("doctor")


with rebound:
    run([
        the_server_prints_its_link_and_is_well, the_link_lets_a_browser_in,
        a_pasted_message_is_read_back_as_a_proposal,
        a_yes_records_it_and_opens_the_walk, a_reply_is_marked_as_sent_within_five_interactions,
        the_notice_is_kept_word_for_word, a_change_can_be_undone_from_the_page,
        every_step_answers_and_can_be_left_or_skipped,
        a_form_made_before_a_change_is_a_conflict_that_loses_nothing, the_command_line_works_beside_the_server,
        rows_out_of_a_spreadsheet_are_added_as_one_change,
        a_call_about_two_applications_is_one_entry,
        the_proof_of_a_month_holds_what_was_done_and_nothing_private, a_note_about_a_person_is_on_their_page_alone,
        unknown_addresses_get_a_page, after_a_restart_all_is_there_and_the_cookie_still_holds,
        a_file_is_read_like_the_pasted_words, a_backup_restores_into_an_empty_folder,
    ], story=True)
