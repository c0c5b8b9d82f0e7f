// The plain form becomes an editor with completion; answers come from this server's own endpoint.

import "/libraries/yasgui/build/yasgui.min.js";

const { Yasqe, Yasr } = window.Yasgui;
const form = document.getElementById("plain");
const place = document.getElementById("yasqe");

/** The names of a list at the side, with what stands beside them. */
const entries = (list) =>
  [...list.querySelectorAll("dt")].map((term) => [term.textContent, term.nextElementSibling.textContent]);

const prefixes = Object.fromEntries(entries(document.getElementById("prefixes")));

/** The IRIs of the terms that the graph uses. */
function terms(kind) {
  return entries(document.querySelector(`.terms[data-kind="${kind}"]`)).map(([name]) => {
    const [prefix, ...rest] = name.split(":");
    return prefix in prefixes ? prefixes[prefix] + rest.join(":") : name;
  });
}

// the library's own ask other hosts
Yasqe.defaults.autocompleters = ["variables"];
const own = { bulk: true, persistenceId: null };
Yasqe.forkAutocompleter("prefixes", {
  ...own,
  name: "own-prefixes",
  get: () => Object.entries(prefixes).map(([prefix, space]) => `${prefix}: <${space}>`),
});
Yasqe.forkAutocompleter("class", { ...own, name: "own-classes", get: () => terms("class") });
Yasqe.forkAutocompleter("property", { ...own, name: "own-properties", get: () => terms("property") });

const shared = new URLSearchParams(location.hash.slice(1)).get("query");
const yasqe = new Yasqe(place, {
  value: shared ?? form.elements.query.value,
  persistenceId: null,
  editorHeight: "26rem",
  showQueryButton: true,
  createShareableLink: (editor) =>
    location.origin + "/editor#" + new URLSearchParams({ query: editor.getValue() }),
  requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
});
const yasr = new Yasr(document.getElementById("yasr"), {
  persistenceId: null,
  prefixes,
  pluginOrder: ["table", "response"],
  defaultPlugin: "table",
});
yasqe.on("queryResponse", (editor, response, duration) => yasr.setResponse(response, duration));

// for those who use keys: a name for the field, a way out of it, and what scrolls can be reached
yasqe.getInputField().setAttribute("aria-label", place.dataset.label);
yasqe.setOption("extraKeys", { ...yasqe.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
yasqe.getScrollerElement().tabIndex = 0;
document.querySelector(".yasr_external_ref_btn")?.remove();
yasr.on("drawn", () => {
  const size = document.querySelector("#yasr .tableSizer");
  size?.setAttribute("aria-label", size.parentElement.textContent.split(":")[0].trim());
});
form.hidden = true;
