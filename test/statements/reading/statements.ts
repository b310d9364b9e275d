import ts from 'typescript';
import { alternativesOf } from './alternatives.js';
import { fillingsOf, type Fillings } from './methods.js';
import { Names } from './names.js';
import { Reader } from './reader.js';
import { rowOf } from './rows.js';
import { sinkOf } from './sinks.js';
import type { Source } from './source.js';
import { Unknown } from './unknown.js';

/** A place that sends a statement to the database. */
export interface Place {
  /** The file and the method, which stay the same when lines move. */
  readonly name: string;
  /** The file and the line. */
  readonly line: string;
  readonly call: ts.CallExpression;
}

/** A statement as it may be sent, in every form that its pieces allow. */
export interface Statement extends Place {
  readonly texts: readonly string[];
  readonly parameters: ts.Expression | undefined;
  /** The declared type of its rows; null where nobody asks for more than their number. */
  readonly row: ts.Type | null;
}

export interface Statements {
  readonly held: readonly Statement[];
  /** The places whose statements are put together at run time. */
  readonly left: readonly (Place & { readonly why: string })[];
}

/** Every statement that `source` sends. */
export function statementsOf(source: Source): Statements {
  const found: { held: Statement[]; left: (Place & { why: string })[] } = { held: [], left: [] };
  const fillings = fillingsOf(source.checker, source.files);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const one = statementAt(source, fillings, node);
      if (one && 'why' in one) found.left.push(one);
      else if (one) found.held.push(one);
    }
    ts.forEachChild(node, visit);
  };
  source.files.forEach(visit);
  return found;
}

function statementAt(
  source: Source,
  fillings: Fillings,
  call: ts.CallExpression,
): Statement | (Place & { readonly why: string }) | null {
  const sink = sinkOf(source.checker, call);
  if (!sink) return null;
  const place = placeOf(source, call);
  const { text, parameters } = sink;
  if (!text) return { ...place, why: 'it is put together of pieces' };
  const row = rowOf(source.checker, call, sink);
  if (row && row.flags & ts.TypeFlags.TypeParameter) return { ...place, why: 'its row is whatever the caller says' };
  try {
    const texts = alternativesOf((choices) => {
      const reader = new Reader(source.checker, fillings, choices);
      return reader.read(text, new Names(reader, null));
    });
    if (!texts.every((one) => typeof one === 'string')) return { ...place, why: 'it is no text' };
    return { ...place, texts, parameters, row };
  } catch (failure) {
    if (!(failure instanceof Unknown || failure instanceof RangeError)) throw failure;
    return { ...place, why: failure.message };
  }
}

function placeOf(source: Source, call: ts.CallExpression): Place {
  const file = call.getSourceFile();
  const path = source.pathOf(file);
  const { line } = file.getLineAndCharacterOfPosition(call.getStart());
  return { name: `${path} ${nameAround(call)}`, line: `${path}:${line + 1}`, call };
}

/** The names of the functions and of the class around it. */
function nameAround(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const name = isNamed(at) ? at.name?.getText() : undefined;
    if (name !== undefined) names.unshift(name);
  }
  return names.join('.');
}

const isNamed = (
  node: ts.Node,
): node is ts.FunctionDeclaration | ts.MethodDeclaration | ts.ClassDeclaration | ts.VariableDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isFunctionLike(node.initializer));
