import ts from 'typescript';
import type { Later, Reads } from './reads.js';
import { Unknown } from './unknown.js';

/** Finds what names mean at a place: parameters what they were given, all others what they are declared as. */
export class Names {
  private readonly given = new Map<ts.Symbol, Later>();

  constructor(
    readonly reader: Reads<Names>,
    private readonly outer: Names | null,
  ) {}

  set(name: ts.Identifier, value: Later): void {
    const symbol = this.reader.checker.getSymbolAtLocation(name);
    if (symbol) this.given.set(symbol, value);
  }

  valueOf(name: ts.Identifier): unknown {
    if (name.text === 'undefined') return undefined;
    const symbol = this.symbolOf(name);
    const given = symbol && this.givenTo(symbol);
    if (given) return given();
    const declaration = symbol?.valueDeclaration;
    if (!declaration) throw new Unknown(name);
    return this.declared(declaration, name);
  }

  private declared(declaration: ts.Declaration, name: ts.Identifier): unknown {
    if (ts.isFunctionDeclaration(declaration)) return this.reader.functionOf(declaration, this);
    if (ts.isBindingElement(declaration)) return partOf(declaration, () => this.pattern(declaration, name));
    if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) throw new Unknown(name);
    if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) throw new Unknown(name, 'changes');
    return this.reader.read(declaration.initializer, this);
  }

  /** The value that the pattern around `element` takes apart. */
  private pattern(element: ts.BindingElement, name: ts.Identifier): unknown {
    const { parent } = element.parent;
    if (ts.isBindingElement(parent)) return partOf(parent, () => this.pattern(parent, name));
    if (!ts.isVariableDeclaration(parent) || !parent.initializer) throw new Unknown(name);
    return this.reader.read(parent.initializer, this);
  }

  private givenTo(symbol: ts.Symbol): Later | undefined {
    return this.given.get(symbol) ?? this.outer?.givenTo(symbol);
  }

  private symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const { checker } = this.reader;
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}

/** Gives a parameter, or each name in its pattern, the value that was passed. */
export function bind(
  names: Names,
  { name, initializer }: ts.ParameterDeclaration | ts.BindingElement,
  value: Later | undefined,
): void {
  if (!value && !initializer) return;
  const later = value ?? (() => initializer && names.reader.read(initializer, names));
  if (ts.isIdentifier(name)) {
    names.set(name, later);
    return;
  }
  for (const element of name.elements)
    if (ts.isBindingElement(element)) bind(names, element, () => partOf(element, later));
}

/** The part of `whole` that an element of a pattern names. */
function partOf(element: ts.BindingElement, whole: Later): unknown {
  const object = whole();
  const { parent } = element;
  if (object === null || typeof object !== 'object' || element.dotDotDotToken) throw new Unknown(element);
  if (ts.isArrayBindingPattern(parent)) return (object as unknown[])[parent.elements.indexOf(element)];
  const key = element.propertyName ?? element.name;
  if (!ts.isIdentifier(key)) throw new Unknown(element);
  return (object as Record<string, unknown>)[key.text];
}
