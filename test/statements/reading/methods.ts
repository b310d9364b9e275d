import ts from 'typescript';
import type { Names } from './names.js';
import type { Reading, Reads } from './reads.js';
import { Unknown } from './unknown.js';

type Method = (...given: unknown[]) => unknown;

const OF_OBJECT = new Map<string, Method>([
  ['Object.keys', (object) => Object.keys(object as object)],
  ['Object.values', (object) => Object.values(object as Record<string, unknown>)],
  ['Object.entries', (object) => Object.entries(object as object)],
]);

/** The value of a call: of a function of the source, or of a method of texts and lists. */
export function callOf(reader: Reads<Names>, node: ts.CallExpression, names: Names): unknown {
  const own = OF_OBJECT.get(node.expression.getText());
  const called = own ?? reader.read(node.expression, names);
  if (typeof called !== 'function') throw new Unknown(node);
  const given = node.arguments.map((argument) => () => reader.read(argument, names));
  if (isReading(called)) return called.lazily(given);
  return (called as Method)(...given.map((value) => value()));
}

/** The value of `object.name`. */
export function memberOf(reader: Reads<Names>, node: ts.PropertyAccessExpression, names: Names): unknown {
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return ownMember(reader, node, names);
  const object = reader.read(node.expression, names);
  if (object == null) {
    if (node.questionDotToken) return undefined;
    throw new Unknown(node);
  }
  const member: unknown = (Object(object) as Record<string, unknown>)[node.name.text];
  if (typeof object === 'string' || Array.isArray(object))
    return typeof member === 'function' ? (member as Method).bind(object) : member;
  if (typeof object !== 'object') throw new Unknown(node);
  return member;
}

/** A member of the class itself; for an abstract member, that of each class that implements it. */
function ownMember(reader: Reads<Names>, node: ts.PropertyAccessExpression, names: Names): unknown {
  const declared = reader.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  const isAbstract = declared && ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Abstract;
  const member = isAbstract ? reader.filling(declared) : declared;
  if (member && ts.isMethodDeclaration(member)) return reader.functionOf(member, names);
  if (member && ts.isPropertyDeclaration(member) && member.initializer) return reader.read(member.initializer, names);
  if (member && ts.isGetAccessorDeclaration(member) && member.body) return reader.returned(member.body, names);
  throw new Unknown(node);
}

const isReading = (value: unknown): value is Reading => typeof value === 'function' && 'lazily' in value;

/** For each abstract member, the members that implement it. */
export type Fillings = ReadonlyMap<ts.Declaration, readonly ts.Declaration[]>;

export function fillingsOf(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): Fillings {
  const found = new Map<ts.Declaration, ts.Declaration[]>();
  for (const statement of files.flatMap((file) => [...file.statements])) {
    if (!ts.isClassDeclaration(statement)) continue;
    const base = statement.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    if (!base) continue;
    const above = checker.getTypeAtLocation(base);
    for (const member of statement.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const filled = checker.getPropertyOfType(above, member.name.text)?.valueDeclaration;
      if (filled) found.set(filled, [...(found.get(filled) ?? []), member]);
    }
  }
  return found;
}
