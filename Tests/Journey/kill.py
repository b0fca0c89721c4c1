"""Killed in the middle of writes, fifty times: every acknowledged fact is there afterwards, and nothing is damaged.

Three browsers and the command line write as fast as they can; SIGKILL comes at a random moment of a seeded row.
Acknowledged means: a form got its redirect, or a command ended with 0.
"""

import http.client
import itertools
import os
import random
import signal
import subprocess
import sys
import threading
import time

sys.dont_write_bytecode = True
from rebound import BINARY, Rebound, encoded, run

ROUNDS = int(os.environ.get("KILLS", 50))
PAUSE = 0.005  # Between two writes of one writer, so that fifty rounds stay a search of a believable size.
LIMIT = 900  # Seconds for all rounds; a slower machine is told so rather than waited for.
SEED = 20260331

rebound = Rebound()
chance = random.Random(SEED)
acknowledged = {"employers": set(), "notes": set(), "documents": set()}
numbers = itertools.count(1)
lock = threading.Lock()


def note_down(kind, text):
    with lock:
        acknowledged[kind].add(text)


def keep_posting(visitor, page, ending, kind, fields, stop):
    """Posts the form of a page again and again, until the server is gone."""
    form = page.form_to(ending)
    while not stop.is_set():
        with lock:
            number = next(numbers)
        name = f"{kind}-{number:05d}-mark"
        body, content = encoded(form.filled(form.button(), {field: name for field in fields}), form.multipart)
        try:
            status, _, _ = visitor.send("POST", form.action, body, {
                "Content-Type": content, "Sec-Fetch-Site": "same-origin"})
        except (OSError, EOFError, ValueError, http.client.HTTPException):
            return
        if status == 303:
            note_down(kind, name)
            time.sleep(PAUSE)
        elif status == 409:
            # Another writer changed the same thing meanwhile: look again, as a person would.
            try:
                form = visitor.visit(page.address).form_to(ending)
            except Exception:
                return


def keep_adding(stop, running):
    """Adds applications by command; the one in flight is killed with the server."""
    while not stop.is_set():
        with lock:
            number = next(numbers)
        name = f"employers-{number:05d}-mark"
        command = subprocess.Popen([BINARY, "add", name, "Analyst", "--data", str(rebound.data)],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=rebound.environment)
        running[0] = command
        if command.wait() == 0:
            note_down("employers", name)


def one_round():
    """Starts, writes from four sides, kills at a random moment."""
    rebound.start()
    first, second, third = rebound.visitor(), rebound.visitor(), rebound.visitor()
    new = first.visit("/applications/new")
    noted = second.visit(f"/applications/{rebound.noted}")
    stop, running = threading.Event(), [None]
    writers = [
        threading.Thread(target=keep_posting, args=(first, new, "/applications", "employers", ["employer", "role"], stop)),
        threading.Thread(target=keep_posting, args=(second, noted, "/notes", "notes", ["text"], stop)),
        threading.Thread(target=keep_posting, args=(
            third, noted, f"{rebound.noted}/documents", "documents", ["document_text", "document_name"], stop)),
        threading.Thread(target=keep_adding, args=(stop, running)),
    ]
    for writer in writers:
        writer.start()
    time.sleep(chance.uniform(0.02, 0.5))
    stop.set()
    rebound.stop(by=signal.SIGKILL)
    if running[0] and running[0].poll() is None:
        running[0].kill()
    for writer in writers:
        writer.join()


def look_after_it():
    """Everything acknowledged is found, whole, and doctor finds no damage."""
    rebound.cli("doctor")
    listed = {line["employer"]: line for line in rebound.lines("list")}
    lost = acknowledged["employers"] - set(listed)
    assert not lost, f"acknowledged, but gone: {sorted(lost)[:5]} of {len(acknowledged['employers'])}"
    torn = [line for line in listed.values() if not line["role"]]
    assert not torn, f"half-written: {torn[:3]}"
    log = rebound.cli("export", "rebound")
    lost = {note for note in acknowledged["notes"] if note not in log}
    assert not lost, f"acknowledged, but gone: {sorted(lost)[:5]} of {len(acknowledged['notes'])}"
    documents = {line["name"] for line in rebound.lines("document", "list")}
    lost = acknowledged["documents"] - documents
    assert not lost, f"acknowledged, but gone: {sorted(lost)[:5]} of {len(acknowledged['documents'])}"
    # Each has words of its own, so each has an attachment; doctor has held their bytes to their hashes.
    bytes_kept = sum(line.startswith('{"attachment":') for line in log.splitlines())
    assert bytes_kept == len(documents), f"{len(documents)} documents, {bytes_kept} attachments"


def killed_in_the_middle_of_writes_nothing_acknowledged_is_lost():
    rebound.noted = rebound.json("add", "Noted Works", "Analyst")["application"]
    began = time.monotonic()
    for number in range(1, ROUNDS + 1):
        one_round()
        look_after_it()
        assert time.monotonic() - began < LIMIT, f"only {number} of {ROUNDS} rounds within {LIMIT} s"
    kept = {kind: len(names) for kind, names in acknowledged.items()}
    print(f"        {ROUNDS} kills, seed {SEED}, kept {kept['employers']} applications, {kept['notes']} notes and "
          f"{kept['documents']} documents, {time.monotonic() - began:.0f} s")
    assert min(kept.values()) >= ROUNDS // 2, f"too few writes for a proof: {kept}"


with rebound:
    run([killed_in_the_middle_of_writes_nothing_acknowledged_is_lost], story=True)
