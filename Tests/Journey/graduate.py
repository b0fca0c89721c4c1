"""The graduate of docs/method.md as a log: 200 applications in thirty weeks, 64 in 100 of them silent."""

import datetime
import random

from long_search import written

COUNT = 200
SILENT = 0.64


def log(today=None):
    """The log as `import --from rebound` reads it; the same for the same day."""
    today, chance = today or datetime.date.today(), random.Random(64)
    facts = []
    for number in range(COUNT):
        name = f"graduate{number:03d}"
        applied = today - datetime.timedelta(days=(COUNT - 1 - number) * 210 // COUNT)
        facts.append(("application_added", applied, {
            "application": name, "kind": "application",
            "details": {"employer": f"Firm {number + 1}", "role": "Graduate trainee"}}))
        facts.append(("stage_reached", applied, {"application": name, "stage": "applied", "on": str(applied)}))
        heard = applied + datetime.timedelta(days=2 + chance.randrange(18))
        place = number % 25
        if heard > today or place in (0, 1, 2, 4, 6, 8, 9, 10, 12, 14, 16, 17, 18, 20, 22, 24):
            continue
        if place in (5, 13):
            facts.append(("stage_reached", heard, {"application": name, "stage": "screen", "on": str(heard)}))
        elif place == 21:
            facts.append(("stage_reached", heard, {
                "application": name, "stage": "interview", "round": 1, "on": str(heard)}))
        else:
            facts.append(("outcome_recorded", heard, {
                "application": name, "outcome": "unsuccessful", "on": str(heard)}))
    return written(facts)
