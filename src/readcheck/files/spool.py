"""Records that wait on disk, so that a run of many pages takes no more memory than one of few."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

Record = TypeVar("Record")
Item = TypeVar("Item")

# Of small runs nothing is written: a file, and what makes records of bytes, would be their start.
IN_MEMORY = 250


class Spool(Generic[Record]):
    """Records in the order in which they were put in, each at hand by its number.

    The first stay in memory; the others lie in a file without a name, which no other process can
    open and which is gone with this one: what is read from it was put there by us.
    """

    _file: BinaryIO | None = None  # Of the class, for who is interrupted before it is made.

    def __init__(self, in_memory: int = IN_MEMORY) -> None:
        self._most = in_memory
        self._first: list[Record] = []
        self._starts: array[int] | None = None  # Where each of the others begins in the file.

    def __del__(self) -> None:
        if self._file is not None:
            with suppress(OSError):  # What found no room before finds none now.
                self._file.close()

    def append(self, record: Record) -> int:
        """Put in a record; its number.

        Raises:
            OSError: there is no room on the disk; it names the folder for temporary files.
        """
        if len(self._first) < self._most:
            self._first.append(record)
            return len(self._first) - 1
        import tempfile

        try:
            self._write(record)
        except OSError as error:
            raise OSError(error.errno, error.strerror, tempfile.tempdir) from None
        return len(self) - 1

    def _write(self, record: Record) -> None:
        import pickle
        import tempfile
        from array import array

        if self._file is None or self._starts is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 It is as long there as its spool.
            self._starts = array("Q")
        start = self._file.seek(0, 2)
        pickle.dump(record, self._file, pickle.HIGHEST_PROTOCOL)
        self._starts.append(start)  # Last: a record that was cut short is none.

    def __len__(self) -> int:
        return len(self._first) + len(self._starts or ())

    def __getitem__(self, number: int) -> Record:
        if number < len(self._first):
            return self._first[number]
        assert self._file is not None
        assert self._starts is not None
        import pickle

        self._file.seek(self._starts[number - len(self._first)])
        record: Record = pickle.load(self._file)  # noqa: S301 Nobody else can have written it.
        return record

    def __iter__(self) -> Iterator[Record]:
        return (self[number] for number in range(len(self)))

    def filled(self, records: Iterable[Record]) -> Iterator[Record]:
        """The same records, put in as they come."""
        for record in records:
            self.append(record)
            yield record


class Later(Generic[Item]):
    """Some items that rest in a spool until somebody goes through them."""

    __slots__ = ("_number", "_spool")

    def __init__(self, spool: Spool[tuple[Item, ...]], items: tuple[Item, ...]) -> None:
        self._spool = spool
        self._number = spool.append(items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._spool[self._number])
