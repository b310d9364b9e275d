import ts from 'typescript';
import type { ColumnType } from '../asking/catalogue.js';

/** What the driver makes of a value with its own parsers; the project sets none. */
type Kind = 'string' | 'number' | 'boolean' | 'Date' | 'Buffer' | 'JSON';

const KINDS: Readonly<Record<string, Kind>> = {
  int2: 'number',
  int4: 'number',
  oid: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  date: 'Date',
  timestamp: 'Date',
  timestamptz: 'Date',
  bytea: 'Buffer',
  json: 'JSON',
  jsonb: 'JSON',
};

/** What the driver gives for the type, as TypeScript writes it. */
export const givenFor = ({ name, element }: ColumnType): string =>
  element ? `${givenFor(element)}[]` : (KINDS[name] ?? 'string');

/** Whether a value that the driver makes of `column` may be declared as `type`, apart from being null. */
export function isGivenAs(checker: ts.TypeChecker, column: ColumnType, type: ts.Type): boolean {
  if (type.flags & ts.TypeFlags.Unknown) return true;
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) return false;
  if (column.element) return isListOf(checker, column.element, type);
  return isOfKind(checker, KINDS[column.name] ?? 'string', type);
}

/** Elements may be null in any array, and no array says whether they are. */
function isListOf(checker: ts.TypeChecker, element: ColumnType, type: ts.Type): boolean {
  if (!checker.isArrayType(type)) return false;
  const [declared] = checker.getTypeArguments(type as ts.TypeReference);
  return declared !== undefined && isGivenAs(checker, element, checker.getNonNullableType(declared));
}

function isOfKind(checker: ts.TypeChecker, kind: Kind, type: ts.Type): boolean {
  switch (kind) {
    case 'string':
      return checker.isTypeAssignableTo(type, checker.getStringType());
    case 'number':
      return checker.isTypeAssignableTo(type, checker.getNumberType());
    case 'boolean':
      return checker.isTypeAssignableTo(type, checker.getBooleanType());
    case 'JSON':
      return whatJsonLacks(checker, type) === null;
    case 'Date':
      return nameOf(type) === 'Date';
    case 'Buffer':
      return nameOf(type) === 'Buffer' || nameOf(type) === 'Uint8Array';
  }
}

const nameOf = (type: ts.Type): string | undefined => type.getSymbol()?.name;
const NOT_IN_JSON: readonly (string | undefined)[] = ['Date', 'Buffer', 'Uint8Array', 'Map', 'Set', 'ReadonlyMap'];

/** The first thing within `type` that JSON cannot hold. */
function whatJsonLacks(checker: ts.TypeChecker, type: ts.Type, seen = new Set<ts.Type>()): string | null {
  if (seen.has(type)) return null;
  seen.add(type);
  if (type.flags & (ts.TypeFlags.BigIntLike | ts.TypeFlags.Any)) return checker.typeToString(type);
  const name = nameOf(type);
  if (NOT_IN_JSON.includes(name)) return name ?? null;
  const each = type.isUnionOrIntersection() ? type.types : partsOf(checker, type);
  for (const part of each) {
    const lacking = whatJsonLacks(checker, part, seen);
    if (lacking !== null) return lacking;
  }
  return null;
}

function partsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  if (checker.isArrayType(type) || checker.isTupleType(type)) return checker.getTypeArguments(type as ts.TypeReference);
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  return checker.getPropertiesOfType(type).map((property) => checker.getTypeOfSymbol(property));
}
