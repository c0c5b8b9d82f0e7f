// How much in each field of two axes: the darker, the more.

import { top } from "./top.js";

export default function heatmap(rows, { width, narrow, look, other }) {
  const across = top(rows, 0, 2, narrow ? 7 : 18, other);
  const down = top(rows, 1, 2, narrow ? 14 : 20, other);
  const sums = new Map();
  for (const row of rows) {
    const key = across.of(row[0].text) + "\n" + down.of(row[1].text);
    sums.set(key, (sums.get(key) ?? 0) + Number(row[2].text));
  }
  const highest = Math.max(...sums.values());
  const data = [...sums].map(([key, value]) => {
    const [x, y] = key.split("\n");
    return {
      value: [x, y, value],
      tip: [y + ": " + x, String(value)],
      label: { color: look.get(value > highest / 2 ? "--paper" : "--ink") },
    };
  });
  const left = narrow ? 112 : 210;
  const names = (fields) => fields.map((each) => each.text);
  const label = { color: look.get("--ink"), fontSize: narrow ? 11 : 13, overflow: "truncate" };
  return {
    height: down.fields.length * 28 + 150,
    option: {
      grid: { left, right: 4, top: 6, bottom: 140 },
      xAxis: {
        type: "category",
        data: names(across.fields),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...label, rotate: 60, interval: 0, width: 140 },
      },
      yAxis: {
        type: "category",
        data: names(down.fields),
        inverse: true,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...label, interval: 0, width: left - 12 },
      },
      visualMap: {
        show: false,
        min: 0,
        max: highest,
        inRange: { color: [look.get("--commitment-wash"), look.get("--commitment")] },
      },
      series: [
        {
          type: "heatmap",
          data,
          label: {
            show: (width - left) / across.fields.length > 16,
            fontSize: 11,
            formatter: (point) => String(point.value[2]),
          },
          itemStyle: { borderColor: look.get("--paper"), borderWidth: 1 },
        },
      ],
    },
  };
}
