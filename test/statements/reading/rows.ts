import ts from 'typescript';
import type { Sink } from './sinks.js';

/** The declared type of a row of the call's answer; null where nothing is declared. */
export function rowOf(checker: ts.TypeChecker, call: ts.CallExpression, { gives }: Sink): ts.Type | null {
  const answer = gives === 'anything' ? expected(checker, call) : promised(checker, call);
  const row = answer && rowWithin(checker, answer, gives);
  return row && row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any) ? null : (row ?? null);
}

function rowWithin(checker: ts.TypeChecker, answer: ts.Type, gives: Sink['gives']): ts.Type | undefined {
  if (gives === 'row') return answer.flags & ts.TypeFlags.Unknown ? answer : checker.getNonNullableType(answer);
  const list = gives === 'result' ? typeOfProperty(checker, answer, 'rows') : answer;
  return list && checker.isArrayType(list) ? checker.getTypeArguments(list as ts.TypeReference)[0] : undefined;
}

const promised = (checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | undefined =>
  checker.getAwaitedType(checker.getTypeAtLocation(call));

/** The type that the place expects of an answer that could be anything. */
function expected(checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | undefined {
  const own = promised(checker, call);
  if (own && !(own.flags & ts.TypeFlags.Any)) return own;
  const around = checker.getContextualType(call);
  const each = around?.isUnion() ? around.types : [around];
  return each.map((one) => one && checker.getAwaitedType(one)).find((one) => one && checker.isArrayType(one));
}

function typeOfProperty(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type | undefined {
  const property = checker.getPropertyOfType(type, name);
  return property && checker.getTypeOfSymbol(property);
}
