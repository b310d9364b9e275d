import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { Source } from './source.js';

/** A list that a library describes, as `export const COHORTS = describeList<CohortRow>()(…)`. */
export interface ListConstant {
  readonly line: string;
  readonly name: string;
  /** The declared type of its rows. */
  readonly row: ts.Type;
  /** The address of the module that exports it. */
  readonly module: string;
}

export function listsOf(source: Source): ListConstant[] {
  return source.files.flatMap((file) =>
    file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
      declarationList.declarations.flatMap((declared) => {
        const row = rowOf(declared.initializer);
        if (!row) return [];
        const { line } = file.getLineAndCharacterOfPosition(declared.getStart());
        return {
          line: `${source.pathOf(file)}:${line + 1}`,
          name: declared.name.getText(),
          row: source.checker.getTypeFromTypeNode(row),
          module: pathToFileURL(file.fileName).href,
        };
      }),
    ),
  );
}

/** `Row` of `describeList<Row>()(…)`. */
function rowOf(made: ts.Expression | undefined): ts.TypeNode | undefined {
  if (!made || !ts.isCallExpression(made) || !ts.isCallExpression(made.expression)) return undefined;
  const { expression, typeArguments } = made.expression;
  return expression.getText() === 'describeList' ? typeArguments?.[0] : undefined;
}
