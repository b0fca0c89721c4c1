"""Forgetting for good, from outside: afterwards the words are in no page and in no file, not even beside a server.

Also the copies: one a day while serving, and one before the tables of an older version are changed.
"""

import os
import sqlite3
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from rebound import BINARY, File, Rebound, run

MARKER = "Xylophone9Quartz"
PAGES = ["/", "/applications", "/applications?show=ended", "/people", "/lessons", "/documents", "/forget", "/settings",
         "/more"]
FORMER = "1 logs"
FORMER_TABLES = {"seeker", "event", "attachment", "autosave", "credential", "grdb_migrations"}

rebound = Rebound()
here = {}


def holding(folder):
    """The files below a folder that hold the marker, in any of the ways it may lie there."""
    wanted = [MARKER.encode(), MARKER.lower().encode(), MARKER.encode("utf-16-le")]
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and any(word in path.read_bytes() for word in wanted):
            found.append(path.name)
    return found


def a_search_with_the_marker_in_all_its_places():
    rebound.start()
    visitor = here["visitor"] = rebound.visitor()
    rebound.cli("add", "Saltmarsh Bindery", "Binder", "--applied", "2026-01-05")
    here["id"] = rebound.json("add", MARKER, "Weaver", "--applied", "2026-01-06")["application"]
    rebound.cli("note", here["id"], "about", MARKER)
    rebound.cli("person", "add", f"Ada {MARKER}", "--relation", "mentor")
    page = visitor.visit(f"/applications/{here['id']}")
    form = page.form_to("/documents")
    contents = f"Dear Sam, {MARKER} writes. ".encode() * 4000
    page = visitor.submit(page, form, document_kind="posting", document_file=File(f"{MARKER}.txt", contents))
    assert page.status == 200 and f"{MARKER}.txt" in page.text, page.text[:400]
    here["document"] = rebound.lines("document", "list")[0]["document"]
    # What stands half-filled in a form.
    status, _, _ = visitor.send("PUT", "/autosaves/applications-new", f"employer={MARKER}", {
        "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"})
    assert status == 204, status
    # Pages that have been split since, as in a search of some months.
    for number in range(60):
        rebound.cli("note", "saltmarsh", f"filling {number} " + "x" * 1200)
    assert "rebound.db" in str(holding(rebound.data)), holding(rebound.data)


def a_copy_is_made_by_itself_while_serving():
    deadline = time.monotonic() + 20
    while not list((rebound.data / "backups").glob("rebound-*.db")):
        assert time.monotonic() < deadline, "no daily copy was made"
        time.sleep(0.2)
    copy = next((rebound.data / "backups").glob("rebound-*.db"))
    assert copy.stat().st_mode & 0o777 == 0o600, oct(copy.stat().st_mode)
    assert "daily cop" in rebound.cli("doctor")


def the_page_lists_what_goes_and_asks():
    visitor = here["visitor"]
    page = visitor.click(visitor.visit(f"/applications/{here['id']}"), f"/forget/application/{here['id']}")
    assert any("for good?" in heading for heading in page.headings), page.headings
    assert "entries would be erased" in page.text and "cannot" in page.text, page.text[:600]
    # The person has the name as well, and stays: that is said, with a way to forget it.
    assert "would stay" in page.text, page.text
    here["form"] = (page, page.form_to(f"/forget/application/{here['id']}"))


def forgotten_beside_an_open_server():
    visitor, (page, form) = here["visitor"], here["form"]
    # The command line keeps the file open for reading, as a second process would.
    beside = sqlite3.connect(f"file:{rebound.data / 'rebound.db'}?mode=ro", uri=True)
    beside.execute("SELECT count(*) FROM event").fetchone()
    page = visitor.submit(page, form)
    assert page.status == 200 and "It is gone" in page.text, page.text[:400]
    rebound.cli("forget", "person", f"Ada {MARKER}", "--yes")
    beside.close()
    for name in PAGES:
        assert MARKER not in visitor.visit(name).body, f"{name} still says it"
    document = f"/documents/{here['document']}"
    for path in (f"/applications/{here['id']}", document, document + "/file"):
        assert visitor.visit(path).status == 404, path


def the_bytes_are_in_no_file():
    assert not holding(rebound.data), holding(rebound.data)
    assert MARKER not in rebound.cli("export", "rebound")
    assert MARKER not in rebound.said()
    rebound.cli("doctor")


def the_rest_is_as_it_was():
    assert [line["employer"] for line in rebound.lines("list")] == ["Saltmarsh Bindery"]
    rebound.cli("note", "saltmarsh", "and it goes on")
    assert not holding(rebound.data)


def undo_of_what_is_gone_is_refused_kindly():
    history = rebound.json("history")["changes"]
    gone = next(line["change"] for line in history if set(line["facts"]) == {"erased"})
    said = subprocess.run([BINARY, "undo", gone, "--data", str(rebound.data)], capture_output=True, text=True,
                          env=rebound.environment, timeout=60)
    assert said.returncode == 1 and "[forgotten]" in said.stderr, said


def nothing_comes_back_after_a_restart():
    rebound.stop()
    assert not holding(rebound.data), holding(rebound.data)
    rebound.start()
    here["visitor"] = rebound.visitor()
    assert MARKER not in here["visitor"].visit("/applications").body


def a_database_of_an_older_version():
    """As version 0.1 left it: without the tables that came later."""
    rebound.stop()
    database = sqlite3.connect(rebound.data / "rebound.db")
    later = [row[0] for row in database.execute(
        "SELECT identifier FROM grdb_migrations WHERE identifier <> ?", (FORMER,))]
    assert later, "there is no later migration"
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table not in FORMER_TABLES:
            database.execute(f"DROP TABLE {table}")
    database.execute("DELETE FROM grdb_migrations WHERE identifier <> ?", (FORMER,))
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def is_not_touched_while_somebody_uses_it():
    a_database_of_an_older_version()
    import fcntl
    with open(rebound.data / "lock", "r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        said = subprocess.run([BINARY, "list", "--data", str(rebound.data)], capture_output=True, text=True,
                              env=rebound.environment, timeout=60)
        assert said.returncode == 1 and "[busy]" in said.stderr and str(os.getpid()) in said.stderr, said
    assert not list(rebound.data.glob("before-migration-*"))


def is_copied_before_it_is_brought_up_to_date():
    said = subprocess.run([BINARY, "list", "--data", str(rebound.data)], capture_output=True, text=True,
                          env=rebound.environment, timeout=60)
    assert said.returncode == 0 and "older version" in said.stderr, said
    [copy] = rebound.data.glob("before-migration-*.db")
    assert copy.stat().st_mode & 0o777 == 0o600
    applied = sqlite3.connect(copy).execute("SELECT identifier FROM grdb_migrations").fetchall()
    assert applied == [(FORMER,)], applied
    assert [line["employer"] for line in rebound.lines("list")] == ["Saltmarsh Bindery"]
    rebound.cli("doctor")


def uninstall_says_where_it_is_and_deletes_nothing():
    said = rebound.cli("uninstall")
    assert str(rebound.data) in said and "before-migration" in said, said
    rebound.cli("uninstall", "--data-too")
    assert (rebound.data / "rebound.db").exists()


with rebound:
    run([
        a_search_with_the_marker_in_all_its_places, a_copy_is_made_by_itself_while_serving,
        the_page_lists_what_goes_and_asks, forgotten_beside_an_open_server, the_bytes_are_in_no_file,
        the_rest_is_as_it_was, undo_of_what_is_gone_is_refused_kindly, nothing_comes_back_after_a_restart,
        is_not_touched_while_somebody_uses_it, is_copied_before_it_is_brought_up_to_date,
        uninstall_says_where_it_is_and_deletes_nothing,
    ], story=True)
