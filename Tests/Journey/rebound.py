"""Drives the real program from outside, the way a person does: its command line, and its pages without JavaScript.

Only the standard library. $REBOUND names the binary, else the debug build is taken.
"""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

BINARY = os.environ.get("REBOUND") or str(Path(__file__).resolve().parents[2] / ".build/debug/rebound")
LINK = re.compile(r"http://127\.0\.0\.1:(\d+)(/\S*)")


class Rebound:
    """One data folder, the command line on it, and at most one server."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="rebound-journey-")
        self.home = Path(self.folder.name)
        self.data = self.home / "data"
        self.server = None
        # A home of its own: nothing of this machine's user is read or touched.
        self.environment = {**os.environ, "HOME": str(self.home), "TZ": "UTC", "COLUMNS": "80"}
        self.environment.pop("REBOUND_DATA", None)

    def cli(self, *arguments, expect=0, given=None, timeout=60):
        """Runs a verb, checks how it ended, and returns what it printed."""
        ran = subprocess.run([BINARY, *arguments, "--data", str(self.data)], input=given or "", text=True,
                             capture_output=True, env=self.environment, timeout=timeout)
        assert ran.returncode == expect, f"{arguments} ended with {ran.returncode}: {ran.stdout}{ran.stderr}"
        return ran.stdout

    def json(self, *arguments):
        return json.loads(self.cli(*arguments, "--json"))

    def lines(self, *arguments):
        """What a verb prints as JSON Lines."""
        return [json.loads(line) for line in self.cli(*arguments, "--json").splitlines() if line.strip()]

    def start(self, *verb, port=0, within=30):
        """Starts the server and waits for the link that it prints; port 0 is any free one."""
        began = time.monotonic()
        self.errors = open(self.home / "errors.txt", "a+", encoding="utf-8")
        command = [BINARY, *(verb or ("serve", "--data", str(self.data))), "--port", str(port)]
        self.server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.errors,
                                       text=True, env=self.environment)
        late = threading.Timer(within, self.server.kill)
        late.start()
        for line in self.server.stdout:
            if found := LINK.search(line):
                late.cancel()
                self.port, self.link = int(found[1]), found[2]
                # What it says later must not fill the pipe.
                threading.Thread(target=self.server.stdout.read, daemon=True).start()
                return time.monotonic() - began
        late.cancel()
        raise AssertionError(f"no link was printed; exit {self.server.wait()}: {self.said()[-2000:]}")

    def said(self):
        """What the servers have written to stderr so far."""
        return (self.home / "errors.txt").read_text(encoding="utf-8", errors="replace")

    def stop(self, by=signal.SIGTERM):
        """Ends the server and returns its exit status."""
        if self.server is None:
            return 0
        self.server.send_signal(by)
        status = self.server.wait(timeout=20)
        self.server.stdout.close()
        self.errors.close()
        self.server = None
        return status

    def visitor(self):
        """A browser that has followed the link."""
        visitor = Visitor(self.port)
        visitor.let_in(self.link)
        return visitor

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop(signal.SIGKILL)
        self.folder.cleanup()


class File(NamedTuple):
    """What a file field sends; nothing chosen is sent as an empty file without a name."""

    name: str = ""
    contents: bytes = b""


class Form:
    """A form as the page holds it: where it goes, what it would send, and its buttons."""

    def __init__(self, attributes):
        self.action = attributes.get("action") or ""
        self.method = (attributes.get("method") or "get").lower()
        self.multipart = attributes.get("enctype") == "multipart/form-data"
        self.values, self.buttons, self.names = [], [], set()

    def button(self, name=None, value=None):
        """The first button of that name and value; without a name the first of all, as Return presses it."""
        for button in self.buttons:
            if name is None or (button.get("name") == name and value in (None, button.get("value"))):
                return button
        raise AssertionError(f"the form to {self.action} has no button {name}={value}: {self.buttons}")

    def filled(self, button, fields):
        unknown = set(fields) - self.names
        assert not unknown, f"the form to {self.action} has no field {unknown}; it has {sorted(self.names)}"
        sent = [(name, value) for name, value in self.values if name not in fields]
        sent += [(name, one) for name, value in fields.items()
                 for one in (value if isinstance(value, list) else [value])]
        if button and button.get("name"):
            sent.append((button["name"], button.get("value", "")))
        return sent


class Page(HTMLParser):
    """A page taken apart: its forms, links, headings and text."""

    def __init__(self, status, headers, body, address):
        super().__init__()
        self.status, self.headers, self.body, self.address = status, headers, body, address
        self.forms, self.links, self.headings, self.words = [], [], [], []
        self.form = self.select = self.area = self.option = None
        self.open = []
        self.feed(body)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())

    def form_to(self, *endings):
        """The form whose address ends in one of these."""
        for ending in endings:
            for form in self.forms:
                if urllib.parse.urlsplit(form.action).path.endswith(ending):
                    return form
        raise AssertionError(f"{self.address} has no form to {endings}; it has {[f.action for f in self.forms]}")

    def link_to(self, ending):
        for link in self.links:
            if urllib.parse.urlsplit(link).path.endswith(ending):
                return link
        raise AssertionError(f"{self.address} has no link to {ending}; it has {self.links}")

    def has_link_to(self, ending):
        return any(urllib.parse.urlsplit(link).path.endswith(ending) for link in self.links)

    def handle_starttag(self, tag, pairs):
        given = dict(pairs)
        self.open.append(tag)
        if tag == "a" and given.get("href"):
            self.links.append(given["href"])
        elif tag == "form":
            self.form = Form(given)
            self.forms.append(self.form)
        elif self.form and "disabled" not in given:
            self._control(tag, given)

    def _control(self, tag, given):
        name, kind = given.get("name"), given.get("type") or ("submit" if tag == "button" else "text")
        if tag in ("button", "input") and kind == "submit":
            self.form.buttons.append(given)
        elif tag == "select" and name:
            self.select = (name, [])
            self.form.names.add(name)
        elif tag == "option" and self.select:
            self.option = (given, [])
            self.select[1].append(self.option)
        elif tag == "textarea" and name:
            self.area = (name, [])
            self.form.names.add(name)
        elif tag == "input" and name and kind not in ("button", "reset", "image"):
            self.form.names.add(name)
            if kind in ("radio", "checkbox"):
                if "checked" in given:
                    self.form.values.append((name, given.get("value", "on")))
            elif kind == "file":
                self.form.values.append((name, File()))
            else:
                self.form.values.append((name, given.get("value") or ""))

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "form":
            self.form = None
        elif tag == "textarea" and self.area:
            # A browser drops the first line end of a textarea.
            self.form.values.append((self.area[0], "".join(self.area[1]).removeprefix("\n")))
            self.area = None
        elif tag == "select" and self.select:
            name, options = self.select
            chosen = [o for o in options if "selected" in o[0]] or options[:1]
            for given, words in chosen:
                self.form.values.append((name, given.get("value", "".join(words).strip())))
            self.select = self.option = None

    def handle_data(self, data):
        if self.area:
            self.area[1].append(data)
        if self.option:
            self.option[1].append(data)
        if not {"script", "style"} & set(self.open):
            self.words.append(data)
        if self.open and self.open[-1] in ("h1", "h2"):
            self.headings.append(data.strip())


class Visitor:
    """A browser without JavaScript: keeps cookies, follows redirects, counts what a person would have to do."""

    def __init__(self, port):
        self.port, self.cookies, self.interactions = port, {}, 0

    def send(self, method, path, body=None, headers=None, connection=None):
        """One request as it is, no redirect followed; returns (status, headers, body as text)."""
        own = connection is None
        connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        given = dict(headers or {})
        if self.cookies and "Cookie" not in given:
            given["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        given = {name: value for name, value in given.items() if value is not None}
        try:
            connection.request(method, path, body=body, headers=given)
            response = connection.getresponse()
            text = response.read().decode("utf-8", "replace")
        finally:
            if own:
                connection.close()
        for line in response.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name.strip()] = value.strip()
        return response.status, response.headers, text

    def visit(self, address, site="same-origin"):
        """Opens a page; redirects are followed as a browser does."""
        return self._follow("GET", address, None, {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate"})

    def let_in(self, link):
        return self.visit(link, site="none")

    def click(self, page, ending):
        self.interactions += 1
        return self.visit(urllib.parse.urljoin(page.address, page.link_to(ending)))

    def submit(self, page, form, button=None, headers=None, **fields):
        """Presses a button of a form, after filling fields in; `button` is (name, value)."""
        self.interactions += 1
        pressed = form.button(*button) if button else (form.button() if form.buttons else None)
        sent = form.filled(pressed, fields)
        target = (pressed or {}).get("formaction") or form.action or page.address
        address = urllib.parse.urljoin(page.address, target)
        if form.method == "get":
            return self.visit(address + "?" + urllib.parse.urlencode(sent))
        body, kind = encoded(sent, form.multipart)
        return self._follow("POST", address, body, {
            "Content-Type": kind, "Origin": f"http://127.0.0.1:{self.port}", "Sec-Fetch-Site": "same-origin",
            "Sec-Fetch-Mode": "navigate", **(headers or {}),
        })

    def _follow(self, method, address, body, headers):
        for _ in range(8):
            status, got, text = self.send(method, address, body, headers)
            if status not in (301, 302, 303, 307, 308):
                return Page(status, got, text, address)
            address = urllib.parse.urljoin(address, got["Location"])
            split = urllib.parse.urlsplit(address)
            assert split.netloc in ("", f"127.0.0.1:{self.port}"), f"led away to {address}"
            address = urllib.parse.urlunsplit(("", "", split.path, split.query, ""))
            method, body = "GET", None
            headers = {"Sec-Fetch-Site": headers["Sec-Fetch-Site"], "Sec-Fetch-Mode": "navigate"}
        raise AssertionError(f"led in circles: {address}")


def encoded(sent, multipart):
    """The body of a form and its content type."""
    if not multipart:
        plain = [(name, value.name if isinstance(value, File) else value) for name, value in sent]
        return urllib.parse.urlencode(plain), "application/x-www-form-urlencoded"
    edge = "----a-form-of-the-journey"
    body = b""
    for name, value in sent:
        head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"'
        if isinstance(value, File):
            head += f'; filename="{value.name}"\r\nContent-Type: application/octet-stream'
        contents = value.contents if isinstance(value, File) else value.encode()
        body += head.encode() + b"\r\n\r\n" + contents + b"\r\n"
    return body + f"--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"


def run(steps, story):
    """Runs named functions and prints the closing line. A story ends at its first failure."""
    passed = failed = 0
    for step in steps:
        name = step.__name__.replace("_", " ")
        try:
            step()
        except Exception as error:  # Whatever went wrong, it is this step that failed.
            failed += 1
            place = error.__traceback__
            while place.tb_next and "Journey" in place.tb_next.tb_frame.f_code.co_filename:
                place = place.tb_next
            print(f"FAILED  {name}: {type(error).__name__}: {error} (line {place.tb_lineno} of "
                  f"{Path(place.tb_frame.f_code.co_filename).name})", flush=True)
            if story:
                break
        else:
            passed += 1
            print(f"ok      {name}", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
