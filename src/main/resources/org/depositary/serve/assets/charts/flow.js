// Who asks, about what, and whom: bands from column to column.

import { top } from "./top.js";

export default function flow(rows, { narrow, look, other }) {
  const most = narrow ? [4, 7, 7] : [8, 16, 16];
  const sides = most.map((count, place) => top(rows, place, 3, count, other));
  const hues = ["--actor", "--other", "--actor"].map(look.get);
  const nodes = sides.flatMap((side, depth) =>
    side.fields.map((field) => ({
      name: depth + field.text,
      depth,
      link: field.link,
      tip: [field.name, String(field.total)],
      itemStyle: { color: hues[depth], borderWidth: 0 },
      label: {
        formatter: field.text,
        position: depth === 2 ? "left" : "right",
        width: narrow ? [105, 84, 68][depth] : 250,
      },
    })),
  );
  const links = new Map();
  for (const row of rows) {
    const [from, through, to] = sides.map((side, place) => place + side.of(row[place].text));
    for (const [source, target] of [[from, through], [through, to]]) {
      const key = source + "\n" + target;
      const link = links.get(key) ?? { source, target, value: 0 };
      link.value += Number(row[3].text);
      link.tip = [source.slice(1) + " → " + target.slice(1), String(link.value)];
      links.set(key, link);
    }
  }
  return {
    height: Math.max(...sides.map((side) => side.fields.length)) * 36 + 40,
    option: {
      series: [
        {
          type: "sankey",
          left: 2,
          right: 2,
          top: 10,
          bottom: 10,
          nodeGap: 16,
          nodeWidth: 12,
          draggable: false,
          data: nodes,
          links: [...links.values()],
          lineStyle: { color: look.get("--commitment"), opacity: 0.22, curveness: 0.5 },
          emphasis: { focus: "adjacency" },
          label: {
            color: look.get("--ink"),
            fontSize: narrow ? 11 : 13,
            overflow: "truncate",
          },
        },
      ],
    },
  };
}
