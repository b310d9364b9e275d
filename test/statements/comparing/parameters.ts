import ts from 'typescript';
import type { Catalogue, ColumnType } from '../asking/catalogue.js';

/** What the driver can send for a type; for a type not named here, texts. Anything may be null. */
const SENT: Readonly<Record<string, readonly string[]>> = {
  int2: ['number', 'string', 'bigint'],
  int4: ['number', 'string', 'bigint'],
  int8: ['number', 'string', 'bigint'],
  numeric: ['number', 'string', 'bigint'],
  float4: ['number', 'string'],
  float8: ['number', 'string'],
  bool: ['boolean'],
  date: ['Date', 'string'],
  timestamp: ['Date', 'string'],
  timestamptz: ['Date', 'string'],
  bytea: ['Buffer'],
  // A list would be sent as an array of the database.
  json: ['string', 'object'],
  jsonb: ['string', 'object'],
};

/** What is wrong with the values sent with a statement; `taken` are the types that each variant of it takes. */
export function parameterDifferences(
  checker: ts.TypeChecker,
  catalogue: Catalogue,
  { given, taken }: { readonly given: ts.Expression | undefined; readonly taken: readonly (readonly number[])[] },
): string[] {
  const list = given ? listOf(checker, given) : [];
  if (!list) return [];
  const spread = list.findIndex((element) => ts.isSpreadElement(element));
  const known = spread === -1 ? list : list.slice(0, spread);
  const other = spread === -1 && taken.find(({ length }) => length !== known.length);
  if (other) return [`it takes ${other.length} parameters and is given ${known.length}`];
  return known.flatMap((element, at) => {
    const columns = taken
      .map((one) => one[at])
      .filter((oid) => oid !== undefined)
      .map((oid) => catalogue.typeOf(oid));
    const type = checker.getTypeAtLocation(element);
    if (columns.length === 0 || isSentAs(checker, columns, type)) return [];
    return [
      `parameter $${at + 1} is ${columns[0]?.name ?? ''} and given as ${checker.typeToString(checker.getBaseTypeOfLiteralType(type))}`,
    ];
  });
}

/** The values as they are written, in the call or in a constant. */
function listOf(checker: ts.TypeChecker, given: ts.Expression): readonly ts.Expression[] | null {
  if (ts.isArrayLiteralExpression(given)) return given.elements;
  const declared = ts.isIdentifier(given) ? checker.getSymbolAtLocation(given)?.valueDeclaration : undefined;
  if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return null;
  return ts.isArrayLiteralExpression(declared.initializer) ? declared.initializer.elements : null;
}

/**
 * Whether each thing that `type` may be can be sent as one of `columns`: pieces of a statement go with their values.
 */
function isSentAs(checker: ts.TypeChecker, columns: readonly ColumnType[], type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every((one) => isSentAs(checker, columns, one));
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Unknown | ts.TypeFlags.Void)) return true;
  const isList = checker.isArrayType(type) || checker.isTupleType(type);
  return columns.some(({ name, element }) => {
    if (!isList) return (element ? ['string'] : (SENT[name] ?? ['string'])).includes(kindOf(checker, type));
    const each = checker.getTypeArguments(type as ts.TypeReference);
    return element !== null && each.every((one) => isSentAs(checker, [element], one));
  });
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): string {
  if (checker.isTypeAssignableTo(type, checker.getStringType())) return 'string';
  if (checker.isTypeAssignableTo(type, checker.getNumberType())) return 'number';
  if (checker.isTypeAssignableTo(type, checker.getBooleanType())) return 'boolean';
  if (type.flags & ts.TypeFlags.BigIntLike) return 'bigint';
  const name = type.getSymbol()?.name ?? '';
  if (name === 'Uint8Array') return 'Buffer';
  return name === 'Date' || name === 'Buffer' ? name : 'object';
}
