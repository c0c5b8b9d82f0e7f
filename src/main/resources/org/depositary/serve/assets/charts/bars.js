// How much at each place of an axis, one piece for each series.

import { top } from "./top.js";

export default function bars(rows, { narrow, look, other }) {
  const places = [...new Set(rows.map((row) => row[0].text))].sort();
  const series = top(rows, 1, 2, 7, other);
  const drawn = series.fields.map((field) => ({
    type: "bar",
    name: field.text,
    stack: "all",
    barMaxWidth: 90,
    data: places.map((place) => {
      const value = rows
        .filter((row) => row[0].text === place && series.of(row[1].text) === field.text)
        .reduce((sum, row) => sum + Number(row[2].text), 0);
      return { value, link: field.link, tip: [place + ": " + field.name, String(value)] };
    }),
    itemStyle: { borderColor: look.get("--paper"), borderWidth: 1 },
  }));
  const axis = { color: look.get("--ink"), fontSize: 13 };
  const legend = narrow ? series.fields.length * 24 + 10 : Math.ceil(series.fields.length / 3) * 26 + 10;
  return {
    height: 300 + legend,
    option: {
      aria: { enabled: true, decal: { show: true } },
      grid: { left: 36, right: 6, top: 12, bottom: legend + 36 },
      legend: {
        bottom: 0,
        left: 0,
        orient: narrow ? "vertical" : "horizontal",
        selectedMode: false,
        textStyle: axis,
        itemGap: 12,
      },
      xAxis: { type: "category", data: places, axisTick: { show: false }, axisLabel: axis },
      yAxis: {
        type: "value",
        minInterval: 1,
        axisLabel: axis,
        splitLine: { lineStyle: { color: look.get("--rule") } },
      },
      series: drawn,
    },
  };
}
