// Sorts and filters a table at once where all of its answer is on the page; else links and forms do.

const text = (row, place) => row.cells[place].textContent.trim();

function compare(one, other, number) {
  if (one === "" || other === "") {
    return (one === "") - (other === "");
  }
  return number ? Number(one) - Number(other) : one.localeCompare(other, document.documentElement.lang);
}

function sortable(table) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, place) => {
    head.querySelector("a").addEventListener("click", (event) => {
      event.preventDefault();
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const number = head.classList.contains("number");
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(text(a, place), text(b, place), number) * (down ? -1 : 1));
      table.tBodies[0].append(...rows);
    });
  });
}

function filterable(table, field) {
  field.form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of table.tBodies[0].rows) {
      const titles = [...row.querySelectorAll("[title]")].map((each) => each.title);
      row.hidden = ![row.textContent, ...titles].join(" ").toLowerCase().includes(wanted);
    }
  });
}

for (const table of document.querySelectorAll("table.answer[data-whole]")) {
  sortable(table);
  filterable(table, document.getElementById("filter"));
}
