"""The sample issue: page 1 is set from a printed page, and keeps each of its characters."""

from __future__ import annotations

import hashlib
from pathlib import Path

from layout.desk.complaints import Complaints
from layout.desk.drawer import Drawer
from layout.desk.house import read_house
from layout.desk.models import IssueFile
from layout.desk.nodes import read_yaml
from layout.desk.pagelist import PageList
from layout.desk.reading import fitted
from layout.issue import Issue, Kind, Story

SAMPLE = Path(__file__).parents[2] / "issues" / "7003"

# Characters of the three stories as printed, white space left out: SHA-256 and count.
PRINTED = ("4d45c3d20296a6cba0d6aa1cc1fd062a92f674ecbc839aaad45bae9687853aed", 2762)


def sample() -> tuple[Issue, list[str]]:
    """The sample issue as far as its copy goes; photos and ads are looked at elsewhere."""
    complaints = Complaints()
    node = read_yaml((SAMPLE / "issue.yaml").read_text("utf-8"))
    house = read_house(SAMPLE.parent / "house.yaml", "../house.yaml", complaints)
    entry = fitted(IssueFile, node, "issue.yaml", complaints)
    assert entry
    issue = PageList(Drawer(SAMPLE), house, node, complaints).issue(entry)
    return issue, [str(f) for f in complaints.findings if "photos/" not in f.text and "ads/" not in f.text]


def matter(slug: str) -> str:
    return (SAMPLE / "copy" / f"{slug}.md").read_text("utf-8").split("---\n")[1]


def head(story: Story) -> str:
    return "".join((*story.kicker, *story.headline, *story.deck, *story.byline))


def test_the_copy_reads() -> None:
    issue, said = sample()
    assert said == []
    assert [page.number for page in issue.pages] == list(range(1, 9))
    assert (issue.number, issue.date.isoformat()) == (7003, "2024-05-23")
    assert [s.slug for s in issue.pages[0].stories] == ["zhixing", "longzhou", "taozi"]


def test_page_one_keeps_every_character_as_printed() -> None:
    legend = "".join(line.split(": ", 1)[1] for line in matter("longzhou").splitlines() if line.lstrip().startswith(("caption", "credit")))
    stories = sample()[0].pages[0].stories
    text = "".join(head(s) + (legend if s.slug == "longzhou" else "") + "".join(p.text for p in s.body) for s in stories)
    characters = "".join(text.split())
    assert (hashlib.sha256(characters.encode()).hexdigest(), len(characters)) == PRINTED


def test_columns_of_the_printed_page_are_joined() -> None:
    bodies = [s.body for s in sample()[0].pages[0].stories]
    assert [len(body) for body in bodies] == [6, 0, 5]
    assert all(p.kind is Kind.TEXT and p.text[-1] in "。！？”" for body in bodies for p in body)
