"""The calendar, as programs see it that nobody here wrote: libical, icalendar and khal."""

import ctypes
import ctypes.util
import datetime
import os
import re
import shutil
import subprocess
import sys
import zoneinfo

sys.dont_write_bytecode = True
import icalendar
from rebound import Rebound, Visitor, run

EMPLOYER, PERSON, PLACE = "Northgate Lanterns", "Alice Brown", "Lantern House, room 2"
TITLES = {"Rebound: a conversation", "Rebound: one thing for today", "Rebound: something closes today"}

rebound = Rebound()
here = {}


def exported():
    """The bytes of the file: read as text, Python would turn its line ends into others."""
    path = rebound.home / "dates.ics"
    path.unlink(missing_ok=True)
    rebound.cli("export", "ics", "--zone", "Europe/London", "--out", str(path))
    return path.read_bytes()


def events(text):
    return {str(event["uid"]): event for event in icalendar.Calendar.from_ical(text).events}


def libical():
    """The library behind most calendar programs of the free desktops."""
    library = ctypes.CDLL(ctypes.util.find_library("ical") or "libical.so.3")
    library.icalparser_parse_string.restype = ctypes.c_void_p
    library.icalparser_parse_string.argtypes = [ctypes.c_char_p]
    for name in ("icalcomponent_count_errors", "icalrestriction_check"):
        getattr(library, name).argtypes = [ctypes.c_void_p]
    return library


def a_search_has_dates():
    day = datetime.date.today()
    here["day"] = day + datetime.timedelta(days=9)
    first = rebound.json("add", EMPLOYER, "Lamp Lighter", "--applied", str(day))["application"]
    here["talk"] = rebound.json("interview", first, "--at", f"{here['day']}T14:30+02:00", "--place", PLACE,
                                "--with", PERSON)["interview"]
    here["off"] = rebound.json("interview", first, "--at", f"{here['day']}T09:00", "--zone", "Europe/London")["interview"]
    rebound.cli("interview", first, "--cancel", here["off"])
    waiting = rebound.json("add", "Harbour Clocks", "Analyst", "--applied", str(day - datetime.timedelta(days=20)))
    rebound.cli("interview", waiting["application"], "--at", f"{day - datetime.timedelta(days=2)}T10:00")
    rebound.cli("add", "Cobble Row", "Clerk", "--closing", str(day + datetime.timedelta(days=12)))
    rebound.cli("action", "add", "Learn to pause, aloud; and breathe", "--by", str(day + datetime.timedelta(days=3)))
    here["text"] = exported()
    here["application"] = first


def every_line_is_short_and_ended_as_it_must_be():
    assert here["text"].endswith(b"\r\n") and b"\n" not in here["text"].replace(b"\r\n", b"")
    assert max(map(len, here["text"].split(b"\r\n"))) <= 75


def libical_finds_nothing_wrong():
    library = libical()
    read = library.icalparser_parse_string(here["text"])
    assert read, "libical reads nothing"
    assert library.icalrestriction_check(read) == 1, "libical finds a rule broken"
    assert library.icalcomponent_count_errors(read) == 0
    broken = library.icalparser_parse_string(here["text"].replace(b"DTSTART:2", b"DTSTART:x"))
    assert library.icalcomponent_count_errors(broken) > 0, "it would not notice"


def icalendar_reads_the_same_times():
    read = events(here["text"])
    assert len(read) == 6, sorted(read)
    talk = read[f"interview-{here['talk']}@rebound.invalid"]
    assert talk.start == datetime.datetime.combine(here["day"], datetime.time(12, 30), datetime.timezone.utc), talk.start
    assert [alarm["trigger"].dt for alarm in talk.walk("VALARM")][1] == datetime.timedelta(hours=-1)
    assert str(read[f"interview-{here['off']}@rebound.invalid"]["status"]) == "CANCELLED"
    assert all(not event.errors for event in read.values())
    kinds = sorted(uid.split("-")[0] for uid in read)
    assert kinds == ["action", "chase", "closing", "interview", "interview", "interview"], kinds


def nothing_is_named():
    for event in events(here["text"]).values():
        assert str(event["summary"]) in TITLES, event["summary"]
        assert "location" not in event and "attendee" not in event
    for name in (EMPLOYER, PERSON, PLACE, "Lamp", "Harbour", "Cobble", "pause"):
        assert name.encode() not in here["text"].replace(b"\r\n ", b""), name


def a_change_is_a_later_version_of_the_same_entry():
    uid = f"interview-{here['talk']}@rebound.invalid"
    before = events(here["text"])[uid]
    rebound.cli("interview", here["application"], "--move", here["talk"], "--at", f"{here['day']}T16:00+02:00")
    after = events(exported())[uid]
    assert after.start - before.start == datetime.timedelta(minutes=90)
    assert after["sequence"] > before["sequence"]
    assert exported() == exported(), "the same search gives other bytes"


def khal_takes_it_in_and_shows_the_hour_of_its_owner():
    home = rebound.home
    (home / "calendar").mkdir()
    formats = "\n".join(f"{name} = {form}" for name, form in [
        ("timeformat", "%H:%M"), ("dateformat", "%Y-%m-%d"), ("longdateformat", "%Y-%m-%d"),
        ("datetimeformat", "%Y-%m-%d %H:%M"), ("longdatetimeformat", "%Y-%m-%d %H:%M"),
        ("local_timezone", "America/New_York"), ("default_timezone", "America/New_York")])
    (home / "khal").write_text(f"[calendars]\n[[rebound]]\npath = {home}/calendar\n[locale]\n{formats}\n")
    (home / "khal.ics").write_bytes(here["text"])
    khal = [shutil.which("khal") or "khal", "-c", str(home / "khal")]
    subprocess.run([*khal, "import", "--batch", str(home / "khal.ics")], check=True, env=rebound.environment,
                   capture_output=True, timeout=60)
    shown = subprocess.run([*khal, "list", "--format", "{start-time} {title}", str(here["day"]), "1d"], check=True,
                           env=rebound.environment, capture_output=True, text=True, timeout=60).stdout
    winter = datetime.datetime.combine(here["day"], datetime.time(12, 30), datetime.timezone.utc)
    local = winter.astimezone(zoneinfo.ZoneInfo("America/New_York")).strftime("%H:%M")
    assert f"{local} Rebound: a conversation" in shown, shown
    assert EMPLOYER not in shown


def the_feed_is_what_the_file_is():
    rebound.start()
    visitor = rebound.visitor()
    page = visitor.visit("/reminders")
    page = visitor.submit(page, page.form_to("/reminders"), button=("do", "make"))
    path = re.search(r'value="http://[^/"]*(/calendar/\w+\.ics)"', page.body)[1]
    program = Visitor(rebound.port)
    status, headers, body = program.send("GET", path)
    assert status == 200 and headers["Content-Type"].startswith("text/calendar"), f"{status} {headers}"
    assert set(events(body.encode())) == set(events(exported()))
    status, _, rest = program.send("GET", path, headers={"If-None-Match": headers["ETag"]})
    assert (status, rest) == (304, ""), f"{status} {rest[:80]}"
    assert program.send("GET", path.replace(path[10:14], "0000"))[0] == 404
    assert rebound.stop() == 0
    assert path[10:42] not in rebound.said(), "the address is in the log"


def systemd_takes_the_timer():
    if not (tool := shutil.which("systemd-analyze")):
        return print("        no systemd here")
    rebound.environment.pop("XDG_CONFIG_HOME", None)
    rebound.cli("remind", "--install", "--mail", "sam@example.org", "--at", "7:05", "--yes")
    units = rebound.home / ".config/systemd/user"
    names = sorted(unit.name for unit in units.iterdir())
    assert names == ["rebound-remind.service", "rebound-remind.timer"], names
    for name in names:
        checked = subprocess.run([tool, "verify", "--man=no", str(units / name)], capture_output=True, text=True,
                                 env={**os.environ, "SYSTEMD_UNIT_PATH": f"{units}:"}, timeout=60)
        assert checked.returncode == 0 and "rebound" not in checked.stderr, checked.stderr
    when = subprocess.run([tool, "calendar", "*-*-* 07:05:00"], capture_output=True, text=True, timeout=60)
    assert "07:05:00" in when.stdout, when.stderr
    rebound.cli("remind", "--uninstall", "--yes")
    assert not list(units.iterdir())


with rebound:
    run([
        a_search_has_dates, every_line_is_short_and_ended_as_it_must_be, libical_finds_nothing_wrong,
        icalendar_reads_the_same_times, nothing_is_named, a_change_is_a_later_version_of_the_same_entry,
        khal_takes_it_in_and_shows_the_hour_of_its_owner,
        the_feed_is_what_the_file_is, systemd_takes_the_timer,
    ], story=True)
