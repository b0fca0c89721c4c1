"""Debian's Chromium, and what is looked at on every page: axe-core, sideways scroll, requests that leave, complaints."""

import os
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

NAMES = ["chromium", "chromium-browser", "google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"]
SHOTS = Path(__file__).resolve().parents[2] / ".build/journey-shots"
WIDE, NARROW = {"width": 1200, "height": 900}, {"width": 360, "height": 740}
VIEWS = [(WIDE, "light"), (NARROW, "dark"), (NARROW, "light"), (WIDE, "dark")]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
         "resultTypes": ["violations"]}


def launch(playwright):
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        sys.exit("Chromium is missing; scripts/setup --test installs it")
    # The first because containers run as root, the second because their /dev/shm is small.
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])


class Watcher:
    """One way of browsing, with JavaScript or without; gathers what is wrong instead of stopping at the first."""

    def __init__(self, browser, link, scripts):
        self.scripts, self.origin = scripts, "http://" + urlsplit(link).netloc
        self.name = "with" if scripts else "without"
        self.context = browser.new_context(java_script_enabled=scripts, viewport=WIDE, locale="en-GB")
        self.findings, self.seen = [], set()
        self.context.on("request", self._leaving)
        self.context.on("console", self._console)
        self.context.on("weberror", lambda error: self.findings.append(f"script error: {error.error}"))
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.goto(link)
        # axe-core needs JavaScript: a page made without it is shown again in a second context, our scripts left out.
        self.glass = browser.new_context(storage_state=self.context.storage_state(), locale="en-GB").new_page()
        self.glass.route("**/scripts/**", lambda route: route.fulfill(body="", content_type="text/javascript"))

    def _leaving(self, request):
        if not request.url.startswith((self.origin + "/", "data:")):
            self.findings.append(f"a request leaves: {request.url}")

    def _console(self, message):
        # Chromium reports the status of a page we asked for on purpose; everything else is a complaint.
        if message.type in ("error", "warning") and "the server responded with a status of 4" not in message.text:
            self.findings.append(f"console, {self.page.url}: {message.text}")

    def visit(self, path):
        return self.page.goto(self.origin + path)

    def look(self, name):
        """Looks at the page as it stands: wide and narrow, light and dark."""
        if name in self.seen:
            return
        self.seen.add(name)
        page = self.page if self.scripts else self._behind_glass()
        for view, scheme in VIEWS:
            page.set_viewport_size(view)
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            where = f"{name}, {view['width']} {scheme}, {self.name} JavaScript"
            # Folded parts are looked at too.
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            too_wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if too_wide > 0:
                self.findings.append(f"{where}: scrolls sideways by {too_wide} px")
            for found in Axe().run(page, options=RULES).response["violations"]:
                parts = "; ".join(node["html"][:120] for node in found["nodes"][:2])
                self.findings.append(f"{where}: {found['id']}: {found['help']}: {parts}")
            SHOTS.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=SHOTS / f"{name}-{view['width']}-{scheme}-{self.name}.png", full_page=True)
        page.set_viewport_size(WIDE)
        page.emulate_media(color_scheme="light", reduced_motion="reduce")

    def _behind_glass(self):
        html, address = self.page.content(), self.origin + "/behind-glass"
        self.glass.unroute(address)
        self.glass.route(address, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        self.glass.goto(address)
        return self.glass

    def close(self):
        self.glass.context.close()
        self.context.close()
