"""Two things measured in turn, and what can be said about them.

In: samples. Out: a `Comparison` with its ratios. Where samples come from is *not* decided
here (`processes`), nor how a comparison is shown (`table`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds by the clock on the wall, and seconds of processor time."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Series:
    """The samples of one thing."""

    samples: tuple[Sample, ...]

    @property
    def wall(self) -> float:
        """The median by the clock on the wall, in seconds."""
        return median(sample.wall for sample in self.samples)

    @property
    def cpu(self) -> float:
        """The median of processor time, in seconds."""
        return median(sample.cpu for sample in self.samples)

    @property
    def least(self) -> float:
        """The shortest by the clock on the wall, in seconds."""
        return min(sample.wall for sample in self.samples)

    @property
    def most(self) -> float:
        """The longest by the clock on the wall, in seconds."""
        return max(sample.wall for sample in self.samples)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`target` is the largest ratio by the wall clock that is good enough; None is for information."""

    title: str
    rival: str
    ours: Series
    theirs: Series
    target: float | None = None

    @property
    def ratio(self) -> float:
        """What ours takes of the time of theirs."""
        return self._ratio(lambda sample: sample.wall)

    @property
    def cpu_ratio(self) -> float:
        """What ours takes of the processor time of theirs."""
        return self._ratio(lambda sample: sample.cpu)

    @property
    def is_missed(self) -> bool:
        """Whether there is a target and the ratio lies above it."""
        return self.target is not None and self.ratio > self.target

    def _ratio(self, seconds: Callable[[Sample], float]) -> float:
        ours, theirs = map(seconds, self.ours.samples), map(seconds, self.theirs.samples)
        if len(self.ours.samples) == len(self.theirs.samples):
            # What was measured in the same round met the same load of the machine.
            return median(mine / other for mine, other in zip(ours, theirs, strict=True))
        return median(ours) / median(theirs)


def in_turn(tasks: Mapping[str, Callable[[], Sample]], rounds: int) -> dict[str, Series]:
    """Measure every task once a round, so that a busy moment of the machine meets all of them.

    A first round is not counted: it fills the caches of the system.
    """
    samples: dict[str, list[Sample]] = {name: [] for name in tasks}
    for number in range(rounds + 1):
        for name, measure in tasks.items():
            sample = measure()
            if number > 0:
                samples[name].append(sample)
    return {name: Series(tuple(taken)) for name, taken in samples.items()}


def series(pairs: Sequence[Sequence[float]]) -> Series:
    """A series from (wall, cpu) pairs, as another process prints them."""
    return Series(tuple(Sample(wall, cpu) for wall, cpu in pairs))
