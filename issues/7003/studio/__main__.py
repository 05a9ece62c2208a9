"""Remake the pictures and the advertisements of issue 7003."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

ISSUE = Path(__file__).resolve().parent.parent
SCENES = {
    "longzhou": "regatta",
    "chashan": "land",
    "titian": "land",
    "shuku": "land",
    "daqiao": "sea",
    "gaosu": "road",
    "guangfu": "land",
    "guqiao": "sea",
    "yugang": "sea",
    "fating": "town",
    "yeshi": "town",
    "shequ": "town",
    "kuaidi": "indoor",
    "lengku": "market",
    "caichang": "market",
    "tushuguan": "indoor",
}


def photo(name: str, draft: float, folder: Path) -> None:
    """Render one picture; draft 1 is the printed quality, less is quicker."""
    from finish import develop, save
    from shot import Shot

    began = time.monotonic()
    make: Callable[[], Shot] = getattr(import_module(SCENES[name]), name)
    shot = make()
    width = int(shot.render * draft)
    height = width * shot.size[1] // shot.size[0]
    frame = shot.stage.shoot(shot.camera, width, height, max(8, int(shot.spp * draft)), shot.depth)
    size = shot.size if draft == 1 else (width, height)
    save(develop(frame, replace(shot.look), size), folder / f"{name}.jpg")
    print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)


def main(words: list[str]) -> int:
    """`photos [--draft=0.4] [--to=FOLDER] [NAME…]` or `ads`."""
    flags = dict(w[2:].split("=", 1) for w in words if w.startswith("--") and "=" in w)
    plain = [w for w in words if not w.startswith("--")]
    if plain[:1] == ["ads"]:
        from ads import make_ads

        make_ads(ISSUE / "ads")
        return 0
    if plain[:1] != ["photos"] or set(plain[1:]) - set(SCENES):
        print("usage: python issues/7003/studio photos [NAME…] | ads", file=sys.stderr)
        return 2
    folder = Path(flags.get("to", ISSUE / "photos"))
    for name in plain[1:] or list(SCENES):
        photo(name, float(flags.get("draft", "1")), folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
