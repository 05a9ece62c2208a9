"""Type becomes pages. Pure; counts columns and baselines, knows no character and no ink."""

from layout.makeup.place import place
from layout.makeup.plan import index_story, plan

__all__ = ["index_story", "place", "plan"]
