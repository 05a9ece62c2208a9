"""The wire: the present version first, then every new one; slow browsers are told the newest only."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from fakedesk import FakeDesk

from layout.proof.server import stream


async def version(wire: AsyncIterator[str]) -> int:
    while True:
        told = await asyncio.wait_for(anext(wire), 5)
        if "data: " in told:
            return int(json.loads(told.split("data: ")[1])["version"])


def test_a_browser_is_told_of_every_change_and_forgotten_when_it_leaves(desk: FakeDesk) -> None:
    async def watched() -> list[int]:
        wire = stream._versions(desk, stream.Wires())
        told = [await version(wire)]
        await asyncio.to_thread(desk.changed)
        told.append(await version(wire))
        for _ in range(5):
            await asyncio.to_thread(desk.changed)
        told.append(await version(wire))
        assert len(desk.watchers) == 1
        await wire.aclose()
        return told

    start = desk.version
    assert asyncio.run(watched()) == [start, start + 1, start + 6]
    assert desk.watchers == []


def test_a_quiet_wire_says_that_it_is_there(desk: FakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "BEAT", 0.01)

    async def waited() -> str:
        wire = stream._versions(desk, stream.Wires())
        told = [await anext(wire), await anext(wire), await anext(wire)]
        await wire.aclose()
        return told[2]

    assert asyncio.run(waited()).startswith(":")


def test_a_desk_that_closes_hangs_up(desk: FakeDesk) -> None:
    async def ended() -> list[str]:
        wires = stream.Wires()
        wire = stream._versions(desk, wires)
        await version(wire)
        asyncio.get_running_loop().call_later(0.05, wires.hang_up)
        return [told async for told in wire]

    assert [told for told in asyncio.run(ended()) if "data: " in told] == []
    assert desk.watchers == []
