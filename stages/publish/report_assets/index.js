"use strict";
// Sorting and filtering for a table that is complete without them.
(() => {
  const table = document.querySelector("table.batch");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const said = document.getElementById("shown");
  const words = document.getElementById("words");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));

  const show = () => {
    const wanted = plain(words.value).split(/\s+/).filter(Boolean);
    const status = document.querySelector("input[name=status]:checked").value;
    let count = 0;
    for (const row of rows) {
      const fits = (!status || row.dataset.status === status) && wanted.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    said.textContent = `${count} of ${rows.length} documents shown`;
  };

  const heads = [...table.tHead.rows[0].cells];
  const sort = (head, at) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const numeric = head.dataset.sort === "number";
    const key = (row) => row.cells[at].dataset.key ?? "";
    // What has no value stays last in both directions.
    rows.sort((one, other) => {
      const a = key(one), b = key(other);
      if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
      const order = numeric ? Number(a) - Number(b) : a.localeCompare(b, undefined, { numeric: true });
      return down ? -order : order;
    });
    body.append(...rows);
  };

  heads.forEach((head, at) => {
    if (!head.dataset.sort) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => sort(head, at));
  });
  document.documentElement.classList.add("js");
  document.getElementById("controls").hidden = false;
  words.addEventListener("input", show);
  for (const one of document.querySelectorAll("input[name=status]")) one.addEventListener("change", show);
  show();
})();
