"""Functions of one number, as gradients and spot inks carry them, reckoned out (ISO 32000-1, 7.10)."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, TypeAlias

import pikepdf

Values: TypeAlias = tuple[float, ...]
Program: TypeAlias = list[Any]
"""A procedure of a PostScript function: numbers, operators by name, and procedures in braces."""

DEEPEST = 8
"""Functions in functions; a file that goes deeper is a knot."""


def reckoned(function: Any, at: float, depth: int = 0) -> Values:
    """The values of a function, or of an array of functions, at a number. ValueError for what is no function of one number."""
    if depth > DEEPEST:
        raise ValueError("functions contain themselves")
    if isinstance(function, pikepdf.Array):
        return tuple(value for part in function.as_list() for value in reckoned(part, at, depth + 1))
    low, high = _numbers(function.Domain)
    at = min(max(at, low), high)
    kind = int(function.FunctionType)
    if kind == 3:
        return _stitched(function, at, depth)
    if kind not in KINDS:
        raise ValueError(f"there is no function type {kind}")
    return _within(KINDS[kind](function, at), function.get("/Range"))


def _numbers(array: Any) -> list[float]:
    return [float(number) for number in array.as_list()]


def _within(values: Values, bounds: Any) -> Values:
    if bounds is None:
        return values
    limits = _numbers(bounds)
    return tuple(min(max(v, low), high) for v, low, high in zip(values, limits[::2], limits[1::2], strict=True))


def _between(at: float, old: tuple[float, float], new: tuple[float, float]) -> float:
    """A number of one interval in another (7.10.2)."""
    return new[0] if old[0] == old[1] else new[0] + (at - old[0]) * (new[1] - new[0]) / (old[1] - old[0])


def _exponential(function: Any, at: float) -> Values:
    low = _numbers(function.get("/C0", pikepdf.Array([0])))
    high = _numbers(function.get("/C1", pikepdf.Array([1])))
    share = at ** float(function.N)
    return tuple(a + share * (b - a) for a, b in zip(low, high, strict=True))


def _stitched(function: Any, at: float, depth: int) -> Values:
    """The piece a number falls into, and the number as that piece counts."""
    edges = _numbers(function.Domain)
    edges[1:1] = _numbers(function.Bounds)
    encode = _numbers(function.Encode)
    pieces = function.Functions.as_list()
    place = next((n for n, edge in enumerate(edges[1:-1]) if at < edge), len(pieces) - 1)
    ends = [*pairwise(edges)][place]
    return reckoned(pieces[place], _between(at, ends, (encode[2 * place], encode[2 * place + 1])), depth + 1)


def _sampled(function: Any, at: float) -> Values:
    """Between two samples, in a straight line."""
    (size,), bits = (int(number) for number in function.Size.as_list()), int(function.BitsPerSample)
    reach = _numbers(function.Range)
    decode = _numbers(function.get("/Decode", function.Range))
    low, high = _numbers(function.get("/Encode", pikepdf.Array([0, size - 1])))
    domain = _numbers(function.Domain)
    where = min(max(_between(at, (domain[0], domain[1]), (low, high)), 0.0), size - 1.0)
    many, data, first = len(reach) // 2, function.read_bytes(), int(where)

    def sample(row: int, column: int) -> float:
        bit = (row * many + column) * bits
        part = int.from_bytes(data[bit // 8 : (bit + bits + 7) // 8], "big") >> (-(bit + bits) % 8)
        return _between(part & ((1 << bits) - 1), (0, (1 << bits) - 1), (decode[2 * column], decode[2 * column + 1]))

    rows = (first, min(first + 1, size - 1))
    return tuple(_between(where - first, (0, 1), (sample(rows[0], n), sample(rows[1], n))) for n in range(many))


def _calculated(function: Any, at: float) -> Values:
    """A PostScript calculator (7.10.5)."""
    words = iter(re.findall(r"[{}]|[^\s{}]+", function.read_bytes().decode("latin-1")))
    if next(words, "") != "{":
        raise ValueError("a calculator begins with a brace")
    stack = [at]
    _run(_program(words), stack)
    return tuple(float(value) for value in stack)


def _program(words: Iterator[str]) -> Program:
    """The words of a procedure up to its brace."""
    program: Program = []
    for word in words:
        if word == "}":
            return program
        program.append(_program(words) if word == "{" else _word(word))
    raise ValueError("a procedure is not closed")


def _word(word: str) -> float | str:
    try:
        return float(word)
    except ValueError:
        return word


def _run(program: Program, stack: list[float]) -> None:
    for at, word in enumerate(program):
        if isinstance(word, float):
            stack.append(word)
        elif word == "if" and stack.pop():
            _run(program[at - 1], stack)
        elif word == "ifelse":
            _run(program[at - 2] if stack.pop() else program[at - 1], stack)
        elif isinstance(word, list) or word == "if":
            continue
        elif word in MOVES:
            MOVES[word](stack)
        else:
            many, work = WORDS[word]
            given = [stack.pop() for _ in range(many)]
            stack.append(float(work(*reversed(given))))


def _roll(stack: list[float]) -> None:
    by, many = int(stack.pop()), int(stack.pop())
    if many > 0:
        top = stack[-many:]
        by %= many
        stack[-many:] = top[-by:] + top[:-by] if by else top


def _copy(stack: list[float]) -> None:
    many = int(stack.pop())
    stack += stack[len(stack) - many :]


def _exchange(stack: list[float]) -> None:
    stack[-1], stack[-2] = stack[-2], stack[-1]


MOVES: dict[str, Callable[[list[float]], object]] = {
    "pop": lambda stack: stack.pop(),
    "dup": lambda stack: stack.append(stack[-1]),
    "exch": _exchange,
    "copy": _copy,
    "index": lambda stack: stack.append(stack[-1 - int(stack.pop())]),
    "roll": _roll,
}
"""Operators of the stack (table 42)."""

WORDS: dict[str, tuple[int, Callable[..., float]]] = {
    "add": (2, operator.add), "sub": (2, operator.sub), "mul": (2, operator.mul), "div": (2, operator.truediv),
    "idiv": (2, lambda a, b: math.trunc(a / b)), "mod": (2, math.fmod), "neg": (1, operator.neg), "abs": (1, abs),
    "ceiling": (1, math.ceil), "floor": (1, math.floor), "round": (1, lambda a: math.floor(a + 0.5)), "truncate": (1, math.trunc),
    "sqrt": (1, math.sqrt), "exp": (2, operator.pow), "ln": (1, math.log), "log": (1, math.log10),
    "cvi": (1, math.trunc), "cvr": (1, float), "true": (0, lambda: 1.0), "false": (0, lambda: 0.0),
    "eq": (2, operator.eq), "ne": (2, operator.ne), "gt": (2, operator.gt), "ge": (2, operator.ge),
    "lt": (2, operator.lt), "le": (2, operator.le), "not": (1, operator.not_),
    "and": (2, lambda a, b: a and b), "or": (2, lambda a, b: a or b),
}  # fmt: skip
"""Operators that make one number of others (table 42), and how many they take; of truths too. No angles and no bits."""

KINDS: dict[int, Callable[[Any, float], Values]] = {0: _sampled, 2: _exponential, 4: _calculated}
