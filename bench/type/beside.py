"""Where the bench of lines stands, and its neighbours within reach: bench/ and bench/peer/ are imported by the names of their files."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
KEPT = ROOT / "build"
"""For what is fetched and made; no part of the repository."""

sys.path += [str(folder) for folder in (HERE.parent, HERE.parent / "peer") if str(folder) not in sys.path]
