"""The engines that set the same strip: broadsheet, Typst, and XeLaTeX with xeCJK. Each makes its PDF as a process of its own.

python bench/type/peers.py plain|tuned JOB.json OUT.pdf is the process of Typst.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
FACE = "NotoSerifSC-Regular.otf"
BROUGHT_BY = "pylopdf_fonts_zh_cn"
"""The package that brings the face to every engine."""
TYPST_ROOT = "/"
"""Typst reads below its root; the copy may be anywhere."""
SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", **{mark: f"\\{mark}" for mark in "#$%&_{}"}}
"""What TeX would not print as it is typed."""
LOG_LINES = 6


@dataclass(frozen=True, slots=True)
class Job:
    """A strip that is asked for: a JSON list of paragraphs, the measure in ems, em and leading in points."""

    copy: str
    measure: int
    em: float
    row: float


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine in one setting: how it makes a strip, its version (empty when it is not installed), and what to install."""

    name: str
    make: Callable[[Job, Path], None]
    version: Callable[[], str]
    needs: str


def _process(*words: str) -> Callable[[Job, Path], None]:
    """An engine that is a Python script of this folder."""

    def make(job: Job, out: Path) -> None:
        asked = out.with_suffix(".json")
        asked.write_text(json.dumps(asdict(job)), encoding="utf-8")
        script, *setting = words
        _run(sys.executable, str(HERE / script), *setting, str(asked), str(out))

    return make


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        told = (done.stderr or done.stdout).strip().splitlines()[-LOG_LINES:]
        raise SystemExit("\n".join((f"{Path(command[0]).name} made no strip:", *told)))


def face_folder() -> Path:
    """Where the face lies."""
    found = find_spec(BROUGHT_BY)
    if not (found and found.submodule_search_locations):
        raise SystemExit(f"{FACE} is missing: pip install {BROUGHT_BY.replace('_', '-')}")
    return Path(found.submodule_search_locations[0])


def _xelatex(job: Job, out: Path, tuned: bool) -> None:
    with TemporaryDirectory() as folder:
        typed = Path(folder) / "paragraphs.tex"
        copy = json.loads(Path(job.copy).read_text(encoding="utf-8"))
        typed.write_text("".join(f"{in_tex(text)}\\par\n" for text in copy), encoding="utf-8")
        given = {"Body": f"{job.em}bp", "Row": f"{job.row}bp", "Measure": job.measure, "Tuned": int(tuned)}
        given |= {"Folder": face_folder(), "Face": FACE, "Paragraphs": typed}
        says = "".join(f"\\def\\{name}{{{value}}}" for name, value in given.items())
        asked = ("-interaction=batchmode", "-halt-on-error", f"-output-directory={folder}", "-jobname=strip")
        _run("xelatex", *asked, f"{says}\\input{{{HERE / 'strip.tex'}}}")
        shutil.copy(Path(folder) / "strip.pdf", out)


def in_tex(text: str) -> str:
    """Copy as TeX must be told it."""
    return "".join(SPECIAL.get(char, char) for char in text)


def _xecjk_version() -> str:
    """Of TeX and of the package, which may be missing alone."""
    if not shutil.which("xelatex"):
        return ""
    found = subprocess.run(("kpsewhich", "xeCJK.sty"), capture_output=True, text=True, check=False).stdout.strip()
    numbered = re.search(r"\{\\ExplFileDate\}\{([\d.]+)\}", Path(found).read_text(encoding="utf-8")) if found else None
    said = subprocess.run(("xelatex", "--version"), capture_output=True, text=True, check=False).stdout.partition("\n")[0]
    return f"{numbered[1]} on {said}" if numbered else ""


def _packaged(name: str) -> str:
    """Version of an installed package of Python."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _typst(setting: str, asked: Path, out: Path) -> None:
    """Typst's part of the process of its own."""
    import typst

    given = json.loads(asked.read_text(encoding="utf-8"))
    inputs = {name: str(given[name]) for name in ("measure", "em", "row")}
    inputs |= {"paragraphs": given["copy"], "tuned": "yes" if setting == "tuned" else "no"}
    source, faces = str(HERE / "strip.typ"), [str(face_folder())]
    typst.compile(source, output=str(out), root=TYPST_ROOT, font_paths=faces, ignore_system_fonts=True, sys_inputs=inputs)


_PIP, _APT = "pip install typst", "apt-get install --no-install-recommends texlive-xetex texlive-lang-chinese"
ENGINES = (
    Engine("broadsheet", _process("strips.py"), partial(_packaged, "broadsheet"), "pip install -e ."),
    Engine("Typst", _process("peers.py", "plain"), partial(_packaged, "typst"), _PIP),
    Engine("Typst, tuned", _process("peers.py", "tuned"), partial(_packaged, "typst"), _PIP),
    Engine("xeCJK", partial(_xelatex, tuned=False), _xecjk_version, _APT),
    Engine("xeCJK, tuned", partial(_xelatex, tuned=True), _xecjk_version, _APT),
)

if __name__ == "__main__":
    _typst(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
