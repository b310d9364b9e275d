import type ts from 'typescript';

/** A value that is read when it is needed. */
export type Later = () => unknown;

/** A function of the source, whose arguments are read when they are needed. */
export interface Reading {
  (...given: unknown[]): unknown;
  readonly lazily: (given: readonly Later[]) => unknown;
}

export type Made = ts.SignatureDeclaration & { readonly body?: ts.ConciseBody | undefined };

/** Reads expressions where names mean what `Meaning` says; each throws `Unknown` where constants do not reach. */
export interface Reads<Meaning> {
  readonly checker: ts.TypeChecker;
  read(node: ts.Expression, names: Meaning): unknown;
  returned(body: ts.Block, names: Meaning): unknown;
  functionOf(made: Made, names: Meaning): Reading;
  /** One of the members that implement an abstract one, as it is chosen. */
  filling(member: ts.Declaration): ts.Declaration | undefined;
}
