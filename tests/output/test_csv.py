from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given

import example_reports as examples
from readcheck import families
from readcheck.output import escape
from rendering import ANY_TEXT, HOSTILE, hostile, rendered

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def bare(cell):
    """A cell without the signs that keep it from being a formula."""
    return cell.replace("'", "")


def rows(*reports):
    """The rows as dictionaries; a strict reader refuses a quote that stands wrong."""
    read = list(csv.reader(io.StringIO(rendered("csv", *reports), newline=""), strict=True))
    assert len({len(row) for row in read}) == 1
    head, *body = read
    assert len(set(head)) == len(head)
    return [dict(zip(head, row, strict=True)) for row in body]


def test_each_article_is_a_row_with_every_score_in_its_column():
    good, wrong, empty, broken = rows(*examples.EVERY)
    assert set(families.names("scores")) < set(good)
    assert (good["path"], good["title"]) == (examples.GOOD.path, examples.GOOD.title)
    assert (good["words"], good["seconds"], good["minutes"]) == ("450", "125", "3")
    assert (good["flesch-kincaid"], good["gulpease"]) == ("13.6", "")
    assert (wrong["claimed"], wrong["verdict"]) == ("9 minutes", "off")
    assert (wrong["errors"], wrong["warnings"], wrong["infos"]) == ("1", "1", "0")
    assert (empty["words"], empty["flesch-kincaid"]) == ("0", "")
    assert (broken["words"], broken["error"]) == ("", examples.BROKEN.error)


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_breaks_a_row_or_starts_a_formula(kind):
    text = HOSTILE[kind]
    nasty = hostile(text)
    row, error = rows(nasty._replace(language=text), nasty._replace(error=text))
    assert bare(row["title"]) == bare(row["claimed"]) == bare(escape.text(text))
    assert bare(row["path"]) == bare(escape.path(text))
    assert bare(error["error"]) == bare(escape.text(text))
    assert not any(cell.startswith(FORMULA) for cell in (*row.values(), *error.values()))
    assert rendered("csv", nasty).count("\n") == 2


@pytest.mark.parametrize("sign", FORMULA)
@pytest.mark.parametrize("before", ["", " ", '"', ' " "', "'", ";"])
def test_no_cell_is_a_formula_where_cells_part_at_semicolons(sign, before):
    written = rendered("csv", hostile(f"x;{before}{sign}1+1"))
    for cell in written.splitlines()[1].split(";"):
        assert not cell.lstrip("\" '").startswith(FORMULA) or cell.lstrip('" ').startswith("'")


@pytest.mark.parametrize("sign", FORMULA)
@pytest.mark.parametrize("before", ["", " ", "\u00a0"], ids=["bare", "space", "no-break-space"])
def test_no_cell_is_a_formula(sign, before):
    (row,) = rows(hostile(f"{before}{sign}1+1"))
    for name in ("path", "title", "claimed"):
        assert not row[name].lstrip().startswith(FORMULA)


@given(text=ANY_TEXT)
def test_whatever_the_text_it_is_one_row(text):
    (row,) = rows(hostile(text))
    assert bare(row["path"]) == bare(escape.path(text))
    assert bare(row["title"]) == bare(escape.text(text))


def test_rows_come_while_reports_come():
    out = io.StringIO()

    def reports():
        yield examples.GOOD
        assert out.getvalue().count("\n") == 2
        yield examples.WRONG

    families.module("output.formats", "csv").render(reports(), out, None)
    assert out.getvalue().count("\n") == 3
