// Draws every picture of the page from its table.

import * as echarts from "/libraries/echarts/echarts.esm.min.js";
import bars from "./charts/bars.js";
import flow from "./charts/flow.js";
import grid from "./charts/grid.js";
import heatmap from "./charts/heatmap.js";
import network from "./charts/network.js";
import threads from "./charts/threads.js";

const KINDS = { bars, flow, grid, heatmap, network, threads };

/** A field of the table: its text, where it leads, its name in full. */
function field(cell) {
  const link = cell.querySelector("a");
  return {
    text: cell.textContent.trim(),
    link: link ? link.getAttribute("href") : "",
    name: link && link.title ? link.title : cell.textContent.trim(),
  };
}

/** The colours and faces of the page, in the scheme that is on. */
function look(element) {
  const style = getComputedStyle(element);
  const get = (name) => style.getPropertyValue(name).trim();
  return {
    get,
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => get("--series-" + number)),
    text: { color: get("--ink"), fontFamily: get("--plain"), fontSize: 13 },
  };
}

/** What is pointed at, as elements, so that no text is taken for HTML. */
function tip(lines) {
  const box = document.createElement("div");
  for (const line of lines) {
    const row = document.createElement("div");
    row.textContent = line;
    box.append(row);
  }
  return box;
}

function draw(figure, drawing, rows, chart, redraw) {
  const colours = look(figure);
  const width = drawing.clientWidth;
  const { option, height } = KINDS[figure.dataset.kind](rows, {
    width,
    narrow: width < 560,
    look: colours,
    other: (count) => figure.dataset.other.replace("{0}", count),
    figure,
    redraw,
  });
  chart.resize({ width, height });
  chart.setOption(
    {
      animation: false,
      textStyle: colours.text,
      color: colours.series,
      aria: { enabled: true, label: { description: drawing.dataset.label } },
      tooltip: {
        confine: true,
        backgroundColor: colours.get("--panel"),
        borderColor: colours.get("--rule-strong"),
        textStyle: colours.text,
        transitionDuration: 0,
        formatter: (point) => tip(point.data?.tip ?? [point.name]),
      },
      ...option,
    },
    { notMerge: true },
  );
}

function start(figure) {
  const drawing = figure.querySelector(".drawing");
  const rows = [...figure.querySelector("tbody").rows].map((row) => [...row.cells].map(field));
  drawing.setAttribute("role", "img");
  const chart = echarts.init(drawing, null, { renderer: "svg", height: 300 });
  chart.on("click", (point) => {
    if (point.data?.link) {
      location.href = point.data.link;
    }
  });
  const redraw = () => {
    if (drawing.clientWidth > 0) {
      draw(figure, drawing, rows, chart, redraw);
    }
  };
  redraw();
  let width = drawing.clientWidth;
  new ResizeObserver(() => {
    if (drawing.clientWidth !== width) {
      width = drawing.clientWidth;
      redraw();
    }
  }).observe(drawing);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
}

for (const figure of document.querySelectorAll("figure.picture")) {
  start(figure);
}
