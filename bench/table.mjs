/** Prints rows of words and figures in aligned columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  for (const row of rows) {
    console.log('  ' + row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]))).join('  '))
  }
}

/** Middle value of several measurements, so that one hiccup of the machine does not decide. */
export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}

export function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} мс`
}
