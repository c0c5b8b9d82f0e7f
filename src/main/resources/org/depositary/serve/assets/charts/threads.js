// What comes back in a later text: a column for each text, a thread from place to place.

import { leftOut } from "./top.js";

/** How far from the first texts each text is along the threads. */
function columns(rows) {
  const rank = new Map();
  for (const row of rows) {
    rank.set(row[0].text, 0);
    rank.set(row[2].text, 0);
  }
  for (let pass = 0; pass < rank.size; pass++) {
    for (const [from, , to] of rows) {
      if (from.text !== to.text && rank.get(to.text) <= rank.get(from.text) && rank.get(from.text) < rank.size) {
        rank.set(to.text, rank.get(from.text) + 1);
      }
    }
  }
  return [...rank.keys()].sort((one, other) => rank.get(one) - rank.get(other) || one.localeCompare(other));
}

export default function threads(all, { width, narrow, look, other }) {
  const strongest = [...all].sort((one, another) => Number(another[4].text) - Number(one[4].text));
  const rows = strongest.slice(0, narrow ? 20 : 60);
  const texts = columns(rows);
  const places = new Map(texts.map((each) => [each, new Map()]));
  const titles = new Map();
  for (const [from, fromPlace, to, toPlace] of rows) {
    places.get(from.text).set(fromPlace.text, fromPlace);
    places.get(to.text).set(toPlace.text, toPlace);
    titles.set(from.text, from).set(to.text, to);
  }
  const edge = narrow ? 34 : 90;
  const step = texts.length > 1 ? (width - 2 * edge) / (texts.length - 1) : 0;
  const most = Math.max(...[...places.values()].map((each) => each.size));
  const height = Math.max(240, most * 40 + 90);
  // two corners nobody sees hold everything else where it was put
  const corners = [[0, 0], [width, height]].map(([x, y], order) => ({
    id: "corner" + order,
    x,
    y,
    symbolSize: 0,
    label: { show: false },
  }));
  const nodes = texts.flatMap((text, column) => {
    const x = edge + column * step;
    const own = [...places.get(text)].sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }));
    const gap = (height - 70) / (own.length + 1);
    const head = {
      id: text,
      name: text,
      x,
      y: 14,
      symbolSize: 1,
      link: titles.get(text).link,
      tip: [titles.get(text).name],
      itemStyle: { color: "transparent" },
      label: {
        formatter: text.split("_")[0],
        position: "inside",
        fontWeight: 600,
        overflow: "truncate",
        width: narrow ? 66 : Math.min(200, step - 12),
      },
    };
    return [
      head,
      ...own.map(([place, field], order) => ({
        id: text + "#" + place,
        name: place,
        x,
        y: 50 + gap * (order + 1),
        symbolSize: 9,
        link: field.link,
        tip: [titles.get(text).name, place],
        itemStyle: { color: look.get("--commitment") },
        label: { position: "bottom", distance: 2 },
      })),
    ];
  });
  const links = rows.map(([from, fromPlace, to, toPlace, value]) => ({
    source: from.text + "#" + fromPlace.text,
    target: to.text + "#" + toPlace.text,
    tip: [from.text + " " + fromPlace.text + " → " + to.text + " " + toPlace.text, value.text],
    lineStyle: {
      width: 1 + 4 * Number(value.text),
      curveness: from.text === to.text ? 0.6 : 0.12,
    },
  }));
  return {
    height,
    option: {
      title: leftOut(all.length - rows.length, other, look),
      series: [
        {
          type: "graph",
          layout: "none",
          left: 0,
          right: 0,
          top: 0,
          bottom: 0,
          data: [...corners, ...nodes],
          links,
          edgeSymbol: ["none", "arrow"],
          edgeSymbolSize: 7,
          lineStyle: { color: look.get("--commitment"), opacity: 0.45 },
          label: { show: true, color: look.get("--ink"), fontSize: narrow ? 11 : 12 },
          emphasis: { focus: "adjacency" },
        },
      ],
    },
  };
}
