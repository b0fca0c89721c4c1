"""A search of any length as a log: what the bench measures with, and what the interactions are counted in.

About one application a day and a half, for as long as it takes. Of 100 answers 64 never come; those long silent were
swept up, but for the last months'. The rest is noes, some after a conversation, and a person with every tenth.
"""

import datetime
import json
import random

EMPLOYERS = ["Aire Infirmary", "Ropewalk Mill", "Harbour Clocks", "Pier Trust", "Quay Labs", "Tallis Water",
             "Millrace Trust", "Northgate Lanterns", "Larkspur Housing", "Tern & Vale"]
ROLES = ["Data analyst", "Ward clerk", "Project coordinator", "Curator", "Programme officer"]
PLACES = ["York", "Cork", "Bristol", "Łódź", "Hull", "Leeds"]
NO = ("Dear Sam, thank you for the interest you have shown in the role of {role}. We have read every application with "
      "care, and you were unsuccessful on this occasion. We wish you well with your search.")
SWEPT_AFTER = 120


def log(count, today=None):
    """The log as `import --from rebound` reads it; the same for the same day and count."""
    today, chance = today or datetime.date.today(), random.Random(5_000)
    return written(fact for number in range(count) for fact in one(number, count, today, chance))


def one(number, count, today, chance):
    """The facts of one application, as (name, day, payload)."""
    name, role = f"long{number:05d}", ROLES[number % len(ROLES)]
    applied = today - datetime.timedelta(days=(count - 1 - number) * 3 // 2)
    at = {"application": name}
    yield "application_added", applied, {**at, "kind": "application", "details": {
        "employer": f"{EMPLOYERS[number % 10]} {number // 10 + 1:04d}", "role": role, "place": PLACES[number % 6],
        "source": f"Board {number % 9}"}}
    yield "stage_reached", applied, {**at, "stage": "applied", "on": str(applied)}
    if number % 10 == 3:
        person = f"person{number:05d}"
        yield "person_added", applied, {"person": person, "details": {
            "name": f"Alice Example {number}", "relation": "hiring_manager", "isAtPresentEmployer": False,
            "isSenior": False, "knowsOfSearch": False, "knowsTheRole": False, "workedTogether": False}}
        yield "person_linked", applied, {**at, "person": person, "relation": "hiring_manager"}
    heard = applied + datetime.timedelta(days=2 + chance.randrange(18))
    if number % 25 >= 9:
        swept = applied + datetime.timedelta(days=SWEPT_AFTER)
        if swept <= today:
            yield "outcome_recorded", swept, {**at, "outcome": "no_response", "on": str(swept)}
    elif heard <= today:
        yield from answer(number, role, heard, min(heard + datetime.timedelta(days=10), today), at)


def answer(number, role, heard, later, at):
    """What was heard: a no at once, or a conversation and then a no."""
    if number % 25 < 3:
        yield "stage_reached", heard, {**at, "stage": "screen", "on": str(heard)}
        yield "stage_reached", later, {**at, "stage": "interview", "round": 1, "on": str(later)}
        heard = later
    yield "notice_received", heard, {
        **at, "kind": "rejection", "from": "Alice Example", "channel": "mail", "on": str(heard),
        "words": NO.format(role=role)}
    yield "outcome_recorded", heard, {**at, "outcome": "unsuccessful", "on": str(heard)}


def written(facts):
    """Facts as (name, day, payload) in the form that `export rebound` writes."""
    facts = list(facts)
    lines = [{"rebound": 1, "events": len(facts)}]
    for number, (fact, on, payload) in enumerate(facts, 1):
        moment = datetime.datetime.combine(on, datetime.time(10), datetime.timezone.utc)
        lines.append({
            "by": "test", "change": f"00000000-0000-7000-8000-0001{number:08d}", "fact": fact,
            "id": f"00000000-0000-7000-8000-0002{number:08d}", "on": str(on),
            "recordedAt": int(moment.timestamp() * 1000), "sequence": number, "payload": payload})
    return "".join(json.dumps(line, sort_keys=True) + "\n" for line in lines)
