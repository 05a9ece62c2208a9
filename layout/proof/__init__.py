"""Pages are judged and shown: preflight, transcripts, the report and the proof sheets."""

from layout.proof.case import Evidence
from layout.proof.metrics import table
from layout.proof.preflight import RULES, check_file, held, preflight
from layout.proof.report import Filed, report
from layout.proof.sheets import picture, sheet
from layout.proof.transcript import transcript

__all__ = ["RULES", "Evidence", "Filed", "check_file", "held", "picture", "preflight", "report", "sheet", "table", "transcript"]
