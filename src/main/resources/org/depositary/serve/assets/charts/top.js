// The largest of many, and how many are left.

/** Adds up what is counted for each field, the largest first; equal ones in the order of the rows. */
export function totals(rows, place, value) {
  const sums = new Map();
  for (const row of rows) {
    const field = row[place];
    const sum = sums.get(field.text) ?? { ...field, total: 0 };
    sum.total += value === undefined ? 1 : Number(row[value].text);
    sums.set(field.text, sum);
  }
  return [...sums.values()].sort((one, other) => other.total - one.total);
}

/** The largest fields, and a field for all the others, where there are several. */
export function top(rows, place, value, most, other) {
  const all = totals(rows, place, value);
  if (all.length <= most + 1) {
    return { fields: all, of: (text) => text };
  }
  const fields = all.slice(0, most);
  const kept = new Set(fields.map((each) => each.text));
  const rest = other(all.length - most);
  const total = all.slice(most).reduce((sum, each) => sum + each.total, 0);
  return {
    fields: [...fields, { text: rest, link: "", name: rest, total, rest: true }],
    of: (text) => (kept.has(text) ? text : rest),
  };
}

/** Says in the picture how many it leaves out. */
export function leftOut(count, other, look) {
  return {
    show: count > 0,
    text: count > 0 ? "+ " + other(count) : "",
    right: 0,
    top: 0,
    textStyle: { ...look.text, fontWeight: 400 },
  };
}
