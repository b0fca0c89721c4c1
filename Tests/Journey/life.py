"""Somebody's search lived day by day: the program is opened each morning as of that day, by pages or in the terminal."""

import datetime
import re
import urllib.parse

from rebound import Rebound

# A Monday in spring; the days of a week are counted from it.
FIRST = datetime.date(2026, 3, 2)


class Life(Rebound):
    """One person's data, and the day it is there; the pages are used without JavaScript."""

    def __init__(self):
        super().__init__()
        self.ids, self.page = {}, None

    def wake(self, number):
        """The morning of a day: whatever ran is ended, and Today is opened."""
        self.now = f"{FIRST + datetime.timedelta(days=number)}T09:00"
        self.stop()
        self.start("serve", "--data", str(self.data), "--as-of", self.now)
        self.browser = self.visitor()
        self.look("/")

    def cli(self, *arguments, **how):
        return super().cli(*arguments, "--as-of", self.now, **how)

    def address(self, path):
        """`/applications/Larkspur/walk/land`, with the id in the place of the employer."""
        return re.sub(r"^/applications/([A-Z]\w+)", lambda found: f"/applications/{self.id(found[1])}", path)

    def id(self, employer):
        if employer not in self.ids:
            self.ids[employer] = next(
                line["application"] for line in self.lines("list") if line["employer"].startswith(employer))
        return self.ids[employer]

    def look(self, path):
        self.page = self.browser.visit(self.address(path))
        assert self.page.status == 200, f"{path} answers {self.page.status}: {self.page.text[:300]}"
        return self.page

    def press(self, ending, button=None, **fields):
        """Fills in the form of the page that goes there, and sends it."""
        form = next((form for form in self.page.forms if form.method == "post" and form.action.endswith(ending)),
                    None) or self.page.form_to(ending)
        button = ("do", button) if button else None
        self.page = self.browser.submit(self.page, form, button=button, **fields)
        assert self.page.status == 200, f"{ending} answers {self.page.status}: {self.page.text[:400]}"

    def follow(self, ending):
        """Goes where a link of the page leads; its end may hold a query."""
        link = next((link for link in self.page.links if ending in link), None)
        assert link, f"{self.page.address} has no link to {ending}; it has {self.page.links}"
        self.page = self.browser.visit(urllib.parse.urljoin(self.page.address, link))


# What somebody does: each gives a step that a day of a week is made of.

def types(line):
    """Types a line into the box that is on every page, and says yes."""
    def step(life):
        life.press("/add", text=line)
        life.press("/applications")
    return step


def reads(message, button):
    """Pastes a message and says yes; `walk` goes on into the walk."""
    def step(life):
        life.look("/read")
        life.press("/read", message=message)
        life.press("/read/record", button)
    return step


def fills(path, ending, button=None, **fields):
    """Opens a page and sends one of its forms."""
    def step(life):
        life.look(path)
        life.press(ending, button, **fields)
    return step


def presses(ending, button=None, **fields):
    """Sends a form of the page that stands open."""
    return lambda life: life.press(ending, button, **fields)


def follows(ending):
    return lambda life: life.follow(ending)


def runs(*arguments, **how):
    """Runs a verb, as the person types it."""
    return lambda life: life.cli(*arguments, **how)


# What must be seen.

def shows(path, *words, without=()):
    """A page holds these words and not those; a path of None is the page that stands open."""
    def step(life):
        text = (life.look(path) if path else life.page).text
        for word in words:
            assert word in text, f"{life.now[:10]} {path}: {word!r} is missing: {text[:1500]}"
        for word in without:
            assert word.lower() not in text.lower(), f"{life.now[:10]} {path}: {word!r} is there: {text[:1500]}"
    return step


def prints(*arguments, holds=(), without=(), **how):
    """A verb prints these words and not those."""
    def step(life):
        text = life.cli(*arguments, **how)
        flat = " ".join(text.split())
        for word in holds:
            assert word in flat, f"{life.now[:10]} {arguments}: {word!r} is missing: {text}"
        for word in without:
            assert word.lower() not in flat.lower(), f"{life.now[:10]} {arguments}: {word!r} is there: {text}"
    return step


def walks(employer, size, **states):
    """The walk is that long, and these steps stand so."""
    def step(life):
        walk = life.json("walk", life.id(employer))
        assert walk["size"] == size, f"{employer}: {walk['size']}"
        stand = {step["step"]: step["state"] for step in walk["steps"]}
        for name, state in states.items():
            assert stand[name] == state, f"{employer}: {name} is {stand[name]}; {stand}"
    return step


def quiet(life):
    """Nothing waits today."""
    shows("/", "Nothing is waiting for you")(life)
