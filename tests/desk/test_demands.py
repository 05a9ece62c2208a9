"""A preflight profile becomes demands; every mistake in it is told by its line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from importlib import resources
from pathlib import Path

import pytest
import yaml

from layout.condition import Demands, Thresholds
from layout.desk.complaints import Complaints
from layout.desk.demands import CLAUSE_NAMES, GRADES, RULE_NAMES, demands_of, read_demands
from layout.finding import CopyError, Grade
from layout.proof import RULES

SHIPPED = resources.files("layout.desk") / "starter" / "preflight.yaml"

Written = Callable[[str], Path]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(text: str) -> Path:
        (tmp_path / "strict.yaml").write_text(text, "utf-8")
        return tmp_path / "strict.yaml"

    return write


def told(path: Path) -> list[str]:
    complaints = Complaints()
    read_demands(path, "strict.yaml", complaints)
    return [str(finding) for finding in complaints.findings]


def test_the_shipped_profile_is_the_default() -> None:
    with resources.as_file(SHIPPED) as path:
        assert demands_of(path) == Demands()


def test_the_shipped_profile_lists_everything() -> None:
    listed = yaml.safe_load(SHIPPED.read_text("utf-8"))
    assert set(listed["thresholds"]) == {field.name for field in fields(Thresholds)}
    assert sorted(listed["checks"]) == sorted(RULE_NAMES)
    assert set(listed) == {"plates", "ads", "thresholds", "checks", "ad_checks"}


def test_the_names_are_those_of_the_rules() -> None:
    assert sorted(RULE_NAMES) == sorted(rule.name for rule in RULES)
    assert (CLAUSE_NAMES[0], CLAUSE_NAMES[-1], len(CLAUSE_NAMES)) == ("R1", "R44", 44)


def test_no_profile_asks_the_usual() -> None:
    assert demands_of(None) == Demands()


def test_an_empty_profile_asks_the_usual(written: Written) -> None:
    assert demands_of(written("")) == Demands()


def test_every_key_is_read(written: Written) -> None:
    text = "plates: required\nads: error\nthresholds: {ink_limit: 220, edge: 4.5}\n"
    demands = demands_of(written(text + "checks: {filler: off, R33: note}\nad_checks: {font: error}\n"))
    assert (demands.plates, demands.ads) == (True, Grade.STOP)
    assert (demands.thresholds.ink_limit, demands.thresholds.edge) == (220, 4.5)
    assert demands.grades == (("filler", None), ("R33", Grade.NOTE))
    assert demands.ad_grades == (("font", Grade.STOP),)


@pytest.mark.parametrize(("word", "grade"), GRADES.items())
def test_grades_have_these_names(written: Written, word: str, grade: Grade | None) -> None:
    assert demands_of(written(f"ads: {word}")).ads is grade


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("thresholds:\n  ink_limt: 220\n", "strict.yaml:2: unknown key “ink_limt”; did you mean “ink_limit”?"),
        ("check: {}\n", "strict.yaml:1: unknown key “check”; did you mean “checks”?"),
        ("thresholds:\n  ink_limit: viel\n", "strict.yaml:2: ink_limit: “viel” is not a whole number"),
        ("thresholds:\n  edge: -1\n", "strict.yaml:2: edge: -1 is too small; the least is 0"),
        ("thresholds:\n  edge: nan\n", "strict.yaml:2: edge: nan"),
        ("\nchecks:\n  overprnt: off\n", "strict.yaml:3: unknown rule “overprnt”; did you mean “overprint”?"),
        ("checks: {R45: off}\n", "strict.yaml:1: unknown rule “R45”; did you mean “R5”?"),
        ("ad_checks:\n  xyzzy: off\n", "strict.yaml:2: unknown rule “xyzzy”; the rules are overset, "),
        ("checks: {font: fatal}\n", "strict.yaml:1: font: “fatal” is not one of error, warning, note, off"),
        ("plates: must\n", "strict.yaml:1: plates: “must” is not one of optional, required"),
        ("thresholds:\n  mono_warn: 500\n", "strict.yaml:2: mono_stop, mono_warn must rise; they are 550, 500"),
        ("checks: [font]\n", "strict.yaml:1: checks: a block of keys is wanted, not a list"),
        ("ads: [\n", "strict.yaml:"),
        ("- a\n", "strict.yaml"),
    ],
)
def test_mistakes_are_told_by_their_line(written: Written, text: str, sentence: str) -> None:
    assert any(each.startswith(sentence) for each in told(written(text))), told(written(text))


def test_a_profile_alone_is_refused_with_all_its_mistakes(written: Written) -> None:
    with pytest.raises(CopyError) as caught:
        demands_of(written("ads: never\nplates: must\n"))
    assert len(caught.value.findings) == 2


def test_a_missing_profile_names_its_neighbour(written: Written) -> None:
    path = written("")
    with pytest.raises(CopyError, match=r"there is no file .*; did you mean “strict.yaml”\?"):
        demands_of(path.with_name("stritc.yaml"))
