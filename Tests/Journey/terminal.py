"""The walk in a real terminal: plain lines, nothing drawn over, and what was given is kept when one leaves in the middle."""

import os
import pty
import re
import select
import sys
import time

sys.dont_write_bytecode = True
from rebound import BINARY, Rebound, run

ESCAPE = re.compile(rb"\x1b\[[0-9;?]*([A-Za-z])")


class Terminal:
    """A program in a terminal of its own; what it writes is collected."""

    def __init__(self, rebound, *arguments, columns=80):
        environment = {**rebound.environment, "COLUMNS": str(columns), "TERM": "xterm", "LC_ALL": "C.UTF-8"}
        self.process, self.end = pty.fork()
        if self.process == 0:
            os.execve(BINARY, [BINARY, *arguments, "--data", str(rebound.data)], environment)
        self.output, self.read = b"", 0

    def until(self, words, within=30):
        """Reads until the words have come after what was read before; returns what came."""
        start, late = self.read, time.monotonic() + within
        while (at := self.output.find(words.encode(), start)) < 0:
            assert time.monotonic() < late, f"{words!r} did not come; this did: {self.output[start:][-600:]!r}"
            self._take()
        self.read = at + len(words.encode())
        return self.output[start : self.read].decode()

    def type(self, line):
        os.write(self.end, line.encode())

    def ends(self, within=30):
        """Reads to the end; returns how the program ended."""
        late = time.monotonic() + within
        while self._take():
            assert time.monotonic() < late, "it does not end"
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])

    def _take(self):
        if not select.select([self.end], [], [], 1)[0]:
            return True
        try:
            more = os.read(self.end, 4096)
        except OSError:
            return False
        self.output += more
        return bool(more)


def an_ending(rebound):
    application = rebound.json("add", "Northgate Lanterns", "Curator", "--applied", "2 weeks ago")["application"]
    rebound.cli("interview", application, "--at", "3 days ago 10:00")
    rebound.cli("outcome", application, "unsuccessful")
    return application


def moves_no_cursor(output):
    """Looks may change (m); nothing may be moved, cleared or drawn over: a screen reader reads on from where it was."""
    moved = [found[0] for found in ESCAPE.finditer(output) if found[1] != b"m"]
    assert not moved, f"the cursor is moved: {moved}"
    assert b"\r" not in output.replace(b"\r\n", b""), "a line is written over"


def a_walk_left_in_the_middle_keeps_what_was_given():
    with Rebound() as rebound:
        application = an_ending(rebound)
        terminal = Terminal(rebound, "walk", application)
        first = terminal.until("q to stop")
        assert "Northgate Lanterns" in first and "later" in first, first
        terminal.until("> ")
        terminal.type("It was a kind call.\n")
        terminal.until("> ")
        for _ in range(3):
            terminal.type("\n")
            time.sleep(0.3)
        terminal.until("Kept.")
        terminal.until("q to stop")
        terminal.type("\x04")
        assert terminal.ends() == 0, terminal.output[-400:]
        moves_no_cursor(terminal.output)
        state = {step["step"]: step["state"] for step in rebound.json("walk", application)["steps"]}
        assert state["land"] == "done", state


def a_step_is_left_out_and_one_put_off():
    with Rebound() as rebound:
        application = an_ending(rebound)
        terminal = Terminal(rebound, "walk", application, columns=40)
        terminal.until("> ")
        terminal.type("s\n")
        terminal.until("> ")
        terminal.type("l\n")
        terminal.until("> ")
        terminal.type("\n")
        terminal.until("> ")
        terminal.type("q\n")
        assert terminal.ends() == 0, terminal.output[-400:]
        moves_no_cursor(terminal.output)
        state = [step["state"] for step in rebound.json("walk", application)["steps"]]
        assert state.count("skipped") == 1 and state.count("later") == 1, state


def a_list_fits_the_terminal_and_a_file_gets_all():
    with Rebound() as rebound:
        name = "Aire Valley Community Infirmary and Day Clinic"
        rebound.cli("add", name, "Senior Ward Nurse for Surgical Admissions", "--applied", "yesterday")
        terminal = Terminal(rebound, "list", columns=60)
        assert terminal.ends() == 0
        shown = ESCAPE.sub(b"", terminal.output).decode()
        assert all(len(line) <= 60 for line in shown.splitlines()) and "…" in shown, shown
        assert name in rebound.cli("list")


run([a_walk_left_in_the_middle_keeps_what_was_given, a_step_is_left_out_and_one_put_off,
     a_list_fits_the_terminal_and_a_file_gets_all], story=False)
