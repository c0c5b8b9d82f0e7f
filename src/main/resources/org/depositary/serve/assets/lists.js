// A field that leaves in a list only what has its words in it. Made here: without scripts, no field.

for (const place of document.querySelectorAll("[data-filter-of]")) {
  const label = document.createElement("label");
  const field = document.createElement("input");
  const none = document.createElement("span");
  field.type = "search";
  field.id = "find";
  label.htmlFor = field.id;
  label.textContent = place.dataset.label;
  none.setAttribute("role", "status");
  place.append(label, " ", field, " ", none);
  const list = document.querySelector(place.dataset.filterOf);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const item of list.querySelectorAll(place.dataset.filterItem)) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      found += item.hidden ? 0 : 1;
    }
    for (const group of list.children) {
      group.hidden = !group.querySelector(place.dataset.filterItem + ":not([hidden])");
    }
    none.textContent = found === 0 ? place.dataset.none : "";
  });
}
