"use strict";
// The page says everything without this; it sorts and filters the list, and unfolds what a link names.
(() => {
  const list = document.querySelector("table.list");
  if (list) {
    const body = list.tBodies[0];
    const key = (row, column) => {
      const cell = row.cells[column];
      return cell.classList.contains("n") ? parseFloat(cell.textContent.replace(/,/g, "")) : cell.textContent.toLowerCase();
    };
    const empty = (value) => value === "" || Number.isNaN(value);
    const sort = (column, down) => {
      const rows = Array.from(body.rows, (row) => [key(row, column), row]);
      rows.sort(([a], [b]) => {
        if (empty(a) || empty(b)) return empty(a) - empty(b);
        return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
      });
      body.append(...rows.map(([, row]) => row));
    };
    const heads = Array.from(list.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        const number = head.classList.contains("n");
        const was = head.getAttribute("aria-sort");
        const down = was ? was === "ascending" : number;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(column, down);
      });
      head.append(button);
    });
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "search";
    label.className = "filter";
    label.append("Show those that have ", input);
    const texts = Array.from(body.rows, (row) => [row, row.textContent.toLowerCase()]);
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      texts.forEach(([row, text]) => { row.hidden = !text.includes(wanted); });
    });
    list.parentElement.before(label);
  }
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1));
    const text = target && target.querySelector("details.fold");
    if (text) {
      text.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
