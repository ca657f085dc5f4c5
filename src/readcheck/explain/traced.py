"""Numbers that remember how they were worked out: a formula run on them writes itself down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from readcheck.prose.model import Counts

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = 0.5  # the power that is a square root
_SUM, _PRODUCT, _ATOM = range(3)  # how tightly the last operation of a text binds


class Traced(float):
    """A number with the text of the calculation that it is the result of."""

    text: str
    binds: int

    def __new__(cls, value: float, text: str = "", binds: int = _ATOM) -> Self:
        """A number; by default its text is the number."""
        made = super().__new__(cls, value)
        made.text = text or f"{value:,.10g}"
        made.binds = binds
        return made

    def __add__(self, other: float) -> Traced:
        written = _text(other)
        if written.startswith("0 ×"):
            return self  # What the formula gives no weight.
        sign, rest = ("−", written[1:]) if written.startswith("-") else ("+", written)
        return Traced(float(self) + float(other), f"{self.text} {sign} {rest}", _SUM)

    def __radd__(self, other: float) -> Traced:
        return Traced(float(other) + float(self), f"{_text(other)} + {self.text}", _SUM)

    def __sub__(self, other: float) -> Traced:
        written = f"{self.text} − {_text(other, _PRODUCT)}"
        return Traced(float(self) - float(other), written, _SUM)

    def __rsub__(self, other: float) -> Traced:
        written = f"{_text(other)} − {_text(self, _PRODUCT)}"
        return Traced(float(other) - float(self), written, _SUM)

    def __mul__(self, other: float) -> Traced:
        written = f"{_text(self, _PRODUCT)} × {_text(other, _ATOM)}"
        return Traced(float(self) * float(other), written, _PRODUCT)

    def __rmul__(self, other: float) -> Traced:
        written = f"{_text(other, _PRODUCT)} × {_text(self, _ATOM)}"
        return Traced(float(other) * float(self), written, _PRODUCT)

    def __truediv__(self, other: float) -> Traced:
        written = f"{_text(self, _PRODUCT)} / {_text(other, _ATOM)}"
        return Traced(float(self) / float(other), written, _PRODUCT)

    def __rtruediv__(self, other: float) -> Traced:
        written = f"{_text(other, _PRODUCT)} / {_text(self, _ATOM)}"
        return Traced(float(other) / float(self), written, _PRODUCT)

    def __pow__(self, other: float, modulus: None = None) -> Traced:
        value = float(self) ** float(other)
        if other == _ROOT:
            return Traced(value, f"√({self.text})")
        return Traced(value, f"{_text(self, _ATOM)} ^ {_text(other, _ATOM)}", _PRODUCT)

    def __neg__(self) -> Traced:
        return Traced(-float(self), f"−{_text(self, _ATOM)}", _PRODUCT)

    def __hash__(self) -> int:
        return super().__hash__()


def written_out(compute: Callable[[Counts], float], counts: Counts) -> str:
    """A formula with a text's counts put in for its variables, as it was run."""
    result = compute(Counts(*map(Traced, counts)))  # type: ignore[arg-type] # They are numbers.
    return result.text if isinstance(result, Traced) else f"{result:,.10g}"


def _text(number: float, binds: int = _SUM) -> str:
    """A number's text, in parentheses where what is around it binds more tightly."""
    if not isinstance(number, Traced):
        return f"{number:,.10g}"
    return number.text if number.binds >= binds else f"({number.text})"
