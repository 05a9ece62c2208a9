"""Pages are judged and shown: preflight, transcripts, the report and the proof sheets."""

from layout.proof.case import Evidence
from layout.proof.metrics import Figures, figures, measure, table
from layout.proof.preflight import RULES, check_file, held, preflight
from layout.proof.report import Filed, report
from layout.proof.sheets import picture, sheet
from layout.proof.transcript import transcript

__all__ = [
    "RULES", "Evidence", "Figures", "Filed", "check_file", "figures", "held", "measure", "picture", "preflight", "report", "sheet",
    "table", "transcript",
]  # fmt: skip
