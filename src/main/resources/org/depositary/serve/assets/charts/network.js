// What has to do with what. All of it, or one thing and its neighbours: the way to walk it.

import { leftOut, totals } from "./top.js";

/** A choice of the thing in the middle, made once. */
function walk(figure, fields, redraw) {
  const made = figure.querySelector("select.walk");
  if (made) {
    return made.value;
  }
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.className = "walk";
  label.append(figure.dataset.walk, " ", select);
  select.append(new Option(figure.dataset.all, ""));
  for (const each of fields) {
    select.append(new Option(each.name, each.text));
  }
  select.addEventListener("change", redraw);
  figure.prepend(label);
  return "";
}

/** What touches a thing, and what touches that: two steps. */
function around(rows, middle) {
  const touch = (names) => rows.filter((row) => names.has(row[0].text) || names.has(row[1].text));
  const first = touch(new Set([middle]));
  return touch(new Set(first.flatMap((row) => [row[0].text, row[1].text])));
}

export default function network(rows, { narrow, look, other, figure, redraw }) {
  const sides = [totals(rows, 0, 2), totals(rows, 1, 2)];
  const middle = walk(figure, sides.flat().sort((a, b) => a.name.localeCompare(b.name)), redraw);
  const most = narrow ? 12 : 28;
  const near = middle ? around(rows, middle) : rows;
  const all = [0, 1].map((place) => totals(near, place, 2));
  const kept = all.map((fields) => fields.slice(0, most));
  const left = all.flat().length - kept.flat().length;
  const hues = ["--actor", "--instrument"].map(look.get);
  const largest = Math.max(...kept.flat().map((each) => each.total));
  const labelled = narrow ? 6 : 14;
  const nodes = kept.flatMap((fields, side) =>
    fields.map((each, rank) => ({
      id: side + each.text,
      name: each.text,
      link: each.link,
      tip: [each.name, String(each.total)],
      symbol: side === 0 ? "circle" : "roundRect",
      symbolSize: 8 + (narrow ? 16 : 32) * Math.sqrt(each.total / largest),
      itemStyle: { color: hues[side] },
      label: { show: middle !== "" || rank < labelled, fontWeight: each.text === middle ? 700 : 400 },
    })),
  );
  const ids = new Set(nodes.map((each) => each.id));
  const links = near
    .map((row) => ({
      source: "0" + row[0].text,
      target: "1" + row[1].text,
      tip: [row[0].name + " – " + row[1].name, row[2].text],
      lineStyle: { width: 0.8 + Math.sqrt(Number(row[2].text)) },
    }))
    .filter((each) => ids.has(each.source) && ids.has(each.target));
  return {
    height: narrow ? 420 : 600,
    option: {
      title: leftOut(left, other, look),
      series: [
        {
          type: "graph",
          layout: "force",
          force: {
            initLayout: "circular",
            layoutAnimation: false,
            repulsion: narrow ? 260 : 320,
            edgeLength: narrow ? [40, 110] : [50, 140],
            gravity: narrow ? 0.25 : 0.2,
          },
          left: narrow ? 40 : 90,
          right: narrow ? 40 : 90,
          top: 30,
          bottom: 30,
          data: nodes,
          links,
          lineStyle: { color: look.get("--rule-strong"), opacity: 0.6 },
          label: {
            position: "bottom",
            distance: 3,
            color: look.get("--ink"),
            fontSize: narrow ? 11 : 12,
            textBorderColor: look.get("--paper"),
            textBorderWidth: 3,
          },
          labelLayout: { hideOverlap: true },
          emphasis: { focus: "adjacency", label: { show: true } },
        },
      ],
    },
  };
}
