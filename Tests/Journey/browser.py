"""The main job in Chromium, with and without JavaScript; every page on the way is looked at closely."""

import datetime
import shutil
import sys

sys.dont_write_bytecode = True
import messages
from chromium import SHOTS, Watcher, launch
from playwright.sync_api import sync_playwright
from rebound import Rebound, run

PAGES = {"today": "/", "applications": "/applications", "new-application": "/applications/new", "settings": "/settings",
         "reminders": "/reminders", "people": "/people", "lessons": "/lessons", "more": "/more", "documents": "/documents",
         "forget": "/forget", "talk": "/talk", "keys": "/keys", "away": "/away",
         "search": "/search?q=no",
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
                look_around(watcher, application)
                the_feed_is_made_and_ended(watcher)
                the_pocket_file(rebound, watcher)
                an_error_is_said_beside_its_field(watcher)
                if scripts:
                    by_keyboard_alone(watcher, application)
                    found_by_keyboard(watcher, application)
            finally:
                print(f"        {len(watcher.seen)} pages looked at, pictures in {SHOTS.name}")
                print("".join(f"        {finding}\n" for finding in dict.fromkeys(watcher.findings)), end="")
            watcher.close()
            assert not watcher.findings, f"{len(watcher.findings)} findings, above"
    journey.__name__ = f"the_journey_{'with' if scripts else 'without'}_JavaScript"
    return journey


shutil.rmtree(SHOTS, ignore_errors=True)
run([the_journey(scripts=True), the_journey(scripts=False)], story=False)
