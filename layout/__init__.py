"""broadsheet: a night's copy in, a closed Chinese broadsheet out."""

__version__ = "0.1.0"
