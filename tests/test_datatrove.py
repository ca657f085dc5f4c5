"""The pipeline of docs/scale.md, as the page has it; `readcheck[scale]` brings what it takes.

By name: `python -m pytest tests/test_datatrove.py`.
"""

from __future__ import annotations

import ast
import inspect
import json
import os
import signal
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

import readcheck
from readcheck.cli.commands.check import command as check
from readcheck.datatrove import FolderReader, Measure, row
from readcheck.output.json_contract import article_dict, dumps

# warcio, with which the crawl is made, leaves temporary files to be closed by themselves.
pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
DOCS = Path(__file__).parent.parent / "docs" / "scale.md"
TEXT = "<p>The sea comes in twice a day, and the harbour of page {n} waits for it.</p>" * 9
PAGE = "<html lang=en><title>Page {n}</title><article><h1>Page {n}</h1>{text}</article></html>"
PAGES = {
    f"https://example.org/{n}": PAGE.format(n=n, text=TEXT.format(n=n) * (n % 3)) for n in range(12)
}
FILES = 4


class Document:
    """What a step takes of datatrove's."""

    def __init__(self, text, name, **metadata):
        self.text, self.id, self.metadata = text, name, metadata


def test_a_row_has_the_figures_of_the_report():
    (url, text), *_ = list(PAGES.items())[1:]
    (made,) = Measure(format_name="html", report=True)([Document(text, "1", url=url)])
    (report,) = readcheck.batch([(url, text)], format_name="html")
    written = row(None, made)
    assert written["report"] == dumps(article_dict(report))
    assert (written["id"], written["path"], written["title"]) == ("1", url, "Page 1")
    assert written["words"] == report.measures.extent.text_words
    assert written["flesch-kincaid"] == report.measures.scores["flesch-kincaid"].value
    assert written["seconds"] == report.measures.estimate.seconds


def test_a_document_that_cannot_be_read_is_a_row_with_its_error():
    broken = Document("---\nreadcheck: [\n---\n", "a.md")
    first, second = Measure()([broken, Document("The sea comes in.", "b.md")])
    assert row(None, first)["error"]
    assert row(None, second)["words"] == 4


@pytest.fixture
def datatrove():
    return pytest.importorskip("datatrove", reason="pip install 'readcheck[scale]'")


@pytest.fixture
def recipe(datatrove, tmp_path, monkeypatch):
    """A folder with the page's program and a crawl."""
    del datatrove
    write_crawl(tmp_path / "crawl")
    (tmp_path / "figures.py").write_text(program("figures.py"), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def program(name):
    (found,) = [
        block.partition("```")[0]
        for block in DOCS.read_text("utf-8").split("```python\n")
        if block.startswith(f"# {name}\n")
    ]
    return found


def write_crawl(folder):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    folder.mkdir()
    pages = list(PAGES.items())
    for number in range(FILES):
        with open(folder / f"{number}.warc.gz", "wb") as file:
            writer = WARCWriter(file, gzip=True)
            for url, text in pages[number::FILES]:
                head = StatusAndHeaders(
                    "200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1"
                )
                record = writer.create_warc_record(
                    url,
                    "response",
                    payload=BytesIO(text.encode()),
                    http_headers=head,
                    warc_headers_dict={"WARC-Identified-Payload-Type": "text/html"},
                )
                writer.write_record(record)


def run(workers=1, file="figures.py"):
    """How the program ended."""
    offline = os.environ | {"HF_HUB_OFFLINE": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    with open("log.txt", "ab") as log:
        return subprocess.run(
            [sys.executable, file, str(workers)],
            env=offline,
            stdout=log,
            stderr=log,
            start_new_session=True,
            check=False,
        ).returncode


def rows(folder="figures"):
    """All rows by path, without the crawl's own names of records."""
    import pyarrow.parquet as pq

    found = [
        each for file in sorted(Path(folder).iterdir()) for each in pq.read_table(file).to_pylist()
    ]
    return sorted(({**each, "id": None} for each in found), key=lambda each: each["path"])


@pytest.mark.usefixtures("recipe")
def test_one_worker_and_two_give_the_rows_of_the_library():
    expected = [
        row(None, made)
        for made in Measure(format_name="html")(Document(t, None, url=u) for u, t in PAGES.items())
    ]
    names = None
    for workers in (1, 2):
        assert run(workers) == 0
        found = rows()
        names = names or list(found[0])
        filled = [{name: each.get(name) for name in names} for each in expected]
        assert found == sorted(filled, key=lambda each: each["path"])
        for done in Path("logs", "completions").iterdir():
            done.unlink()


def test_a_killed_run_goes_on_where_it_stopped(recipe):
    assert run() == 0
    undisturbed = rows()
    for name in ("figures", "logs"):
        Path(name).rename(f"{name}-before")
    dying = program("figures.py").replace(
        "    ParquetWriter",
        "    die_once,\n    ParquetWriter",
    )
    (recipe / "figures.py").write_text(
        "import os, signal\n"
        "def die_once(data, rank, world_size):\n"
        "    for number, document in enumerate(data):\n"
        "        if rank == 2 and number == 1 and not os.path.exists('died'):\n"
        "            open('died', 'w').close()\n"
        "            os.killpg(0, signal.SIGKILL)  # The whole run.\n"
        "        yield document\n\n" + dying,
        "utf-8",
    )
    assert run() == -signal.SIGKILL
    assert sorted(os.listdir("logs/completions")) == ["00000", "00001"]
    made = {name: os.stat(f"figures/{name}").st_mtime_ns for name in os.listdir("figures")}
    assert run() == 0
    assert rows() == undisturbed
    again = {name for name in made if os.stat(f"figures/{name}").st_mtime_ns != made[name]}
    assert again <= {"000_00002.parquet"}


@pytest.mark.usefixtures("recipe")
def test_a_folder_gives_what_check_gives():
    import pyarrow as pa
    import pyarrow.parquet as pq

    os.mkdir("site")
    contents = {
        "a.html": PAGE.format(n=1, text=TEXT).encode(),
        "b.md": "# Flut\n\n*9 min read*\n\nDie See kommt zweimal am Tag, sagt man.\n".encode(
            "utf-16"
        ),
        "c.txt": b"\xff\xff\xff",
        "d.html": '<meta charset="windows-1252"><h1>Caf\xe9</h1><p>The sea comes in.'.encode(
            "cp1252"
        ),
        "e.png": b"\x89PNG",
    }
    for name, data in contents.items():
        Path("site", name).write_bytes(data)
    made = Measure(report=True)(FolderReader("site")(None))
    told = [json.loads(row(None, each)["report"]) for each in made]
    os.chdir("site")
    check(["."], isolated=True, no_cache=True, output_format=["jsonl=../out.jsonl"])
    os.chdir("..")
    assert told == [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()]
    halves = [[each.id for each in FolderReader("site")(None, rank, 2)] for rank in range(2)]
    assert halves == [["a.html", "c.txt"], ["b.md", "d.html"]]

    pages = {"url": [*PAGES], "html": [*PAGES.values()]}
    os.mkdir("pages")
    pq.write_table(pa.table(pages), "pages/0.parquet")
    assert run() == 0
    by_warc = rows()
    for name in ("figures", "logs"):
        Path(name).rename(f"{name}-warc")
    text = program("figures.py").replace(
        'WarcReader("crawl")', 'ParquetReader("pages", text_key="html", id_key="url")'
    )
    Path("figures.py").write_text(
        text.replace("import WarcReader", "import ParquetReader"), "utf-8"
    )
    assert run() == 0
    assert rows() == by_warc


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("figures_slurm.py", "datatrove.executor.slurm"),
        ("figures_ray.py", "datatrove.executor.ray"),
    ],
)
def test_other_executors_take_what_the_page_gives_them(datatrove, name, module):
    del datatrove
    call = next(
        each.value.func.value
        for each in ast.parse(program(name)).body
        if isinstance(each, ast.Expr)
        and isinstance(each.value.func, ast.Attribute)
        and each.value.func.attr == "run"
    )
    executor = getattr(pytest.importorskip(module), call.func.id)
    signature = inspect.signature(executor.__init__)
    signature.bind(None, [], **{word.arg: None for word in call.keywords})
