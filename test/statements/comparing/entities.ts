import ts from 'typescript';
import type { EntityMetadata } from 'typeorm';
import type { TableColumn } from '../asking/tables.js';
import { givenFor, isGivenAs } from './kinds.js';

type ColumnMetadata = EntityMetadata['columns'][number];

export interface Compared {
  readonly checker: ts.TypeChecker;
  readonly metadata: EntityMetadata;
  /** The type of the class. */
  readonly type: ts.Type;
  readonly columns: readonly TableColumn[];
  /** What the driver calls the type of a column of the entity. */
  readonly typeNameOf: (column: ColumnMetadata) => string;
}

/** Lists what an entity says wrongly about its table. */
export function entityDifferences(compared: Compared): string[] {
  const { metadata, columns } = compared;
  if (columns.length === 0) return [`there is no table ${metadata.tablePath}`];
  const found = metadata.columns.flatMap((column) => {
    const real = columns.find(({ name }) => name === column.databaseName);
    if (!real) return [`${metadata.tablePath} has no column "${column.databaseName}" (${column.propertyName})`];
    return [...columnDifferences(compared, column, real), ...propertyDifferences(compared, column, real)];
  });
  const known = new Set(metadata.columns.map(({ databaseName }) => databaseName));
  for (const { name, isRequired } of columns)
    if (isRequired && !known.has(name)) found.push(`column "${name}" must be written and is in no property`);
  return found;
}

function columnDifferences({ typeNameOf }: Compared, column: ColumnMetadata, real: TableColumn): string[] {
  const named = `column "${real.name}"`;
  const found: string[] = [];
  const said = `${typeNameOf(column)}${column.isArray ? '[]' : ''}`;
  if (said !== real.typeName) found.push(`${named} is ${real.typeName}, and called ${said}`);
  if (column.isNullable !== real.isNullable)
    found.push(
      `${named} is ${real.isNullable ? '' : 'not '}nullable, and said to be ${column.isNullable ? '' : 'not '}so`,
    );
  if (column.isPrimary !== real.isPrimary)
    found.push(
      `${named} is ${real.isPrimary ? '' : 'not '}of the primary key, and said to be ${column.isPrimary ? '' : 'not '}so`,
    );
  return found;
}

/** Compares the declared type of a property with what TypeORM puts into it; TypeORM makes texts of dates. */
function propertyDifferences({ checker, type }: Compared, column: ColumnMetadata, real: TableColumn): string[] {
  const property = checker.getPropertyOfType(type, column.propertyName);
  if (!property) return [];
  const declared = checker.getTypeOfSymbol(property);
  const given = real.typeName === 'date' ? { name: 'text', element: null } : real.type;
  const named = `${column.propertyName} is of column "${real.name}", ${real.typeName}`;
  const said = checker.typeToString(declared);
  if (!isGivenAs(checker, given, checker.getNonNullableType(declared)))
    return [`${named}, which is given as ${givenFor(given)}, and declared as ${said}`];
  const each = declared.isUnion() ? declared.types : [declared];
  const mayBeNull = each.some(({ flags }) => flags & ts.TypeFlags.Null);
  if (mayBeNull !== real.isNullable)
    return [`${named}, which is ${real.isNullable ? 'null at times' : 'never null'}, and declared as ${said}`];
  return [];
}
