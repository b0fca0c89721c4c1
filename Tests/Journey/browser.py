"""The main job in Chromium, with and without JavaScript; every page on the way is looked at closely."""

import datetime
import shutil
import sys

sys.dont_write_bytecode = True
import graduate
import messages
from chromium import SHOTS, Watcher, launch
from playwright.sync_api import sync_playwright
from rebound import Rebound, run

PAGES = {"today": "/", "board": "/board", "applications": "/applications", "new-application": "/applications/new",
         "rows": "/add/rows",
         "settings": "/settings", "reminders": "/reminders", "people": "/people", "lessons": "/lessons", "more": "/more",
         "waiting": "/waiting", "answers": "/answers", "card": "/card", "documents": "/documents", "forget": "/forget",
         "phone": "/phone", "history": "/history", "talk": "/talk", "keys": "/keys", "away": "/away", "plan": "/plan", "proof": "/proof",
         "search": "/search?q=no", "offers": "/offers", "landed": "/landed",
         "not-found": "/nothing-here"}
STEPS = ["land", "reply", "ask", "debrief", "decode", "confide", "reflect", "act"]


def button(form, value):
    """The button of a form that sends do=VALUE; not the hidden twin that only answers the Enter key."""
    return form.locator(f"button[name=do][value={value}]:not([aria-hidden]):visible").first


def is_empty_first(watcher):
    """Pages with nothing in them yet teach; they are looked at too."""
    for name in ("today", "applications", "people", "lessons"):
        watcher.visit(PAGES[name])
        watcher.look(name + "-empty")


def message_in(rebound, watcher):
    page = watcher.page
    watcher.visit("/read")
    watcher.look("read")
    page.locator("textarea[name=message]").first.fill(messages.AFTER_INTERVIEW)
    page.locator("form[action='/read'] button:not([aria-hidden]):visible").first.click()
    assert "Northgate Lanterns" in page.content(), page.inner_text("main")[:600]
    watcher.look("reading")
    form = page.locator("form[action='/read/record']")
    walk = button(form, "walk")
    (walk if walk.count() else button(form, "record")).click()
    return next(line["application"] for line in rebound.lines("list") if line["employer"] == "Northgate Lanterns")


def walk_out(rebound, watcher, application):
    page = watcher.page
    for step in STEPS:
        watcher.visit(f"/applications/{application}/walk/{step}")
        watcher.look(step)
        form = page.locator(f"form[action$='/walk/{step}']").first
        button(form, "sent" if step == "reply" else "skip").click()
        page.wait_for_load_state()
        assert page.locator("h1").count() == 1, f"after {step}: {page.url}"
    watcher.visit(f"/applications/{application}/walk/closing")
    watcher.look("closing")
    state = {step["step"]: step["state"] for step in rebound.json("walk", application)["steps"]}
    assert state["reply"] == "done" and state["act"] == "skipped", state


def criteria_out_of_a_posting(watcher, application):
    """A posting is pasted, what it asks for is looked at, and only then kept; one of it is answered."""
    page = watcher.page
    watcher.visit(f"/applications/{application}/criteria")
    watcher.look("criteria-empty")
    page.locator("textarea[name=posting]").fill("Essential\n- Keeps a ledger (30%, max 50 words)\n\nDesirable\n- Welsh\n")
    page.locator("form[action$='/criteria/read'] button").click()
    watcher.look("criteria-reading")
    assert page.locator("input[name=keep]:checked").count() == 2
    page.locator("input[name=keep]").nth(1).uncheck()
    page.locator("form[action$='/criteria/keep'] button").click()
    assert page.locator("li[id^='c-']").count() == 1, page.inner_text("main")
    page.locator("li[id^='c-'] > details > summary").last.click()
    page.locator("textarea[name=answer]").fill("I kept two ledgers.")
    page.locator("li[id^='c-'] form button").first.click()
    assert "4 of at most 50 words" in page.inner_text("main"), page.inner_text("main")
    watcher.look("criteria")


def look_around(watcher, application):
    places = {"application": f"/applications/{application}", "forget-application": f"/forget/application/{application}"}
    for name, path in {**PAGES, **places}.items():
        watcher.visit(path)
        watcher.look(name)


def the_pocket_file(rebound, watcher):
    """The file as a phone opens it: alone, with nothing around it."""
    coming = rebound.json("add", "Harbour Clocks", "Clock Winder", "--applied", "2026-03-02")["application"]
    day = datetime.date.today() + datetime.timedelta(days=3)
    rebound.cli("interview", coming, "--at", f"{day}T10:30", "--place", "Quay 4, https://meet.example/abc", "--with", "Bob")
    rebound.cli("person", "add", "Alice Brown", "--relation", "hiring_manager", "--set", "phone=01632 960118",
                "--for", coming)
    rebound.cli("lesson", "add", "Name the number first, then tell the story.")
    rebound.cli("action", "add", "Learn to pause", "--by", str(datetime.date.today()))
    html = rebound.cli("pocket")
    watcher.context.route(watcher.origin + "/pocket-file",
                          lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    watcher.visit("/pocket-file")
    assert watcher.page.locator("script, link, img, iframe").count() == 0
    assert watcher.page.locator("a[href='tel:01632960118']").count() == 1, html
    watcher.look("pocket")


def the_feed_is_made_and_ended(watcher):
    page = watcher.page
    watcher.visit("/reminders")
    button(page.locator("form[action='/reminders']"), "make").click()
    watcher.look("reminders-feed")
    address = page.locator("#address").input_value()
    assert page.request.get(address).text().startswith("BEGIN:VCALENDAR")
    button(page.locator("form[action='/reminders']"), "stop").click()
    assert page.request.get(address).status == 404


def a_document(rebound, watcher, application):
    """A text is kept with the application, read on its own page, and offered as a download."""
    page = watcher.page
    watcher.visit(f"/applications/{application}")
    page.locator("#documents summary").click()
    form = page.locator("#documents form")
    form.locator("textarea").fill("We seek a lamp maker.\n\n<script>document.title = 'ran'</script>")
    form.locator("select").select_option("posting")
    form.locator("button").click()
    [document] = rebound.lines("document", "list")
    watcher.visit(f"/documents/{document['document']}")
    watcher.look("document")
    assert "lamp maker" in page.inner_text("main") and page.title() != "ran"
    with page.expect_download() as download:
        page.locator(f"a[href$='/{document['document']}/file']").click()
    assert download.value.path().read_text().startswith("We seek a lamp maker.")


def an_error_is_said_beside_its_field(watcher):
    page = watcher.page
    watcher.visit("/applications/new")
    # The program's own answer is wanted, not the browser's.
    page.locator("form[action='/applications']").evaluate("form => form.noValidate = true")
    page.locator("form[action='/applications'] button:not([aria-hidden]):visible").first.click()
    assert page.locator("[role=alert]").count() == 1, page.url
    assert page.locator("[aria-invalid=true]").count() >= 1
    watcher.look("form-error")


def rows_are_pasted(rebound, watcher):
    """Out of a spreadsheet into the box: looked at, asked about, added as one change."""
    page = watcher.page
    watcher.visit("/people")
    page.locator("#add-box").fill(messages.ROWS)
    page.locator("form.addbox button").click()
    assert page.locator("h1").inner_text() == "Is this what the rows say?", page.inner_text("main")[:300]
    assert "Which comes first?" in page.inner_text("main")
    watcher.look("rows-pasted")
    form = page.locator("form[action='/add/rows']")
    form.locator("button[name=do][value=add]").click()
    assert page.locator("[role=alert]").count() == 1, page.url
    form.locator("input[name=order][value=day_first]").check()
    button(form, "look").click()
    watcher.look("rows-looked-at")
    form.locator("button[name=do][value=add]").click()
    page.wait_for_url("**/applications?did=*")
    added = {line["employer"]: line for line in rebound.lines("list")}
    assert added["Sable Kites"]["outcome"] == "unsuccessful", added
    assert "Umber Bells" not in added, added
    page.locator(".undo button").click()
    page.wait_for_load_state()
    assert not any(line["employer"] == "Sable Kites" for line in rebound.lines("list"))


def people_are_looked_at(rebound, watcher):
    """The list and the page of one, with everything on it, and each of its forms open."""
    rebound.cli("add", "Ropewalk Mill", "Analyst", "--applied", "2026-02-10")
    rebound.cli("add", "Pier Trust", "Clerk", "--applied", "2026-02-12")
    person = rebound.cli(
        "person", "add", "Charlie Example", "--relation", "recruiter", "--for", "ropewalk", "--set", "rhythm=6",
        "--set", "phone=01632 960118", "--set", "notes=Rings back after four.").strip()
    rebound.cli("person", "link", person, "pier", "--relation", "recruiter")
    rebound.cli("contacted", "ropewalk", "pier", "--person", person, "--channel", "phone", "--about", "Both are with them")
    watcher.visit("/people")
    watcher.look("people-some")
    for form in ("", "contacts", "details", "rhythm", "parts", "talks", "merge"):
        watcher.visit(f"/people/{person}?open={form}")
        watcher.look(f"person-{form or 'page'}")


def by_keyboard_alone(watcher, application):
    """Tab reaches the skip link first, and every stop shows where it is."""
    page = watcher.page
    watcher.visit(f"/applications/{application}")
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.outerHTML")
    assert 'href="#main"' in first, f"the first stop is {first[:120]}"
    for _ in range(12):
        page.keyboard.press("Tab")
        shown = page.evaluate("""() => { const s = getComputedStyle(document.activeElement);
            return s.outlineStyle !== 'none' || s.boxShadow !== 'none' }""")
        assert shown, f"no visible focus on {page.evaluate('document.activeElement.outerHTML')[:120]}"


def row(page, employer):
    return page.locator(".board .items > li", has=page.get_by_role("link", name=employer, exact=True))


def column(page, heading):
    return page.locator(".board > section", has=page.locator("h2", has_text=heading))


def stage_of(rebound, employer):
    return next(line["stage"] for line in rebound.lines("list") if line["employer"] == employer)


def the_board_moves_by_form(rebound, watcher):
    """The plain form of a row: another day, an undo, no step back without a word, and an end by its own form."""
    page = watcher.page
    rebound.cli("add", "Millrace Trust", "Grants Coordinator", "--applied", "2026-10-01")
    rebound.cli("add", "Tallis Water", "Programme Support", "--applied", "2026-10-02")
    watcher.visit("/board")
    watcher.look("board-filled")
    watcher.visit("/board")
    move = row(page, "Millrace Trust").locator("details")
    move.locator("summary").click()
    move.locator("select").select_option("assessment")
    move.locator("input[name=on]").fill("2026-10-20")
    move.locator("button").click()
    page.wait_for_load_state()
    assert stage_of(rebound, "Millrace Trust") == "assessment"
    page.locator(".undo button").click()
    page.wait_for_load_state()
    assert stage_of(rebound, "Millrace Trust") == "applied" and "/board" in page.url, page.url
    rebound.cli("stage", "Millrace", "final")
    watcher.visit("/board")
    move = row(page, "Millrace Trust").locator("details")
    move.locator("summary").click()
    move.locator("select").select_option("applied")
    move.locator("button").click()
    page.wait_for_load_state()
    watcher.look("board-back")
    assert "has come further" in page.inner_text("h1"), page.inner_text("main")[:300]
    page.get_by_role("button", name="Take back").click()
    page.wait_for_load_state()
    assert stage_of(rebound, "Millrace Trust") == "applied"
    move = row(page, "Millrace Trust").locator("details")
    move.locator("summary").click()
    move.locator("select").select_option("ended-withdrawn")
    move.locator("button").click()
    page.wait_for_load_state()
    outcome = page.locator("form[action$='/outcomes']")
    assert outcome.is_visible() and outcome.locator("select[name=outcome]").input_value() == "withdrawn", page.url


def the_board_moves_by_hand(rebound, watcher):
    """The same form, sent by dragging a row and by the keys."""
    page = watcher.page
    watcher.visit("/board")
    start = row(page, "Tallis Water").bounding_box()
    end = column(page, "In conversation").bounding_box()
    page.mouse.move(start["x"] + start["width"] - 10, start["y"] + 40)
    page.mouse.down()
    page.mouse.move(end["x"] + 40, end["y"] + 60, steps=8)
    with page.expect_navigation():
        page.mouse.up()
    assert stage_of(rebound, "Tallis Water") == "screen"
    assert column(page, "In conversation").get_by_role("link", name="Tallis Water").count() == 1
    link = row(page, "Tallis Water").get_by_role("link", name="Tallis Water", exact=True)
    link.focus()
    said = page.locator("[data-board-said]")
    page.keyboard.press("m")
    assert "Tallis Water is lifted" in said.inner_text(), said.inner_text()
    page.keyboard.press("ArrowRight")
    assert "Final or offer" in said.inner_text(), said.inner_text()
    page.keyboard.press("Escape")
    assert "stays where it is" in said.inner_text(), said.inner_text()
    page.keyboard.press("m")
    page.keyboard.press("ArrowRight")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert stage_of(rebound, "Tallis Water") == "final"
    # The row that was moved is where the keys go on.
    page.wait_for_function("document.activeElement.textContent === 'Tallis Water'")


def an_interview_has_a_page(rebound, watcher):
    id = rebound.cli("interview", "Tallis", "--at", "2026-12-10T10:30", "--how", "video", "--with", "Meera Joshi",
                     "--zone-of-interview", "Asia/Kolkata", "--prepare", "The number first.").strip()
    application = next(line["application"] for line in rebound.lines("list") if line["employer"] == "Tallis Water")
    watcher.visit(f"/applications/{application}/interviews/{id}")
    watcher.look("interview")
    assert "in Kolkata" in watcher.page.inner_text("main")


def found_by_keyboard(watcher, application):
    """The search is laid over any page; keys alone lead to what was found, and to what the page below offers."""
    page = watcher.page
    watcher.visit("/people")
    page.keyboard.press("/")
    page.locator("dialog.finder[open]").wait_for()
    page.keyboard.type("northgat")
    page.locator("dialog.finder mark").first.wait_for()
    watcher.look("finder")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('dialog') && document.activeElement.tagName") == "A"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/applications/{application}")
    page.keyboard.press("Control+k")
    page.locator("dialog.finder[open]").wait_for()
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    watcher.visit("/search?q=northgate")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.tagName") == "A"


SCREEN = {"width": 360, "height": 800}


def the_graduates_today():
    """200 applications, 64 in 100 silent: what waits is read on one phone screen, and one flick shows all of the page.

    A screen is 360 by 800. What waits, with its buttons, ends above its lower edge; the next step and how it goes, which
    nobody has to act on, may lie below, on the second screen; there is no third.
    """
    with Rebound() as rebound, sync_playwright() as playwright:
        (rebound.home / "graduate.jsonl").write_text(graduate.log(), encoding="utf-8")
        rebound.cli("import", str(rebound.home / "graduate.jsonl"), "--from", "rebound")
        rebound.start()
        watcher = Watcher(launch(playwright), f"http://127.0.0.1:{rebound.port}{rebound.link}", scripts=True)
        page = watcher.page
        page.set_viewport_size(SCREEN)
        watcher.visit("/")
        waiting = page.locator("section[aria-labelledby=waiting]").bounding_box()
        ends, whole = waiting["y"] + waiting["height"], page.evaluate("document.documentElement.scrollHeight")
        print(f"        what waits ends at {ends:.0f} px, the page at {whole} px, on a screen of {SCREEN['height']} px")
        assert ends <= SCREEN["height"], f"what waits ends at {ends:.0f} px"
        assert whole <= 2 * SCREEN["height"], f"the page is {whole} px high"
        for name in ("today", "waiting", "answers"):
            watcher.visit(PAGES[name])
            watcher.look(f"{name}-graduate")
        watcher.visit("/waiting")
        ticked = page.locator("input[name=close]").count()
        assert ticked > 80, ticked
        page.locator("form[action='/waiting'] button").click()
        assert page.locator("input[name=close]").count() == 0
        page.locator("form[action$='/undo'] button").click()
        watcher.visit("/waiting")
        assert page.locator("input[name=close]").count() == ticked
        watcher.close()
        assert not watcher.findings, watcher.findings


def the_journey(scripts):
    def journey():
        with Rebound() as rebound, sync_playwright() as playwright:
            rebound.start()
            watcher = Watcher(launch(playwright), f"http://127.0.0.1:{rebound.port}{rebound.link}", scripts)
            try:
                is_empty_first(watcher)
                application = message_in(rebound, watcher)
                walk_out(rebound, watcher, application)
                a_document(rebound, watcher, application)
                criteria_out_of_a_posting(watcher, application)
                look_around(watcher, application)
                the_feed_is_made_and_ended(watcher)
                the_pocket_file(rebound, watcher)
                rows_are_pasted(rebound, watcher)
                people_are_looked_at(rebound, watcher)
                an_error_is_said_beside_its_field(watcher)
                the_board_moves_by_form(rebound, watcher)
                if scripts:
                    by_keyboard_alone(watcher, application)
                    the_board_moves_by_hand(rebound, watcher)
                    found_by_keyboard(watcher, application)
                an_interview_has_a_page(rebound, watcher)
            finally:
                print(f"        {len(watcher.seen)} pages looked at, pictures in {SHOTS.name}")
                print("".join(f"        {finding}\n" for finding in dict.fromkeys(watcher.findings)), end="")
            watcher.close()
            assert not watcher.findings, f"{len(watcher.findings)} findings, above"
    journey.__name__ = f"the_journey_{'with' if scripts else 'without'}_JavaScript"
    return journey


shutil.rmtree(SHOTS, ignore_errors=True)
run([the_journey(scripts=True), the_journey(scripts=False), the_graduates_today], story=False)
