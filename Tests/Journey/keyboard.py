"""The everyday things by the keyboard alone, in Chromium, with JavaScript and without.

Nothing here clicks, and nothing opens an address but the first: Tab, Shift-Tab, Enter, Space, arrows, what is typed, and
the keys that /keys lists. After each of them focus must be somewhere, must be seen, and must be able to go on.
"""

import datetime
import sys

sys.dont_write_bytecode = True
from axe_playwright_python.sync_playwright import Axe
from chromium import RULES, Watcher, launch
from playwright.sync_api import sync_playwright
from rebound import Rebound, run

TODAY = datetime.date.today()
MOST_STOPS = 200

# What has the focus: its words, whether it is seen, and where it stands. Lost focus is the body.
FOCUS = """() => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    const s = getComputedStyle(e), box = e.getBoundingClientRect();
    const label = e.labels && e.labels.length ? e.labels[0].textContent : '';
    return { tag: e.tagName, name: e.name || '', id: e.id, value: e.value || '', href: e.getAttribute('href') || '',
        text: (e.tagName === 'SELECT' ? label : e.textContent || e.value || label).trim(), label: label.trim(),
        action: e.form ? e.form.getAttribute('action') || '' : '',
        fold: e.closest('details') ? e.closest('details').id : '', main: !!e.closest('main'),
        outlined: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none',
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth && s.visibility === 'visible' };
}"""


class Keys:
    """Hands on the keyboard; every stop is looked at."""

    def __init__(self, watcher):
        self.page, self.watcher, self.stops = watcher.page, watcher, 0

    def focus(self):
        return self.page.evaluate(FOCUS)

    def stands(self):
        """Focus is somewhere, and can be seen."""
        at = self.focus()
        assert at, f"focus is lost on {self.page.url}"
        assert at["seen"], f"focus is out of sight on {self.page.url}: {at}"
        assert at["outlined"], f"focus is not marked on {self.page.url}: {at}"
        return at

    def press(self, key):
        self.page.keyboard.press(key)

    def tab(self, key="Tab"):
        self.stops += 1
        self.press(key)
        at = self.focus()
        if at is None:
            return None  # Between the last stop and the first, focus belongs to the browser.
        return self.stands()

    def to(self, key="Tab", **wanted):
        """Goes on by Tab until something has that tag, name, words …"""
        beyond = 0
        for _ in range(MOST_STOPS):
            at = self.tab(key)
            if at is None:
                beyond += 1
                assert beyond < 2, f"nothing like {wanted} can be reached on {self.page.url}"
            elif all(is_like(at[part], words) for part, words in wanted.items()):
                return at
        raise AssertionError(f"trapped on {self.page.url}, looking for {wanted}; at {self.focus()}")

    def back(self, **wanted):
        return self.to("Shift+Tab", **wanted)

    def go(self, *keys):
        """Keys that lead to another page (Enter, unless said); there the keys must be able to go on."""
        with self.page.expect_navigation(timeout=4000):
            for key in keys or ["Enter"]:
                self.press(key)
        self.page.wait_for_load_state()
        self.axe()
        if self.focus():
            self.stands()

    def axe(self):
        """The state as it stands; without JavaScript axe-core cannot run, and browser.py looks behind glass."""
        if not self.watcher.scripts:
            return
        for found in Axe().run(self.page, options=RULES).response["violations"]:
            parts = "; ".join(node["html"][:120] for node in found["nodes"][:2])
            self.watcher.findings.append(f"{self.page.url}: {found['id']}: {found['help']}: {parts}")

    def tour(self):
        """From the first stop to the last: in the order of the page, each marked and in sight, none a trap."""
        last = None
        for number in range(MOST_STOPS):
            if self.tab() is None:
                assert number > 5, f"only {number} stops on {self.page.url}"
                return
            here = self.page.evaluate_handle("document.activeElement")
            if last:
                follows = self.page.evaluate("([a, b]) => !!(a.compareDocumentPosition(b) & 4)", [last, here])
                assert follows, f"{self.focus()} comes out of order on {self.page.url}"
            last = here
        raise AssertionError(f"no end to the stops of {self.page.url}")

    def type(self, text, **field):
        """Into the field with that name; what stood in it is replaced."""
        self.to(**field)
        self.press("Control+a")
        self.page.keyboard.insert_text(text)

    def type_parts(self, wanted, ways, **field):
        """Into a field of day or time, part by part, in the order that this browser shows its parts in."""
        self.to(**field)
        for way in ways:
            self.page.keyboard.type(way, delay=5)
            if self.page.evaluate("document.activeElement.value") == wanted:
                return
            for _ in range(3):
                self.press("ArrowLeft")
        raise AssertionError(f"{wanted} cannot be typed into {self.focus()}")

    def choose(self, words, **field):
        """In a choice, by the first letters of what is wanted, as a browser does it."""
        self.to(**field)
        self.page.keyboard.type(words, delay=5)
        chosen = self.page.evaluate("document.activeElement.selectedOptions[0].textContent.trim()")
        assert chosen.lower().startswith(words.lower()), f"chose {chosen!r}, not {words!r}"

    def unfold(self, fold, tag="SUMMARY"):
        self.to(tag=tag, fold=fold)
        self.press("Enter")
        assert self.page.evaluate("document.activeElement.parentElement.open"), f"{fold} does not open"
        self.axe()


def is_like(found, wanted):
    if callable(wanted):
        return wanted(found)
    return found == wanted or (isinstance(found, str) and len(wanted) > 3 and wanted in found)


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
    keys.type_parts(str(day), [f"{day:%d%m%Y}", f"{day:%m%d%Y}"], name="on", fold="interviews")
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


if __name__ == "__main__":
    run([by_keys(scripts=True), by_keys(scripts=False)], story=False)
