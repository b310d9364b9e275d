import ts from 'typescript';
import { PreparedStatements, UnitOfWork } from '#database';

/** The statement that a call hands to the database. */
export interface Sink {
  readonly text: ts.Expression | undefined;
  readonly parameters: ts.Expression | undefined;
  /** What the call promises: rows, one row or null, the driver's result, or whatever the place makes of it. */
  readonly gives: 'rows' | 'row' | 'result' | 'anything';
}

interface Shape extends Pick<Sink, 'gives'> {
  /** The position of the text, which the parameters follow; none where TypeORM builds the text from pieces. */
  readonly at: number;
}

const method = <T>(made: abstract new (...given: never[]) => T, name: keyof T & string): string =>
  `${made.name}.${name}`;

/** The methods that send statements, by class. */
const SHAPES = new Map<string, Shape>([
  [method(UnitOfWork, 'query'), { at: 0, gives: 'rows' }],
  [method(UnitOfWork, 'one'), { at: 0, gives: 'row' }],
  [method(PreparedStatements, 'many'), { at: 1, gives: 'rows' }],
  [method(PreparedStatements, 'one'), { at: 1, gives: 'row' }],
  ['DataSource.query', { at: 0, gives: 'anything' }],
  ['EntityManager.query', { at: 0, gives: 'anything' }],
  ['QueryRunner.query', { at: 0, gives: 'anything' }],
  ['DataSource.createQueryBuilder', { at: -1, gives: 'anything' }],
  ['EntityManager.createQueryBuilder', { at: -1, gives: 'anything' }],
  ['Repository.createQueryBuilder', { at: -1, gives: 'anything' }],
  ['ClientBase.query', { at: 0, gives: 'result' }],
  ['Pool.query', { at: 0, gives: 'result' }],
]);

/** The statement that `call` sends; null where it sends none, or is itself part of one of these methods. */
export function sinkOf(checker: ts.TypeChecker, call: ts.CallExpression): Sink | null {
  if (!ts.isPropertyAccessExpression(call.expression)) return null;
  const shape = shapeOf(checker.getSymbolAtLocation(call.expression.name)?.declarations?.[0]);
  if (!shape || isWithin(call)) return null;
  const given = call.arguments[shape.at];
  if (given && ts.isObjectLiteralExpression(given))
    return { text: valueOf(given, 'text'), parameters: valueOf(given, 'values'), gives: shape.gives };
  return { text: given, parameters: call.arguments[shape.at + 1], gives: shape.gives };
}

function shapeOf(declared: ts.Declaration | undefined): Shape | undefined {
  const { parent } = declared ?? {};
  if (!declared || !parent || !(ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent))) return undefined;
  const name = ts.getNameOfDeclaration(declared)?.getText();
  return SHAPES.get(`${parent.name?.text ?? ''}.${name ?? ''}`);
}

const isWithin = (call: ts.CallExpression): boolean => {
  const method = ts.findAncestor(call, ts.isMethodDeclaration);
  return shapeOf(method) !== undefined;
};

function valueOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((one) => one.name?.getText() === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  return property && ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}
