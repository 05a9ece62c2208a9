"""The page solved by CP-SAT, with a known page as its hint.

One worker, a fixed seed and a limit of deterministic time: equal tasks give equal pages on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass

from layout.makeup.boxing import Task
from layout.makeup.constraints import Model
from layout.makeup.seed import Tiling


@dataclass(frozen=True, slots=True)
class Solved:
    """What the search found."""

    tiling: Tiling | None
    """The best page by the score; None when none was found."""
    proven: bool
    """There is none, when none was found; none better by the model, when there was one."""


def solve(task: Task) -> Solved:
    """Fill the page of a task, or prove that it cannot be filled."""
    # Loaded here: it takes half a second, and only pages that are laid out anew need it.
    from ortools.sat.python import cp_model

    model = Model(task, cp_model)
    if any(not part.sizes and part.item.slug not in task.optional for part in model.parts):
        return Solved(None, True)
    model.build()
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = task.limit
    solver.parameters.stop_after_first_solution = task.first
    solver.parameters.catch_sigint_signal = False  # an interrupt is the command's to answer
    pages: list[Tiling] = []

    class Pages(cp_model.CpSolverSolutionCallback):
        """Hears of every page that is better than the one before."""

        def on_solution_callback(self) -> None:
            pages.append(model.tiling(self.value))

    status = solver.solve(model.model, Pages())
    best = min(pages[-1:] if task.kept else pages, key=task.score, default=None)
    return Solved(best, status in {cp_model.OPTIMAL, cp_model.INFEASIBLE})
