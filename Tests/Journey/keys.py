"""Hands on the keyboard: presses keys in Chromium, and looks at every stop.

After each key focus must be somewhere, must be marked and in sight, and must be able to go on.
"""

from axe_playwright_python.sync_playwright import Axe
from chromium import RULES

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
        with self.page.expect_navigation():
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
        """Into a field of time, part by part, in the order that this browser shows its parts in."""
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
