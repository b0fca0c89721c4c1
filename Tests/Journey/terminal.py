"""The walk in a real terminal: plain lines, nothing drawn over, and what was given is kept when one leaves in the middle."""

import json
import os
import pty
import re
import select
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from rebound import BINARY, Rebound, run

ESCAPE = re.compile(rb"\x1b\[[0-9;?]*([A-Za-z])")


class Terminal:
    """A program in a terminal of its own; what it writes is collected."""

    def __init__(self, rebound, *arguments, columns=80):
        self._open(rebound, [BINARY, *arguments, "--data", str(rebound.data)], columns)

    @classmethod
    def shell(cls, rebound, *words, columns=80):
        """Another program in the terminal, such as a shell, that finds `rebound` by its name."""
        terminal = cls.__new__(cls)
        terminal._open(rebound, words, columns)
        return terminal

    def _open(self, rebound, words, columns):
        environment = {**rebound.environment, "COLUMNS": str(columns), "TERM": "xterm", "LC_ALL": "C.UTF-8",
                       "PATH": f"{rebound.home / 'bin'}:{os.environ['PATH']}"}
        self.process, self.end = pty.fork()
        if self.process == 0:
            os.execvpe(words[0], list(words), environment)
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


def stopping_in_the_middle_of_a_step_keeps_what_was_given():
    for stop in ("q\n", "\x04"):
        with Rebound() as rebound:
            application = an_ending(rebound)
            terminal = Terminal(rebound, "walk", application, "--step", "debrief", columns=50)
            terminal.until("> ")
            terminal.type("\n")
            terminal.until("What went well?")
            terminal.type("Calm until the budget.\n")
            terminal.until("What went less well?")
            terminal.type(stop)
            assert terminal.ends() == 0, terminal.output[-400:]
            moves_no_cursor(terminal.output)
            assert "Calm until the budget." in rebound.cli("show", application), stop


def a_list_fits_the_terminal_and_a_file_gets_all():
    with Rebound() as rebound:
        name = "Aire Valley Community Infirmary and Day Clinic"
        rebound.cli("add", name, "Senior Ward Nurse for Surgical Admissions", "--applied", "yesterday")
        terminal = Terminal(rebound, "list", columns=60)
        assert terminal.ends() == 0
        shown = ESCAPE.sub(b"", terminal.output).decode()
        assert all(len(line) <= 60 for line in shown.splitlines()) and "…" in shown, shown
        assert name in rebound.cli("list")


def at_hand(rebound):
    """Puts the program where a shell finds it."""
    (rebound.home / "bin").mkdir()
    (rebound.home / "bin/rebound").symlink_to(BINARY)


def tab_in_bash_completes_verbs_and_names():
    with Rebound() as rebound:
        at_hand(rebound)
        rebound.cli("add", "Harbour & Sons", "Clerk", "--applied", "yesterday", "--tag", "night shift")
        rebound.cli("add", "$(touch pwned)", "Clerk")
        rebound.cli("person", "add", "Alice Example", "--relation", "mentor")
        script = rebound.home / "completion.bash"
        script.write_text(rebound_script("bash"))
        bash = Terminal.shell(rebound, "bash", "--norc", "--noprofile", "-i")
        bash.type(f"PS1='ready> '; cd {rebound.home}; export REBOUND_DATA={rebound.data}; source {script}\n")
        bash.until("ready> ")
        for typed, completed in [("rebound sho\t", "show "), ("rebound show har\t", "harbour-sons"),
                                 ("rebound list --tag ni\t", "night-shift"),
                                 ("rebound person show ali\t", "alice-example"),
                                 ("rebound stage harbour-sons ackn\t", "acknowledged"),
                                 ("rebound outcome harbour-sons unsu\t", "unsuccessful"),
                                 ("rebound draft harbour-sons feedback_l\t", "feedback_later"),
                                 ("rebound show touch\t", "touch-pwned")]:
            bash.type(typed)
            bash.until(completed)
            bash.type("\x15\n")
            bash.until("ready> ")
        bash.type("exit\n")
        assert bash.ends() == 0
        assert not (rebound.home / "pwned").exists(), "a name was run as a command"


def rebound_script(shell):
    ran = subprocess.run([BINARY, "--generate-completion-script", shell], capture_output=True, text=True, check=True)
    return ran.stdout


def many_messages(rebound, count=4000):
    folder = rebound.home / "messages"
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.eml").write_text(
            f"From: people@harbour-{number}.example\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <{number}@x.example>\n"
            "Subject: Your application\n\nThank you for applying. You were unsuccessful on this occasion.\n")
    return folder


def long_work_shows_a_bar_and_takes_it_away():
    with Rebound() as rebound:
        at_hand(rebound)
        folder = many_messages(rebound)
        read = f"rebound read {folder} --data {rebound.data}"
        terminal = Terminal.shell(rebound, "bash", "-c", f"{read} > {rebound.home}/lines < /dev/null")
        terminal.until("Reading messages  [")
        assert terminal.ends(within=120) == 0
        lines = [ESCAPE.sub(b"", line) for line in terminal.output.split(b"\r")]
        assert all(len(line) < 80 for line in lines), lines
        assert terminal.output.endswith(b"\r\x1b[K"), "the bar is left behind"
        assert len((rebound.home / "lines").read_text().splitlines()) == 4000
        plain = Terminal.shell(rebound, "bash", "-c", f"{read} --plain > {rebound.home}/plain < /dev/null")
        assert plain.ends(within=120) == 0
        moves_no_cursor(plain.output)
        ran = subprocess.run(read.split(), capture_output=True, text=True, stdin=subprocess.DEVNULL,
                             env={**rebound.environment, "PATH": f"{rebound.home / 'bin'}:{os.environ['PATH']}"})
        assert ran.returncode == 0 and ran.stderr == "", ran.stderr[:300]


def ctrl_c_ends_long_work_cleanly():
    with Rebound() as rebound:
        at_hand(rebound)
        folder = many_messages(rebound)
        terminal = Terminal.shell(rebound, "bash", "-c",
                                  f"exec rebound read {folder} --data {rebound.data} > {rebound.home}/lines < /dev/null")
        terminal.until("Reading messages  [")
        terminal.type("\x03")
        terminal.until("Stopped after")
        terminal.until("[stopped]")
        assert terminal.ends() == 130
        for line in (rebound.home / "lines").read_text().splitlines():
            json.loads(line)


run([a_walk_left_in_the_middle_keeps_what_was_given, stopping_in_the_middle_of_a_step_keeps_what_was_given,
     a_step_is_left_out_and_one_put_off,
     a_list_fits_the_terminal_and_a_file_gets_all, tab_in_bash_completes_verbs_and_names,
     long_work_shows_a_bar_and_takes_it_away, ctrl_c_ends_long_work_cleanly], story=False)
