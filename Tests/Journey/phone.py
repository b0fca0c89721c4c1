"""The seeker's own phone, over TLS: let in once by a code, shut out again, and nobody else gets in."""

import hashlib
import http.client
import re
import ssl
import sys
import urllib.parse

sys.dont_write_bytecode = True
from rebound import Page, Rebound, run

EMPLOYER = "Saltmarsh Bindery"
PAIR = re.compile(r"https://127\.0\.0\.1:(\d+)(/pair/[0-9a-f]+)")
FINGERPRINT = re.compile(r"(?:[0-9A-F]{2}:){7}[0-9A-F]{2}")

rebound = Rebound()
here = {}


class Phone:
    """A browser at the door for phones; it takes the certificate as it is and remembers its fingerprint."""

    def __init__(self, port):
        self.port, self.cookie, self.set_cookie = port, "", ""

    def send(self, method, path, fields=None, headers=None):
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, timeout=60, context=context)
        own = f"https://127.0.0.1:{self.port}"
        sent = {"Sec-Fetch-Site": "same-origin", "Origin": own, "Content-Type": "application/x-www-form-urlencoded"}
        sent.update({"Cookie": self.cookie} if self.cookie else {})
        sent.update(headers or {})
        connection.connect()
        certificate = connection.sock.getpeercert(binary_form=True)
        self.fingerprint = ":".join(f"{byte:02X}" for byte in hashlib.sha256(certificate).digest())
        connection.request(method, path, urllib.parse.urlencode(fields or {}), sent)
        answer = connection.getresponse()
        body = answer.read().decode()
        if answer.getheader("Set-Cookie"):
            self.set_cookie = answer.getheader("Set-Cookie")
            self.cookie = self.set_cookie.split(";")[0]
        connection.close()
        return answer.status, answer, body


def the_door_opens_only_when_asked():
    rebound.json("add", EMPLOYER, "Binder")
    rebound.start()
    page = rebound.visitor().visit("/phone")
    assert "rebound serve --phone" in page.text and "<svg" not in page.body, page.text
    rebound.stop()
    rebound.start("serve", "--data", str(rebound.data), "--phone", "--phone-host", "127.0.0.1", "--phone-port", "0")
    page = rebound.visitor().visit("/phone")
    found = PAIR.search(page.body)
    assert found and 'class="qr"' in page.body, page.text
    here["port"], here["code"] = int(found[1]), found[2]
    here["fingerprint"] = ":".join(FINGERPRINT.findall(page.body))
    said = rebound.said()
    assert PAIR.search(said) and here["fingerprint"][:23] in said, said[-3000:]


def a_stranger_sees_nothing():
    phone = Phone(here["port"])
    for path in ("/", "/applications", "/settings", "/phone", "/pair/0123456789abcdef0123456789abcdef", "/enter/x"):
        status, _, body = phone.send("GET", path)
        assert 400 <= status < 500, f"{path} answers {status}"
        assert EMPLOYER not in body, path
    assert phone.fingerprint == here["fingerprint"], f"{phone.fingerprint} is not {here['fingerprint']}"


def plain_http_is_not_answered():
    connection = http.client.HTTPConnection("127.0.0.1", here["port"], timeout=20)
    try:
        connection.request("GET", "/")
        status = connection.getresponse().status
        raise AssertionError(f"plain HTTP answers {status}")
    except (http.client.HTTPException, ConnectionError):
        pass
    finally:
        connection.close()


def a_code_lets_one_phone_in():
    phone = Phone(here["port"])
    status, answer, body = phone.send("GET", here["code"], headers={"Sec-Fetch-Site": "none"})
    assert status == 200 and EMPLOYER not in body and not phone.cookie, f"{status}: {body[:300]}"
    # Looking at the link again, as a preview does, uses it up no more than the first time.
    assert phone.send("GET", here["code"])[0] == 200
    status, answer, _ = phone.send("POST", here["code"], {"name": "Sam’s phone"})
    assert status == 303 and answer.getheader("Location") == "/", status
    for part in ("HttpOnly", "Secure", "SameSite=Strict", "Max-Age=2592000"):
        assert part.lower() in phone.set_cookie.lower(), phone.set_cookie
    assert EMPLOYER in phone.send("GET", "/applications")[2]
    other = Phone(here["port"])
    assert other.send("GET", here["code"])[0] == 410
    assert other.send("POST", here["code"], {"name": "Second"})[0] == 410 and not other.cookie
    here["phone"] = phone


def the_phone_works_like_the_desk():
    phone = here["phone"]
    status, answer, body = phone.send("GET", "/applications/new")
    page = Page(status, answer.headers, body, "/applications/new")
    form = page.form_to("/applications")
    sent = dict(form.filled(form.button(), {"employer": "Planted on the phone", "role": "Gardener"}))
    status, _, body = phone.send("POST", "/applications", sent)
    assert status == 303, f"{status}: {body[:300]}"
    assert "Planted on the phone" in [line["employer"] for line in rebound.lines("list")]


def others_cannot_speak_for_the_phone():
    phone = here["phone"]
    before = rebound.cli("export", "rebound")
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"},
                    {"Origin": f"http://127.0.0.1:{here['port']}"}):
        assert phone.send("POST", "/applications", {"employer": "E", "role": "R"}, headers)[0] == 403, headers
    assert phone.send("GET", "/applications", headers={"Host": "evil.example"})[0] == 421
    assert rebound.cli("export", "rebound") == before


def what_stays_at_home_stays_there():
    for path in ("/journal", "/journal/x", "/phone", "//phone", "/Phone"):
        assert here["phone"].send("GET", path)[0] == 404, path


def a_phone_stays_let_in_over_a_restart_with_the_same_certificate():
    rebound.stop()
    rebound.start("serve", "--data", str(rebound.data), "--phone", "--phone-host", "127.0.0.1", "--phone-port",
                  str(here["port"]))
    assert EMPLOYER in here["phone"].send("GET", "/applications")[2]
    assert here["phone"].fingerprint == here["fingerprint"]


def a_phone_is_listed_and_shut_out():
    [phone] = rebound.lines("phone")
    assert phone["name"] == "Sam’s phone", phone
    visitor = rebound.visitor()
    page = visitor.visit("/phone")
    assert "Sam’s phone" in page.text, page.text
    page = visitor.submit(page, page.form_to("/revoke"))
    assert "Sam’s phone" not in page.text, page.text
    assert here["phone"].send("GET", "/applications")[0] == 401
    assert rebound.lines("phone") == []
    rebound.cli("phone", "--revoke", "Sam’s phone", expect=4)


def secrets_are_nowhere_in_the_open():
    assert here["phone"].cookie.split("=")[1].encode() not in b"".join(
        path.read_bytes() for path in rebound.data.iterdir() if path.is_file())
    key = rebound.data / "phone.pem"
    assert key.stat().st_mode & 0o777 == 0o600, oct(key.stat().st_mode)
    assert b"PRIVATE KEY" not in rebound.cli("export", "rebound").encode()


def only_private_addresses_are_listened_on():
    rebound.stop()
    for host in ("0.0.0.0", "8.8.8.8", "rebound.example", "192.168.1", "fe80::1"):
        rebound.cli("serve", "--port", "0", "--phone", "--phone-host", host, expect=2)


with rebound:
    run([
        the_door_opens_only_when_asked, a_stranger_sees_nothing, plain_http_is_not_answered, a_code_lets_one_phone_in,
        the_phone_works_like_the_desk, others_cannot_speak_for_the_phone, what_stays_at_home_stays_there,
        a_phone_stays_let_in_over_a_restart_with_the_same_certificate, a_phone_is_listed_and_shut_out,
        secrets_are_nowhere_in_the_open, only_private_addresses_are_listened_on,
    ], story=True)
