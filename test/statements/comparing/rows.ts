import ts from 'typescript';
import type { Catalogue } from '../asking/catalogue.js';
import type { Column, Description } from '../asking/description.js';
import { givenFor, isGivenAs } from './kinds.js';

/** Parts of a statement that may make a column null where its row is missing, whatever its table says. */
const OUTER = /\b(?:left|right|full)\s+(?:outer\s+)?join\b|\bgrouping sets\b|\brollup\b|\bcube\b/i;

/** What is wrong with a row that is declared for a statement; null declares none. */
export function differences(
  checker: ts.TypeChecker,
  catalogue: Catalogue,
  { text, described, row }: { readonly text: string; readonly described: Description; readonly row: ts.Type | null },
): string[] {
  if (!row) return [];
  const { columns } = described;
  const found = columns
    .filter(({ name }, at) => columns.findIndex((one) => one.name === name) !== at)
    .map(({ name }) => `column "${name}" comes twice`);
  const shapes = row.isUnion() ? row.types : [row];
  const declared = new Set(shapes.flatMap((shape) => checker.getPropertiesOfType(shape).map(({ name }) => name)));
  for (const name of declared)
    if (isMissing(checker, shapes, columns, name)) found.push(`column "${name}" is declared and not selected`);
  for (const column of columns) {
    if (!declared.has(column.name)) found.push(`column "${column.name}" is selected and not declared`);
    else found.push(...wrongly(checker, catalogue, column, { text, shapes }));
  }
  return found;
}

const isMissing = (
  checker: ts.TypeChecker,
  shapes: readonly ts.Type[],
  columns: readonly Column[],
  name: string,
): boolean =>
  columns.every((column) => column.name !== name) &&
  shapes.some((shape) => {
    const property = checker.getPropertyOfType(shape, name);
    return property && !(property.flags & ts.SymbolFlags.Optional);
  });

/** How the type of a column differs from that of its property. */
function wrongly(
  checker: ts.TypeChecker,
  catalogue: Catalogue,
  column: Column,
  { text, shapes }: { readonly text: string; readonly shapes: readonly ts.Type[] },
): string[] {
  const type = catalogue.typeOf(column.type);
  const properties = shapes
    .map((shape) => checker.getPropertyOfType(shape, column.name))
    .filter((one) => one !== undefined);
  const each = properties.map((property) => checker.getTypeOfSymbol(property));
  const isDeclared = (flags: ts.TypeFlags): boolean =>
    each.some((one) => (one.isUnion() ? one.types : [one]).some((part) => part.flags & flags));
  const said = each.map((one) => checker.typeToString(one)).join(' | ');
  const named = `column "${column.name}" is ${type.name}`;
  const wrong = each.some((one) => !isOnlyNull(one) && !isGivenAs(checker, type, checker.getNonNullableType(one)));
  if (wrong) return [`${named}, which is given as ${givenFor(type)}, and declared as ${said}`];
  const origin = catalogue.originOf(column.table, column.place);
  // A column that the statement requires to be not null is not null.
  const may = origin?.nullable && text.includes(`${origin.name} is not null`) ? null : origin?.nullable;
  const isNullable = isDeclared(ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Unknown);
  if (may === true && !isNullable) return [`${named} and may be null, and declared as ${said}`];
  if (may === false && isDeclared(ts.TypeFlags.Null) && !OUTER.test(text))
    return [`${named} and never null, and declared as ${said}`];
  return [];
}

const isOnlyNull = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
