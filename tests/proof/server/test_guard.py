"""Who may knock: Host, Origin, token, login, sizes, read-only, and what a page may load."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fakedesk import FakeDesk
from visitors import HERE, TestClient, visitor

from layout.proof.server.app import WRITES, make_app
from layout.proof.server.guard import SESSION, Options

OUTSIDE = Options(hosts=("desk.example",), password="墨香 23 点")
LIGHT = "/api/page/1/lock"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "localhost.", "[::2]:80"])
def test_a_foreign_host_is_refused(desk: FakeDesk, host: str) -> None:
    client = TestClient(make_app(desk, Options()), base_url="http://localhost")
    assert client.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000", "[::1]"])
def test_the_desk_answers_to_its_names(desk: FakeDesk, host: str) -> None:
    client = TestClient(make_app(desk, Options()), base_url="http://localhost")
    assert client.get("/api/issue", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:1", "https://localhost.evil.example"])
def test_a_forged_origin_changes_nothing(desk: FakeDesk, origin: str) -> None:
    assert visitor(desk).post(LIGHT, {"locked": True}, origin=origin).status_code == 403
    assert not desk.locked


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_a_request_that_the_browser_calls_foreign_changes_nothing(desk: FakeDesk, site: str) -> None:
    assert visitor(desk).post(LIGHT, {"locked": True}, **{"sec-fetch-site": site}).status_code == 403
    assert not desk.locked


def test_other_sites_cannot_read_pictures_or_pages(desk: FakeDesk) -> None:
    sha = desk.states[1][0].sha
    for path in (f"/thumb/1/{sha}.png", "/api/issue"):
        assert visitor(desk).get(path, **{"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}).status_code == 403
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "accept": "text/html"}
    assert visitor(desk).get("/", **link).status_code == 200


@pytest.mark.parametrize("token", ["", "0" * 64, "é"])
def test_without_the_token_of_the_page_nothing_changes(desk: FakeDesk, token: str) -> None:
    told = visitor(desk).client.post(LIGHT, json={"locked": True}, headers={**HERE, "x-desk-token": token.encode()})
    assert (told.status_code, told.json()["kind"]) == (403, "token")
    assert not desk.locked


def test_with_the_token_it_changes(desk: FakeDesk) -> None:
    assert visitor(desk).post(LIGHT, {"locked": True}).status_code == 200
    assert desk.locked == {1}


def test_every_change_is_a_post_that_is_guarded(desk: FakeDesk) -> None:
    bare = visitor(desk)
    for path, _ in WRITES:
        address = path.replace("{number:int}", "1").replace("{slug}", "tea").replace("{id}", "1")
        assert bare.get(address).status_code in ({200, 303} if path == "/login" else {404, 405}), path
        if path != "/login":
            assert bare.client.post(address, headers=HERE).status_code == 403, path


def test_read_only_refuses_every_change_and_hides_the_tools(desk: FakeDesk) -> None:
    reader = visitor(desk, Options(read_only=True))
    before = desk.version
    for path, _ in WRITES:
        if path != "/login":
            address = path.replace("{number:int}", "1").replace("{slug}", "tea").replace("{id}", "1")
            assert reader.post(address).status_code == 403, path
    assert desk.version == before
    html = reader.get("/page/1").text
    assert 'id="arrange"' not in html
    assert 'id="undo"' not in html
    assert 'id="release"' not in reader.get("/").text


def test_a_desk_for_other_machines_needs_a_password(desk: FakeDesk) -> None:
    with pytest.raises(ValueError, match=r"desk\.example"):
        make_app(desk, Options(hosts=("localhost", "desk.example")))


@pytest.fixture
def outside(desk: FakeDesk) -> TestClient:
    return TestClient(make_app(desk, OUTSIDE), base_url="http://desk.example", follow_redirects=False)


def test_a_closed_desk_shows_nothing_before_login(outside: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.proof.server.login.PAUSE", 0)
    page = outside.get("/", headers={"accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (303, "/login")
    for path in ("/api/issue", "/api/page/1", "/events", "/api/token", "/proof/1/full.pdf"):
        assert outside.get(path, headers={"accept": "application/json"}).status_code == 401, path
    assert outside.get("/login").status_code == 200
    assert outside.get("/static/desk.css").status_code == 200
    wrong = outside.post("/login", data={"password": "falsch"})
    assert wrong.status_code == 403
    assert SESSION not in wrong.cookies
    forged = outside.get("/api/issue", headers={"accept": "application/json", "cookie": f"{SESSION}=abc.{'0' * 64}"})
    assert forged.status_code == 401


@pytest.mark.parametrize("by", ["password", "token"])
def test_login_gives_a_sealed_cookie_for_this_site_only(outside: TestClient, by: str) -> None:
    password = OUTSIDE.password
    went = outside.post("/login", data={"password": password}) if by == "password" else outside.get("/login", params={"token": password})
    assert (went.status_code, went.headers["location"]) == (303, "/")
    cookie = went.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert outside.get("/api/issue").status_code == 200
    token = outside.get("/api/token").json()["token"]
    assert outside.post(LIGHT, json={"locked": True}, headers={"x-desk-token": token}).status_code == 200


def test_login_from_another_site_is_refused(outside: TestClient) -> None:
    told = outside.post("/login", data={"password": OUTSIDE.password}, headers={"origin": "http://evil.example"})
    assert told.status_code == 403


def test_pages_load_nothing_inline_and_nothing_from_elsewhere(desk: FakeDesk) -> None:
    reader = visitor(desk)
    for path in ("/", "/page/1", "/compare/1", "/login", "/api/issue", "/no-such-thing", "/static/desk.css"):
        headers = reader.get(path).headers
        assert "unsafe" not in headers["content-security-policy"], path
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert (headers["x-content-type-options"], headers["x-frame-options"]) == ("nosniff", "DENY"), path


def test_a_large_photo_is_refused_in_words_before_it_is_read(desk: FakeDesk) -> None:
    told = visitor(desk, Options(most=2**20)).client.post(
        "/api/story/bridge/photo?file=photos/bridge.jpg",
        content=b"",
        headers={**HERE, "content-length": str(50 * 2**20), "accept-language": "zh"},
    )
    assert told.status_code == 413
    assert "1 MB" in told.json()["error"]


def test_a_photo_that_grows_while_it_comes_is_refused(desk: FakeDesk) -> None:
    reader = visitor(desk, Options(most=2**20))

    def chunks() -> Iterator[bytes]:
        yield b"\xff\xd8\xff"
        for _ in range(20):
            yield bytes(2**18)

    headers = {**HERE, "x-desk-token": reader.token}
    told = reader.client.post("/api/story/bridge/photo?file=photos/bridge.jpg", content=chunks(), headers=headers)
    assert told.status_code == 413
    assert desk.uploads == []


OUT = ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/%2e%2e%2f%2e%2e%2fsheets.py", "/static//etc/passwd")


@pytest.mark.parametrize("path", OUT)
def test_paths_do_not_leave_the_folder_of_static_files(desk: FakeDesk, path: str) -> None:
    answer = visitor(desk).get(path)
    assert answer.status_code == 404
    assert "import" not in answer.text


@pytest.mark.parametrize("file", ["../issue.yaml", "/etc/passwd", "photos/../../x.jpg", "photos\\..\\x.jpg", "photos/\0.jpg", ""])
def test_a_photo_is_written_nowhere_else(desk: FakeDesk, file: str) -> None:
    reader = visitor(desk)
    headers = {**HERE, "x-desk-token": reader.token}
    told = reader.client.post("/api/story/bridge/photo", params={"file": file}, content=b"\xff\xd8\xff", headers=headers)
    assert told.status_code == 400
    assert desk.uploads == []
