from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from layout.press.squares import heaviest_square


@given(
    st.integers(0, 2**32 - 1), st.tuples(st.integers(1, 300), st.integers(1, 60)), st.tuples(st.integers(1, 110), st.integers(1, 60)),
    st.sampled_from([1, 30, 1020, 4_000]),
)  # fmt: skip
def test_the_heaviest_square_is_found_wherever_it_lies(seed: int, size: tuple[int, int], window: tuple[int, int], scale: int) -> None:
    drawn = np.random.default_rng(seed).integers(0, scale, size)
    total = np.where(drawn > 1020, 0, drawn).astype(np.uint16)  # of the last scale, mostly bare
    high, wide = min(window[0], size[0]), min(window[1], size[1])
    every = np.lib.stride_tricks.sliding_window_view(total, (high, wide)).sum(axis=(2, 3), dtype=np.int64)
    row, column = divmod(int(every.argmax()), every.shape[1])
    assert heaviest_square(total, high, wide) == (every[row, column], row, column)
