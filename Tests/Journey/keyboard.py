"""The everyday things by the keyboard alone, in Chromium, with JavaScript and without.

Nothing here clicks, and nothing opens an address but the first: Tab, Shift-Tab, Enter, Space, arrows, what is typed, and
the keys that /keys lists. At every stop focus is looked at (keys.py), at every page axe-core is asked.
"""

import datetime
import sys

sys.dont_write_bytecode = True
from chromium import Watcher, launch
from keys import Keys
from playwright.sync_api import sync_playwright
from rebound import Rebound, run

TODAY = datetime.date.today()


def the_skip_link_leads_past_the_menu(keys):
    at = keys.tab()
    assert at["href"] == "#main", at
    keys.press("Enter")
    at = keys.tab()
    assert at["main"], f"after the skip link comes {at}"
    keys.back(href="#main")


def add(keys, line):
    """Into the box that is on every page, and yes."""
    if keys.watcher.scripts:
        keys.press("a")
        keys.stands()
    else:
        keys.to(id="add-box")
    keys.page.keyboard.insert_text(line)
    if not keys.watcher.scripts:
        keys.to(tag="BUTTON", action="/add")
    keys.go()
    at = keys.focus()
    assert at and at["tag"] == "BUTTON" and at["action"] == "/applications", f"the yes has not the focus: {at}"
    keys.go()


def to_place(keys, key, href):
    """A place of the menu: by its keys, or by its link."""
    if keys.watcher.scripts:
        return keys.go("g", key)
    keys.to(tag="A", href=href)
    keys.go()


def move_on_the_board(keys, employer):
    to_place(keys, "b", lambda href: href == "/board")
    keys.tour()
    keys.to(tag="A", text=employer)
    if keys.watcher.scripts:
        keys.press("m")
        keys.stands()
        keys.press("ArrowRight")
        keys.go()
        keys.page.wait_for_function("name => document.activeElement.textContent === name", arg=employer)
        keys.stands()
    else:
        keys.to(tag="SUMMARY")
        keys.press("Enter")
        keys.choose("First conv", tag="SELECT")
        keys.to(tag="BUTTON", action=lambda action: action.endswith("/moves"))
        keys.go()


def open_application(keys, employer):
    to_place(keys, "a", lambda href: href == "/applications")
    keys.to(tag="A", text=employer)
    keys.go()


def note_a_call(keys):
    keys.unfold("contacts")
    keys.choose("By phone", tag="SELECT", fold="contacts")
    keys.type("They decide next week.", tag="TEXTAREA", fold="contacts")
    keys.to(tag="BUTTON", fold="contacts")
    keys.go()
    assert "They decide next week." in keys.page.inner_text("main")


def schedule_an_interview(keys):
    keys.unfold("interviews")
    day = TODAY + datetime.timedelta(days=3)
    keys.type(f"{day.day} {day:%B}", name="on", fold="interviews")
    keys.type_parts("10:30", ["1030", "1030a"], name="at", fold="interviews")
    keys.to(tag="BUTTON", fold="interviews")
    keys.go()
    assert "10:30" in keys.page.inner_text("main")


def record_a_no(keys):
    keys.unfold("outcomes")
    keys.choose("Unsuccessful", tag="SELECT", name="outcome")
    keys.type("We chose somebody with more experience.", tag="TEXTAREA", fold="outcomes")
    keys.to(tag="BUTTON", fold="outcomes")
    keys.go()


def undo(keys):
    keys.to(tag="BUTTON", action=lambda action: action.endswith("/undo"))
    keys.go()


def write_and_copy_a_letter(keys):
    keys.type("Dear Alice,\n\nthank you for telling me.\n\nSam", name="body")
    if keys.watcher.scripts:
        keys.to(tag="BUTTON", text="Copy the letter")
        keys.press("Space")
        keys.page.wait_for_function("() => document.activeElement.textContent.includes('Copied')")
        keys.stands()
        assert "thank you for telling me" in keys.page.evaluate("navigator.clipboard.readText()")
        keys.back(tag="BUTTON", value="sent")
    else:
        keys.to(tag="BUTTON", value="sent")
    keys.go()


def walk_to_its_end(keys):
    keys.to(tag="A", href=lambda href: "/walk/" in href, main=True)
    keys.go()
    for _ in range(12):
        step = keys.page.url.split("?")[0].rsplit("/", 1)[1]
        if step == "closing":
            break
        if step == "reply":
            write_and_copy_a_letter(keys)
        else:
            keys.to(tag="BUTTON", value="skip")
            keys.go()
    assert "/walk/closing" in keys.page.url, keys.page.url
    keys.tour()
    keys.to(tag="A", href=lambda href: href == "/", main=True)
    keys.go()


def search(keys):
    if keys.watcher.scripts:
        keys.press("/")
        keys.page.locator("dialog.finder[open]").wait_for()
        keys.stands()
        keys.press("Escape")
        keys.page.wait_for_function("() => !document.querySelector('dialog[open]')")
        keys.press("/")
        keys.page.locator("dialog.finder[open]").wait_for()
        keys.page.keyboard.insert_text("tallis")
        keys.page.wait_for_function("() => document.querySelector('dialog.finder').dataset.shown === 'tallis'")
        keys.axe()
        keys.press("ArrowDown")
        keys.stands()
    else:
        keys.to(tag="A", href=lambda href: href == "/search")
        keys.go()
        keys.type("tallis", id="search")
        keys.go()
        keys.to(tag="A", text="Tallis Water")
    keys.go()
    assert "Tallis Water" in keys.page.inner_text("h1")


def hide(keys):
    if keys.watcher.scripts:
        keys.go("Escape", "Escape")
    else:
        keys.to(tag="A", href="/away")
        keys.go()
    assert keys.page.url.endswith("/away"), keys.page.url
    keys.to(tag="A", href=lambda href: href == "/")
    keys.go()


def the_list_of_keys_opens_and_closes(keys):
    keys.press("?")
    keys.page.locator("dialog.keys[open]").wait_for()
    keys.stands()
    keys.axe()
    for _ in range(3):
        keys.tab()
    keys.press("Escape")
    keys.page.wait_for_function("() => !document.querySelector('dialog[open]')")


def by_keys(scripts):
    def journey():
        with Rebound() as rebound, sync_playwright() as playwright:
            rebound.start()
            watcher = Watcher(launch(playwright), f"http://127.0.0.1:{rebound.port}{rebound.link}", scripts)
            if scripts:
                watcher.context.grant_permissions(["clipboard-read", "clipboard-write"])
            keys = Keys(watcher)
            the_skip_link_leads_past_the_menu(keys)
            add(keys, "Northgate Lanterns, Data Analyst, applied yesterday")
            add(keys, "Tallis Water, Programme Support, applied yesterday")
            move_on_the_board(keys, "Tallis Water")
            open_application(keys, "Northgate Lanterns")
            keys.tour()
            note_a_call(keys)
            schedule_an_interview(keys)
            record_a_no(keys)
            undo(keys)
            record_a_no(keys)
            walk_to_its_end(keys)
            search(keys)
            if scripts:
                the_list_of_keys_opens_and_closes(keys)
            hide(keys)
            application = rebound.lines("list", "--closed")[0]["application"]
            states = {step["step"]: step["state"] for step in rebound.json("walk", application)["steps"]}
            assert states["reply"] == "done" and states["act"] == "skipped", states
            stage = next(line["stage"] for line in rebound.lines("list") if line["employer"] == "Tallis Water")
            assert stage == "screen", stage
            print(f"        {keys.stops} stops by Tab")
            watcher.close()
            assert not watcher.findings, watcher.findings
    journey.__name__ = f"by_keyboard_alone_{'with' if scripts else 'without'}_JavaScript"
    return journey


run([by_keys(scripts=True), by_keys(scripts=False)], story=False)
