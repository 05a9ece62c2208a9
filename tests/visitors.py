"""Somebody at the proof desk without a browser."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import httpx
from fakedesk import FakeDesk

from layout.proof.server.app import make_app
from layout.proof.server.guard import Options

with warnings.catch_warnings():
    # Starlette would rather have a successor of httpx that is not on every mirror yet.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

__all__ = ["HERE", "TestClient", "Visitor", "visitor"]

HERE = {"host": "localhost", "accept": "application/json"}


@dataclass(frozen=True)
class Visitor:
    """A browser without its looks: asks, and changes with the token of its page."""

    client: TestClient
    token: str

    def get(self, path: str, **headers: str) -> httpx.Response:
        got: httpx.Response = self.client.get(path, headers={**HERE, **headers}, follow_redirects=False)
        return got

    def post(self, path: str, body: object = None, **headers: str) -> httpx.Response:
        known = {**HERE, "x-desk-token": self.token, "origin": "http://localhost", **headers}
        got: httpx.Response = self.client.post(path, json={} if body is None else body, headers=known, follow_redirects=False)
        return got


def visitor(desk: FakeDesk, options: Options | None = None) -> Visitor:
    """Somebody at the desk."""
    client = TestClient(make_app(desk, options or Options()), base_url="http://localhost", raise_server_exceptions=False)
    answer = client.get("/api/token", headers=HERE)
    return Visitor(client, answer.json().get("token", ""))
