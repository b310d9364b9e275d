/** Which of the rows shown are selected, by id. */
export type Selection = ReadonlySet<string>;

/** Takes one row into the selection, or out of it. */
export function toggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Takes all rows from one to another in or out, as Shift does; `to` decides whether they go in or out. */
export function spanned(selection: Selection, shown: readonly string[], from: string, to: string): Selection {
  const [first, last] = [shown.indexOf(from), shown.indexOf(to)].sort((one, other) => one - other);
  if (first === undefined || last === undefined || first < 0) return toggled(selection, to);
  const within = shown.slice(first, last + 1);
  const next = new Set(selection);
  for (const id of within)
    if (selection.has(to)) next.delete(id);
    else next.add(id);
  return next;
}

/** How many of the selected are not shown. */
export function hiddenOf(selection: Selection, shown: readonly string[]): number {
  const seen = new Set(shown);
  return [...selection].filter((id) => !seen.has(id)).length;
}

export function extentOf(selection: Selection, shown: readonly string[]): 'none' | 'some' | 'all' {
  const chosen = shown.filter((id) => selection.has(id)).length;
  if (chosen === 0) return 'none';
  return chosen === shown.length ? 'all' : 'some';
}

/** Selects all that is shown, or nothing if all is selected already. */
export const allOrNone = (selection: Selection, shown: readonly string[]): Selection =>
  extentOf(selection, shown) === 'all' ? new Set() : new Set(shown);
