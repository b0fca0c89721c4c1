"""The address book, as a library sees it that nobody here wrote: vobject."""

import sys

sys.dont_write_bytecode = True
import vobject
from rebound import Rebound, run

NAMES = ["Ærø Ström", "Bob; \"the\\ builder\", Jr", "Charlie " + "Żółć " * 30 + "Endless", "Dot"]
PRIVATE = "Rings back after four"

rebound = Rebound()


def cards():
    path = rebound.home / "people.vcf"
    path.unlink(missing_ok=True)
    rebound.cli("export", "vcard", "--out", str(path))
    written = path.read_bytes()
    return written, list(vobject.readComponents(written.decode()))


def nobody_is_an_empty_file():
    assert cards() == (b"", [])


def every_name_comes_through():
    for name in NAMES:
        rebound.cli("person", "add", name, "--relation", "colleague", "--set", "title=Head, Works; Roads",
                    "--set", "employer=Tern; Vale, Ltd", "--set", "address=somebody@example.com",
                    "--set", "phone=+44 1632 960118", "--set", f"notes={PRIVATE}", "--set", "how_met=At the fair")
    text, found = cards()
    assert sorted(card.fn.value for card in found) == sorted(" ".join(name.split()) for name in NAMES), found
    for card in found:
        assert card.version.value == "4.0"
        assert card.org.value == ["Tern; Vale, Ltd"], card.org.value
        assert card.title.value == "Head, Works; Roads", card.title.value
        assert card.email.value == "somebody@example.com" and card.tel.value == "+44 1632 960118"
    assert len({card.uid.value for card in found}) == len(NAMES)
    assert all(len(line) <= 75 for line in text.split(b"\r\n")), "a line is too long"
    assert text.count(b"\n") == text.count(b"\r\n"), "a line ends in another way"


def nothing_private_is_in_it():
    text, _ = cards()
    for words in (PRIVATE, "At the fair", "colleague", "NOTE"):
        assert words.encode() not in text, words


def the_same_people_keep_their_ids():
    before = {card.fn.value: card.uid.value for card in cards()[1]}
    rebound.cli("person", "edit", "Dot", "--set", "phone=01632 960000")
    assert {card.fn.value: card.uid.value for card in cards()[1]} == before


with rebound:
    run([nobody_is_an_empty_file, every_name_comes_through, nothing_private_is_in_it, the_same_people_keep_their_ids],
        story=True)
