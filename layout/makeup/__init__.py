"""Type becomes pages. Pure; counts columns and baselines, knows no character and no ink."""

from layout.makeup.allot import allot
from layout.makeup.panel import Stamp, proof_panel, proof_room
from layout.makeup.place import alternatives, place
from layout.makeup.plan import differing, index_story, plan, plates

__all__ = ["Stamp", "allot", "alternatives", "differing", "index_story", "place", "plan", "plates", "proof_panel", "proof_room"]
