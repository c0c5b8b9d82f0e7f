// What holds in each field of two axes: a colour and a letter for each value.

import { leftOut, totals } from "./top.js";

export default function grid(rows, { narrow, look, other }) {
  const values = totals(rows, 2).map((each) => each.text);
  const across = totals(rows, 0).slice(0, narrow ? 5 : 14);
  const down = totals(rows, 1).slice(0, 80);
  down.sort((one, another) => one.text.localeCompare(another.text));
  const columns = new Set(across.map((each) => each.text));
  const lines = new Set(down.map((each) => each.text));
  const fields = new Map();
  for (const [x, y, value] of rows) {
    const key = x.text + "\n" + y.text;
    if (columns.has(x.text) && lines.has(y.text) && !fields.has(key)) {
      fields.set(key, {
        value: [x.text, y.text, values.indexOf(value.text)],
        link: y.link,
        tip: [y.name + ", " + x.name, value.text],
      });
    }
  }
  const margin = narrow ? 130 : 190;
  const left = totals(rows, 0).length + totals(rows, 1).length - across.length - down.length;
  const label = { color: look.get("--ink"), fontSize: narrow ? 12 : 13, interval: 0, overflow: "truncate" };
  const cell = Math.min(170, Math.max(40, 640 / across.length));
  const legend = values.length * 24 + 10;
  return {
    height: down.length * 24 + 58 + legend,
    option: {
      grid: {
        left: margin,
        top: left > 0 ? 52 : 30,
        bottom: legend,
        ...(narrow ? { right: 4 } : { width: across.length * cell }),
      },
      title: leftOut(left, other, look),
      xAxis: {
        type: "category",
        position: "top",
        data: across.map((each) => each.text),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...label, width: narrow ? 60 : cell - 6 },
      },
      yAxis: {
        type: "category",
        data: down.map((each) => each.text),
        inverse: true,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...label, width: margin - 12 },
      },
      visualMap: {
        type: "piecewise",
        pieces: values.map((each, place) => ({
          value: place,
          label: each[0].toUpperCase() + "  " + each,
          color: look.series[place % look.series.length],
        })),
        bottom: 0,
        left: 0,
        itemSymbol: "roundRect",
        selectedMode: false,
        showLabel: true,
        dimension: 2,
        textStyle: { color: look.get("--ink"), fontSize: 13 },
      },
      series: [
        {
          type: "heatmap",
          data: [...fields.values()],
          label: {
            show: true,
            color: look.get("--paper"),
            formatter: (point) => values[point.value[2]][0].toUpperCase(),
          },
          itemStyle: { borderColor: look.get("--paper"), borderWidth: 2 },
        },
      ],
    },
  };
}
