"""Nouns of the page: what a plan tells of the copy that stands on it."""

from __future__ import annotations

from dataclasses import replace

from plain import page_of_stories, plain_book, plain_plan

from layout.page import as_laid


def test_a_plan_read_anew_keeps_what_was_left_out() -> None:
    stories = page_of_stories()
    planned = plain_plan(stories, plain_book())
    light = replace(stories[1], body=stories[1].body[:-1], left_out=stories[1].body[-1:])
    laid = replace(planned, copy=replace(planned.copy, stories=(stories[0], light, *stories[2:])))
    anew = replace(planned, copy=replace(planned.copy, remarks=()))
    assert as_laid(anew, laid).copy.stories == laid.copy.stories
    assert as_laid(anew, planned) is anew
