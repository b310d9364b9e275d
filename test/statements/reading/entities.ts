import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { Source } from './source.js';

/** A class that TypeORM fills with the rows of a table. */
export interface EntityClass {
  readonly line: string;
  readonly name: string;
  /** The declared types of its properties. */
  readonly type: ts.Type;
  /** The address of the module that exports it. */
  readonly module: string;
}

/** Every entity of `source`, whether or not a module names it. */
export function entitiesOf(source: Source): EntityClass[] {
  return source.files.flatMap((file) =>
    file.statements.filter(isEntity).map((made) => {
      const { line } = file.getLineAndCharacterOfPosition(made.getStart());
      return {
        line: `${source.pathOf(file)}:${line + 1}`,
        name: made.name?.text ?? '',
        type: source.checker.getTypeAtLocation(made),
        module: pathToFileURL(file.fileName).href,
      };
    }),
  );
}

const isEntity = (statement: ts.Statement): statement is ts.ClassDeclaration =>
  ts.isClassDeclaration(statement) &&
  (ts.getDecorators(statement) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && expression.expression.getText() === 'Entity',
  );
