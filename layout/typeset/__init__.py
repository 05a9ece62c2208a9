"""Copy becomes type: characters, faces and a measure; pure, no disk and no clock."""

from layout.typeset.compose import compose

__all__ = ["compose"]
