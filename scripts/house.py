"""What the checks share: finding files, taking Swift apart into code and strings, allow-lists, the closing line."""

import fnmatch
import re
import sys
from pathlib import Path

PURE = ["Domain", "Phrases", "Finding", "Insights", "Guidance", "Words", "Intake"]

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|(?P<hashes>#*)(?P<quote>"""|")|[()]', re.DOTALL)


def root():
    """The tree to check: the first argument, else the project."""
    return Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent).resolve()


def files(top, folder, *suffixes):
    """The files under a folder with one of the suffixes, as (path from the top, text), in order."""
    for path in sorted((top / folder).rglob("*")):
        if path.is_file() and path.suffix in suffixes:
            yield path.relative_to(top).as_posix(), path.read_text(encoding="utf-8")


class Swift:
    """A Swift file cut into `code` and `strings`, each a list of (text, line number); comments are dropped.

    What stands in an interpolation counts as code; the string shows it as `\\()`.
    """

    def __init__(self, text):
        self.text, self.code, self.strings = text, [], []
        self._code(0, inside=False)

    def _keep(self, pieces, text, at):
        pieces.append((text, self.text.count("\n", 0, at) + 1))

    def _code(self, at, inside):
        """Reads code from `at` on, to the end or, inside an interpolation, to its closing bracket."""
        begin, depth = at, 0
        while token := TOKEN.search(self.text, at):
            at = token.end()
            if token["quote"]:
                self._keep(self.code, self.text[begin : token.start()], begin)
                begin = at = self._string(at, token["hashes"], token["quote"])
            elif token[0] == "(":
                depth += 1
            elif token[0] == ")":
                if inside and depth == 0:
                    self._keep(self.code, self.text[begin : token.start()], begin)
                    return at
                depth -= 1
            else:
                self._keep(self.code, self.text[begin : token.start()], begin)
                begin = at
        self._keep(self.code, self.text[begin:], begin)
        return len(self.text)

    def _string(self, at, hashes, quote):
        """Reads the string that begins at `at`, after its opening quote; returns where the code goes on."""
        begin, words = at, ""
        mark = re.compile(rf"\\{hashes}(?P<open>\()|\\{hashes}.|(?P<close>{quote}{hashes})", re.DOTALL)
        while token := mark.search(self.text, at):
            words += self.text[at : token.start()]
            at = token.end()
            if token["close"]:
                break
            if token["open"]:
                words += r"\()"
                at = self._code(at, inside=True)
            else:
                # An escaped quote is a quote; an escaped line end joins, \n parts.
                words += {"n": "\n", "t": "\t", "\n": ""}.get(token[0][-1], token[0][-1])
        self._keep(self.strings, words, begin)
        return at


class AllowList:
    """Exceptions with their reasons: lines of `path pattern | regular expression | reason`."""

    def __init__(self, path):
        self.path, self.entries, self.used = path, [], set()
        for number, line in enumerate(path.read_text("utf-8").splitlines() if path.exists() else [], 1):
            if not line.strip() or line.startswith("#"):
                continue
            parts = [part.strip() for part in line.split(" | ")]
            if len(parts) != 3 or not all(parts):
                sys.exit(f"{path}:{number}: wants `path pattern | regular expression | reason`")
            self.entries.append((number, parts[0], re.compile(parts[1], re.DOTALL)))

    def allows(self, path, text):
        for number, pattern, expression in self.entries:
            if fnmatch.fnmatch(path, pattern) and expression.search(text):
                self.used.add(number)
                return True
        return False

    def stale(self):
        """Entries that allowed nothing: they hide tomorrow's mistake."""
        return [f"{self.path.name}:{entry[0]}: allows nothing any more; delete the line"
                for entry in self.entries if entry[0] not in self.used]


def finish(name, offences, looked_at):
    """Prints what was found and ends: 0 when nothing was, 1 otherwise. Looking at nothing is no success."""
    for offence in offences:
        print(offence)
    if not looked_at:
        print(f"{name}: found nothing to look at")
    print(f"{name}: looked at {looked_at} files, {len(offences)} to mend")
    sys.exit(1 if offences or not looked_at else 0)
