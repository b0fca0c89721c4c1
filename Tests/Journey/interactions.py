"""Counts what a person has to do for the everyday things, in Chromium, always from Today.

A click or tap is one, a key command is one (a sequence like "g l", too), a field filled or chosen is one. The harness
counts as it goes. Each has an upper bound, so that none grows unnoticed; the table is printed.
"""

import datetime
import sys

sys.dont_write_bytecode = True
import long_search
from chromium import launch
from playwright.sync_api import sync_playwright
from rebound import Rebound, run

TODAY = datetime.date.today()
SILENT = 40


def days_ago(count):
    return TODAY - datetime.timedelta(days=count)


def added(name, applied, employer, role, place="York"):
    return [("application_added", applied, {"application": name, "kind": "application", "details": {
                "employer": employer, "role": role, "place": place}}),
            ("stage_reached", applied, {"application": name, "stage": "applied", "on": str(applied)})]


def world():
    """Forty long silent, three that owe an answer after an interview, a dozen under way."""
    facts = []
    for number in range(SILENT):
        facts += added(f"silent{number}", days_ago(30 + number), f"Firm {number + 1}", "Office assistant")
    for number, employer in enumerate(["Pier Trust", "Tallis Water", "Millrace Trust"]):
        facts += added(f"owes{number}", days_ago(40), employer, "Data analyst", "Hull")
    for number in range(12):
        facts += added(f"new{number}", days_ago(3 + number), f"Harbour Clocks {number + 1}", "Clerk", "Leeds")
    facts += added("nurse", days_ago(9), "Aire Infirmary", "Ward nurse", "Leeds")
    return long_search.written(facts)


class Hand:
    """A page of the browser, and how often it was touched."""

    def __init__(self, page):
        self.page, self.count = page, 0

    def click(self, selector):
        self.count += 1
        self.page.locator(selector).first.click()

    def fill(self, selector, text):
        self.count += 1
        self.page.locator(selector).first.fill(text)

    def choose(self, selector, value):
        self.count += 1
        self.page.locator(selector).first.select_option(value)

    def type(self, text):
        """Into the field that has the focus."""
        self.count += 1
        assert self.page.evaluate("document.activeElement.matches('input, textarea')"), "no field has the focus"
        self.page.keyboard.insert_text(text)

    def keys(self, *keys):
        self.count += 1
        self.page.wait_for_load_state()
        for key in keys:
            self.page.keyboard.press(key)

    def go(self, *keys):
        """Keys that lead to another page."""
        with self.page.expect_navigation():
            self.keys(*keys)

    def find(self, words, address):
        """Search over the page, the first that is found, Enter."""
        self.keys("/")
        self.page.locator("dialog.finder[open]").wait_for()
        self.type(words)
        self.page.locator(f"dialog.finder a[href*='{address}']").first.wait_for()
        self.page.wait_for_function("words => document.querySelector('dialog.finder').dataset.shown === words", arg=words)
        self.go("Enter")
        assert address in self.page.url, self.page.url


def add_from_a_link(hand, rebound):
    hand.keys("a")
    hand.type("https://jobs.larkspur.example/programme-officer")
    hand.go("Enter")
    # Employer and role are guessed from the address and shown; the button of the yes has the focus.
    hand.go("Enter")
    assert any(line["employer"] == "Larkspur" for line in rebound.lines("list"))


def log_a_call(hand, rebound):
    hand.find("harbour clocks 3", "/applications/new2")
    hand.click("#contacts > summary")
    hand.choose("#contacts select", "phone")
    hand.fill("#contacts textarea", "They decide next week")
    hand.click("#contacts button")
    assert "They decide next week" in hand.page.inner_text("main")


def schedule_an_interview(hand, rebound):
    hand.find("aire infirmary", "/applications/nurse")
    hand.click("#interviews > summary")
    hand.fill("#interviews input[name=on]", str(TODAY + datetime.timedelta(days=6)))
    hand.fill("#interviews input[name=at]", "10:30")
    hand.go("Enter")
    assert "BEGIN:VEVENT" in rebound.cli("export", "ics")


def chase_three(hand, rebound):
    """The words are copied into whatever they are sent with; marked as sent, Today offers the next."""
    hand.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for number in range(3):
        hand.click("a[href*='kind=chase']")
        hand.click("button[data-copy=body]")
        hand.click("button[name=do][value=sent]:visible")
        hand.page.wait_for_url("**/?did=*")
        if number < 2:
            assert hand.page.locator("a[href*='kind=chase']").count() == 1, hand.page.inner_text("main")
    assert sum("chase" in str(rebound.json("show", f"owes{number}")) for number in range(3)) == 3


def close_forty_silent_ones(hand, rebound):
    hand.click("a[href='/waiting#silent']")
    before = len(rebound.lines("list", "--open"))
    hand.click("form[action='/waiting'] button")
    hand.page.locator(".undo").wait_for()
    assert before - len(rebound.lines("list", "--open")) == SILENT


def find_the_nurse_job_in_Leeds(hand, rebound):
    hand.find("the nurse job in Leeds", "/applications/nurse")


def print_the_proof_of_search(hand, rebound):
    hand.find("proof", "/proof")
    hand.page.evaluate("window.print = () => document.body.dataset.printed = 'yes'")
    hand.click("button[data-print]")
    hand.page.wait_for_function("document.body.dataset.printed === 'yes'")


# What it is, how, and how often at most.
TASKS = [(add_from_a_link, 4), (log_a_call, 7), (schedule_an_interview, 7), (chase_three, 9),
         (close_forty_silent_ones, 2), (find_the_nurse_job_in_Leeds, 3), (print_the_proof_of_search, 4)]


def no_everyday_thing_takes_more_than_it_did():
    with Rebound() as rebound, sync_playwright() as playwright:
        (rebound.home / "world").write_text(world(), encoding="utf-8")
        rebound.cli("import", str(rebound.home / "world"), "--from", "rebound")
        for number in range(3):
            rebound.cli("interview", f"owes{number}", "--at", f"{days_ago(20 + number)}T10:00", "--with", "Alice Example")
        rebound.start()
        context = launch(playwright).new_context(locale="en-GB")
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.goto(f"http://127.0.0.1:{rebound.port}{rebound.link}")
        took = []
        for task, most in TASKS:
            page.goto(f"http://127.0.0.1:{rebound.port}/")
            hand = Hand(page)
            task(hand, rebound)
            took.append((task.__name__.replace("_", " "), hand.count, most))
        for name, count, most in took:
            print(f"        {name:<30} {count:>2}  (at most {most})")
        assert all(count <= most for _, count, most in took)


run([no_everyday_thing_takes_more_than_it_did], story=True)
