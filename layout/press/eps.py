"""Ads as EPS: what the agency drew, turned into a PDF by Ghostscript with its colours as they are and its fonts inside."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

RECIPE = "1"
"""Raise it when the orders to Ghostscript change: it is part of the cache key."""
SECONDS = 60
"""Longer than any honest ad takes."""
KILOBYTES = 2_000_000
"""Memory that PostScript may take."""
KEPT = ("PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "SYSTEMROOT")
"""What of the environment Ghostscript sees."""
PICTURED = b"\xc5\xd0\xd3\xc6"
"""Begins an EPS with a picture of itself for the screen (Adobe Technical Note 5002, 5.2): the PostScript stands in the middle."""

GHOSTSCRIPT = (
    "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", f"-K{KILOBYTES}", "-sDEVICE=pdfwrite", "-dEPSCrop", "-dAutoRotatePages=/None",
    "-sColorConversionStrategy=LeaveColorUnchanged", "-dEmbedAllFonts=true", "-dDownsampleColorImages=false",
    "-dDownsampleGrayImages=false", "-dDownsampleMonoImages=false", "-dAutoFilterColorImages=false", "-dAutoFilterGrayImages=false",
    "-dColorImageFilter=/FlateEncode", "-dGrayImageFilter=/FlateEncode", "-dPreserveOverprintSettings=true",
    "-dTransferFunctionInfo=/Remove", "-dUCRandBGInfo=/Remove", "-sstdout=%stderr", "-sOutputFile=%stdout",
    "-c", "<</NeverEmbed [ ]>> setdistillerparams", "-f", "-",
)  # fmt: skip
"""PostScript comes in by standard input, so that it cannot name a file; what it prints itself goes where errors go."""

_PROMISED = re.compile(rb"^%%(HiRes)?BoundingBox:[ \t]*\(atend\)[ \t]*\r?\n?", re.MULTILINE)
_BOX = re.compile(rb"^%%(?:HiRes)?BoundingBox:[ \t]*[-+.\d][^\r\n]*", re.MULTILINE)
_ERROR = re.compile(r"Error: (/.*)")


def is_eps(data: bytes) -> bool:
    """Whether the bytes are an EPS, with or without a picture of itself."""
    return data.startswith((PICTURED, b"%!PS", b"\x04%!PS"))


def as_pdf(data: bytes) -> bytes:
    """The EPS as a PDF of one page, as large as its bounding box. ValueError with a message for a person when that cannot be had."""
    gs = shutil.which(GHOSTSCRIPT[0])
    if gs is None:
        raise ValueError("an EPS needs Ghostscript, which is not installed; install it (gs), or ask for the ad as a PDF")
    try:
        done = subprocess.run(
            (gs, *GHOSTSCRIPT[1:]), env=_surroundings(), input=_postscript(data), capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"the EPS takes Ghostscript more than {SECONDS} s; ask for the ad as a PDF") from None
    if done.returncode or b"%PDF-" not in done.stdout[:1024]:
        raise ValueError(f"Ghostscript cannot read the EPS ({_complaint(done.stderr)}); ask for the ad as a PDF")
    return done.stdout


def _surroundings() -> dict[str, str]:
    """The environment Ghostscript works in: options and fonts of the machine's own (GS_OPTIONS, GS_FONTPATH) would change the ad."""
    return {name: os.environ[name] for name in KEPT if name in os.environ}


def _postscript(data: bytes) -> bytes:
    """The PostScript alone, its boxes at its head: Ghostscript does not look for them at the end."""
    if data.startswith(PICTURED):
        start, length = (int.from_bytes(data[at : at + 4], "little") for at in (4, 8))
        data = data[start : start + length]
    data = data.lstrip(b"\x04")
    if not _PROMISED.search(data):
        return data
    boxes = {box.partition(b":")[0]: box for box in _BOX.findall(data)}  # the last of each: those before may be of an EPS inside
    first, rest = re.split(rb"\r\n?|\n", data, maxsplit=1)
    return b"\n".join((first, *boxes.values(), _PROMISED.sub(b"", rest)))


def _complaint(said: bytes) -> str:
    """The error as Ghostscript names it; what the ad itself has said may stand on the same line."""
    found = _ERROR.search(said.decode("utf-8", "replace"))
    return found[1].strip() if found else "it draws no page"
