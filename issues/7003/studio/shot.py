"""What a scene function hands back."""

from dataclasses import dataclass

from finish import Look
from stage import Camera, Stage


@dataclass(frozen=True)
class Shot:
    """A furnished stage, a camera and a film look."""

    stage: Stage
    camera: Camera
    look: Look
    size: tuple[int, int] = (1800, 1200)
    render: int = 1080
    spp: int = 20
    depth: int = 6
