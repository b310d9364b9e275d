import ts from 'typescript';
import type { Choices } from './alternatives.js';
import { callOf, memberOf, type Fillings } from './methods.js';
import { bind, Names } from './names.js';
import type { Later, Made, Reading, Reads } from './reads.js';
import { Unknown } from './unknown.js';

const MOST_LITERALS = 24;

/**
 * Reads expressions of the source as the program would, as far as constants reach. Where they are not known, a piece
 * whose type is a union of literals, and the outcome of a condition, are chosen.
 */
export class Reader implements Reads<Names> {
  constructor(
    readonly checker: ts.TypeChecker,
    private readonly fillings: Fillings,
    private readonly choices: Choices,
  ) {}

  /** @throws Unknown */
  read(node: ts.Expression, names: Names): unknown {
    try {
      return this.known(node, names);
    } catch (failure) {
      if (!(failure instanceof Unknown)) throw failure;
      const literals = this.literalsOf(node);
      if (!literals) throw failure;
      return literals[this.choices.chosen(this.keyOf(node), literals.length)];
    }
  }

  /** The outcome of a condition; both outcomes in turn where it is not known. */
  holds(condition: ts.Expression, names: Names): boolean {
    try {
      return Boolean(this.read(condition, names));
    } catch (failure) {
      if (!(failure instanceof Unknown)) throw failure;
      return this.choices.chosen(this.keyOf(condition), 2) === 0;
    }
  }

  filling(member: ts.Declaration): ts.Declaration | undefined {
    const several = this.fillings.get(member) ?? [];
    return several[this.choices.chosen(member, several.length)];
  }

  functionOf(made: Made, names: Names): Reading {
    const lazily = (given: readonly Later[]): unknown => {
      const { body } = made;
      if (!body) throw new Unknown(made);
      const inner = new Names(this, names);
      made.parameters.forEach((parameter, at) => {
        bind(inner, parameter, given[at]);
      });
      return ts.isBlock(body) ? this.returned(body, inner) : this.read(body, inner);
    };
    return Object.assign((...given: unknown[]) => lazily(given.map((value) => () => value)), { lazily });
  }

  private known(node: ts.Expression, names: Names): unknown {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return this.read(node.expression, names);
    if (ts.isNonNullExpression(node)) return this.read(node.expression, names);
    if (ts.isIdentifier(node)) return names.valueOf(node);
    if (ts.isConditionalExpression(node))
      return this.read(this.holds(node.condition, names) ? node.whenTrue : node.whenFalse, names);
    if (ts.isPropertyAccessExpression(node)) return memberOf(this, node, names);
    if (ts.isElementAccessExpression(node)) return this.element(node, names);
    if (ts.isCallExpression(node)) return callOf(this, node, names);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return this.functionOf(node, names);
    if (ts.isBinaryExpression(node)) return this.binary(node, names);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return !this.read(node.operand, names);
    return this.literal(node, names);
  }

  private literal(node: ts.Expression, names: Names): unknown {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isTemplateExpression(node)) return this.template(node, names);
    if (ts.isArrayLiteralExpression(node)) return this.array(node, names);
    if (ts.isObjectLiteralExpression(node)) return this.object(node, names);
    const words = new Map<ts.SyntaxKind, unknown>([
      [ts.SyntaxKind.TrueKeyword, true],
      [ts.SyntaxKind.FalseKeyword, false],
      [ts.SyntaxKind.NullKeyword, null],
    ]);
    if (words.has(node.kind)) return words.get(node.kind);
    throw new Unknown(node);
  }

  private template(node: ts.TemplateExpression, names: Names): string {
    const pieces = node.templateSpans.map(({ expression, literal }) => {
      const piece = this.read(expression, names);
      if (typeof piece !== 'string' && typeof piece !== 'number') throw new Unknown(expression, 'is no text');
      return `${piece}${literal.text}`;
    });
    return node.head.text + pieces.join('');
  }

  private array(node: ts.ArrayLiteralExpression, names: Names): unknown[] {
    return node.elements.flatMap((element) =>
      ts.isSpreadElement(element)
        ? [...(this.read(element.expression, names) as unknown[])]
        : [this.read(element, names)],
    );
  }

  private object(node: ts.ObjectLiteralExpression, names: Names): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) Object.assign(made, this.read(property.expression, names));
      else if (ts.isShorthandPropertyAssignment(property)) made[property.name.text] = names.valueOf(property.name);
      else if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name))
        made[ts.isPrivateIdentifier(property.name) ? '' : property.name.text] = this.read(property.initializer, names);
      else throw new Unknown(property);
    }
    return made;
  }

  private element(node: ts.ElementAccessExpression, names: Names): unknown {
    const object = this.read(node.expression, names);
    const key = this.read(node.argumentExpression, names);
    if (object === null || typeof object !== 'object') throw new Unknown(node);
    return (object as Record<string, unknown>)[String(key)];
  }

  private binary(node: ts.BinaryExpression, names: Names): unknown {
    const left = this.read(node.left, names);
    const right = (): unknown => this.read(node.right, names);
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.PlusToken:
        return `${left as string}${right() as string}`;
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
        return left === right();
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
        return left !== right();
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return left && right();
      case ts.SyntaxKind.BarBarToken:
        return left || right();
      case ts.SyntaxKind.QuestionQuestionToken:
        return left ?? right();
      default:
        throw new Unknown(node);
    }
  }

  /** The value that a body of constants, conditions and returns gives. */
  returned(body: ts.Block, names: Names): unknown {
    for (const statement of body.statements) {
      if (ts.isVariableStatement(statement)) continue;
      if (ts.isReturnStatement(statement) && statement.expression) return this.read(statement.expression, names);
      if (!ts.isIfStatement(statement)) throw new Unknown(statement);
      const branch = this.holds(statement.expression, names) ? statement.thenStatement : statement.elseStatement;
      if (branch && ts.isReturnStatement(branch) && branch.expression) return this.read(branch.expression, names);
      if (branch) throw new Unknown(branch);
    }
    throw new Unknown(body);
  }

  private literalsOf(node: ts.Expression): unknown[] | null {
    // This uses the declared type: within a condition the type is narrowed, and would be chosen among others there.
    const symbol = this.checker.getSymbolAtLocation(node);
    const type = symbol ? this.checker.getTypeOfSymbol(symbol) : this.checker.getTypeAtLocation(node);
    const each = type.isUnion() ? type.types : [type];
    if (each.length > MOST_LITERALS) return null;
    const values = each.map((one) => {
      if (one.isStringLiteral() || one.isNumberLiteral()) return { value: one.value };
      if (one.flags & ts.TypeFlags.BooleanLiteral) return { value: this.checker.typeToString(one) === 'true' };
      if (one.flags & ts.TypeFlags.Null) return { value: null };
      return one.flags & ts.TypeFlags.Undefined ? { value: undefined } : null;
    });
    return values.some((one) => one === null) ? null : values.map((one) => one?.value);
  }

  /** The same words in one function have the same key. */
  private keyOf(node: ts.Expression): string {
    const within = ts.findAncestor(node, ts.isFunctionLike);
    return `${node.getSourceFile().fileName}:${within?.pos ?? 0}:${node.getText()}`;
  }
}
