"""What must not happen: other sites and other people on the machine get nothing in and nothing out."""

import http.client
import re
import sys

sys.dont_write_bytecode = True
from rebound import File, Page, Rebound, Visitor, encoded, run

EMPLOYER = "Saltmarsh Bindery"
HOSTILE = "<script>alert(1)</script> & \"Sons\""
PAGES = ["/", "/read", "/applications", "/applications/new", "/settings", "/people", "/lessons", "/documents", "/forget",
         "/nothing-here"]
LARGEST = 21_000_000

rebound = Rebound()
here = {}


def the_server_starts():
    rebound.start()
    here["visitor"] = rebound.visitor()
    here["id"] = rebound.json("add", EMPLOYER, "Binder")["application"]
    assert EMPLOYER in here["visitor"].visit("/applications").text


def only_loopback_is_listened_on():
    wanted = f":{rebound.port:04X}"
    listening = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            rows = [line.split() for line in open(table, encoding="ascii").readlines()[1:]]
        except FileNotFoundError:
            continue  # Not on a Mac.
        listening += [row[1] for row in rows if row[3] == "0A" and row[1].endswith(wanted)]
    assert all(address.startswith(("0100007F", "0" * 24 + "01000000")) for address in listening), listening


def another_host_name_is_refused():
    for host in ("evil.example", f"evil.example:{rebound.port}", f"127.0.0.1.evil.example:{rebound.port}", ""):
        status, _, body = here["visitor"].send("GET", "/applications", headers={"Host": host})
        assert 400 <= status < 500, f"Host {host!r} answers {status}"
        assert EMPLOYER not in body


def form_and_body():
    """The real form for a new application, ready to be misused."""
    page = here["visitor"].visit("/applications/new")
    form = page.form_to("/applications")
    return encoded(form.filled(form.button(), {"employer": "Planted", "role": "Planted"}), form.multipart)


def a_post_from_elsewhere_is_refused_and_records_nothing():
    own = f"http://127.0.0.1:{rebound.port}"
    elsewhere = [
        {"Sec-Fetch-Site": "cross-site", "Origin": own}, {"Sec-Fetch-Site": "same-site", "Origin": own},
        {"Sec-Fetch-Site": "none", "Origin": "http://evil.example"},
        {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": f"http://127.0.0.1:{rebound.port + 1}"},
        {"Origin": f"https://127.0.0.1:{rebound.port}"}, {},
    ]
    before = rebound.cli("export", "rebound")
    body, kind = form_and_body()
    for headers in elsewhere:
        status, _, text = here["visitor"].send("POST", "/applications", body, {"Content-Type": kind, **headers})
        assert status == 403, f"{headers} answers {status}"
        assert "<h1" in text, "the refusal is no page"
    assert rebound.cli("export", "rebound") == before, "something was recorded"


def the_same_post_from_our_own_page_is_taken():
    body, kind = form_and_body()
    for headers in ({"Sec-Fetch-Site": "same-origin"}, {"Origin": f"http://127.0.0.1:{rebound.port}"}):
        status, _, text = here["visitor"].send("POST", "/applications", body, {"Content-Type": kind, **headers})
        assert status == 303, f"{headers} answers {status}: {text[:300]}"
    assert any(line["employer"] == "Planted" for line in rebound.lines("list"))


def without_a_cookie_nothing_is_seen_or_changed():
    before = rebound.cli("export", "rebound")
    body, kind = form_and_body()
    [(name, value)] = list(here["visitor"].cookies.items())[:1]
    for cookie in (None, f"{name}=", f"{name}={value[:-2]}AA", f"{name}={'A' * len(value)}"):
        for path in [*PAGES, f"/applications/{here['id']}", f"/applications/{here['id']}/walk/land"]:
            status, _, text = Visitor(rebound.port).send("GET", path, headers={"Cookie": cookie})
            assert EMPLOYER not in text and "Planted" not in text, f"{path} shows contents to {cookie!r}"
            assert status != 200 or path == "/", f"{path} answers 200 to {cookie!r}"
        status, _, _ = Visitor(rebound.port).send("POST", "/applications", body, {
            "Content-Type": kind, "Sec-Fetch-Site": "same-origin", "Cookie": cookie})
        assert status in (401, 403), f"a change without a cookie answers {status}"
    assert rebound.cli("export", "rebound") == before, "something was recorded"


def a_wrong_link_lets_nobody_in():
    split = re.sub(r"[A-Za-z0-9_-](?=[A-Za-z0-9_-]{4}$)", lambda found: "B" if found[0] == "A" else "A", rebound.link)
    assert split != rebound.link
    visitor = Visitor(rebound.port)
    visitor.send("GET", split, headers={"Sec-Fetch-Site": "none"})
    assert EMPLOYER not in visitor.send("GET", "/applications")[2]


def every_page_has_the_strict_headers():
    for path in [*PAGES, f"/applications/{here['id']}"]:
        _, headers, text = here["visitor"].send("GET", path)
        policy = headers["Content-Security-Policy"] or ""
        assert re.search(r"default-src '(none|self)'", policy), f"{path}: {policy}"
        assert "unsafe" not in policy and "http" not in policy and "*" not in policy, f"{path}: {policy}"
        for part in ("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):
            assert part in policy, f"{path} lacks {part}: {policy}"
        assert headers["X-Content-Type-Options"] == "nosniff", path
        assert headers["Referrer-Policy"] in ("no-referrer", "same-origin"), path
        assert re.search(r"no-store|private", headers["Cache-Control"] or ""), f"{path}: {headers['Cache-Control']}"
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", text), f"{path} has inline code or style"


def the_cookie_is_for_http_and_this_site_only():
    _, headers, _ = Visitor(rebound.port).send("GET", rebound.link, headers={"Sec-Fetch-Site": "none"})
    for cookie in headers.get_all("Set-Cookie"):
        assert "httponly" in cookie.lower() and re.search(r"samesite=(lax|strict)", cookie.lower()), cookie


def secrets_lie_where_only_their_owner_reads():
    assert rebound.data.stat().st_mode & 0o077 == 0, oct(rebound.data.stat().st_mode)
    key = rebound.data / "session.key"
    assert key.stat().st_mode & 0o777 == 0o600, oct(key.stat().st_mode)


def an_upload_that_is_too_big_gets_a_kind_page():
    visitor = here["visitor"]
    page = visitor.visit("/read")
    form = page.form_to("/read")
    sent = form.filled(form.button(), {"message": "x" * LARGEST})
    body, kind = encoded(sent, form.multipart)
    connection = http.client.HTTPConnection("127.0.0.1", rebound.port, timeout=30)
    connection.putrequest("POST", "/read")
    body = body if isinstance(body, bytes) else body.encode()
    for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), "Sec-Fetch-Site": "same-origin",
                        "Cookie": "; ".join(f"{n}={v}" for n, v in visitor.cookies.items())}.items():
        connection.putheader(name, value)
    connection.endheaders()
    try:
        for start in range(0, len(body), 65536):
            connection.send(body[start:start + 65536])
    except (BrokenPipeError, ConnectionResetError):
        pass  # It may answer before all has been sent.
    response = connection.getresponse()
    text = response.read().decode("utf-8", "replace")
    connection.close()
    assert response.status == 413, f"answers {response.status}"
    assert Page(413, response.headers, text, "/read").headings and "!" not in re.sub(r"<[^>]*>", "", text), text[:300]
    assert visitor.visit("/").status == 200, "the server did not survive it"


def static_files_end_at_their_folder():
    for path in ("/styles/../templates/layout.mustache", "/styles/%2e%2e/templates/layout.mustache",
                 "/styles/..%2ftemplates%2flayout.mustache", "/styles/../../Package.swift",
                 "/scripts/../../../../../../etc/passwd", "/scripts/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                 "/styles//etc/passwd", "/styles/%00", "/styles/", "/templates/layout.mustache", "/words/en-GB/frame.txt"):
        status, _, text = here["visitor"].send("GET", path)
        assert status in (400, 404), f"{path} answers {status}"
        assert "root:" not in text and "{{" not in text and "swift-tools" not in text, path


def hostile_text_stays_text():
    rebound.cli("add", HOSTILE, "</title><img src=x onerror=alert(1)>")
    for path in ("/", "/applications"):
        _, _, text = here["visitor"].send("GET", path)
        assert "<script>alert" not in text and "<img src=x" not in text, path
    assert HOSTILE in here["visitor"].visit("/applications").text


def an_attachment_never_runs():
    """Whatever it says it is, it is only ever a download, of no type that a browser runs, in a sandbox."""
    visitor = here["visitor"]
    script = "<script>document.title='ran'</script>"
    active = {"page.html": f"<!doctype html><p>We seek a binder.{script}", "drawing.svg":
              f"<svg xmlns='http://www.w3.org/2000/svg'>{script}</svg>", "page.xhtml": script, "script.js": "alert(1)",
              "mail.eml": f"Subject: x\r\nContent-Type: text/html\r\n\r\n{script}", "plain.txt": script,
              "a\"; filename=x.html": script}
    for name, contents in active.items():
        page = visitor.visit(f"/applications/{here['id']}")
        visitor.submit(page, page.form_to("/documents"), document_file=File(name, contents.encode()))
    documents = rebound.lines("document", "list")
    assert len(documents) == len(active), documents
    for document in documents:
        status, headers, text = visitor.send("GET", f"/documents/{document['document']}/file")
        assert status == 200 and text == active.get(document["name"], script), (document["name"], text)
        assert headers["Content-Disposition"].startswith("attachment;"), headers["Content-Disposition"]
        assert headers["Content-Type"] in ("text/plain", "application/octet-stream"), headers["Content-Type"]
        policy = headers["Content-Security-Policy"]
        assert "sandbox" in policy and "default-src 'none'" in policy and "script" not in policy, policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cache-Control"] == "private, no-store"
        page = visitor.visit(f"/documents/{document['document']}")
        assert page.status == 200 and "<script>document" not in page.body and "<svg xmlns" not in page.body, page.body
    for cookie in (None, "rebound=wrong"):
        status, _, text = Visitor(rebound.port).send(
            "GET", f"/documents/{documents[0]['document']}/file", headers={"Cookie": cookie})
        assert status in (401, 403) and script not in text, status


def a_get_changes_nothing():
    before = rebound.cli("export", "rebound")
    change = rebound.json("show", here["id"])["changes"][0]["change"]
    for path in (f"/changes/{change}/undo", f"/applications/{here['id']}/notes", "/read/record",
                 f"/applications/{here['id']}/documents"):
        status, _, _ = here["visitor"].send("GET", path)
        assert status in (404, 405), f"GET {path} answers {status}"
    here["visitor"].visit(f"/forget/application/{here['id']}")
    assert rebound.cli("export", "rebound") == before


def nonsense_gets_an_answer():
    for path in ("/applications/%FF%FE", "/applications/" + "a" * 4000, "/applications/new?x=%zz", "/changes/../x"):
        status, _, _ = here["visitor"].send("GET", path)
        assert status < 500, f"{path[:40]} answers {status}"
    status, _, _ = here["visitor"].send("POST", "/applications", b"\xff\xfe%%%&&&==", {
        "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"})
    assert 400 <= status < 500, f"a senseless form answers {status}"


def the_log_names_nobody():
    assert EMPLOYER not in rebound.said() and "Planted" not in rebound.said(), rebound.said()[-500:]


with rebound:
    run([
        the_server_starts, only_loopback_is_listened_on, another_host_name_is_refused,
        a_post_from_elsewhere_is_refused_and_records_nothing, the_same_post_from_our_own_page_is_taken,
        without_a_cookie_nothing_is_seen_or_changed, a_wrong_link_lets_nobody_in, every_page_has_the_strict_headers,
        the_cookie_is_for_http_and_this_site_only, secrets_lie_where_only_their_owner_reads,
        an_upload_that_is_too_big_gets_a_kind_page, static_files_end_at_their_folder, hostile_text_stays_text,
        an_attachment_never_runs,
        a_get_changes_nothing, nonsense_gets_an_answer, the_log_names_nobody,
    ], story=False)
