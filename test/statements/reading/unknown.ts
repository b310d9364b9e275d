import type ts from 'typescript';

/** Thrown for what cannot be known before the program runs. */
export class Unknown extends Error {
  constructor(node: ts.Node, why = 'is known at run time alone') {
    super(`${node.getText().replace(/\s+/g, ' ').slice(0, 60)} ${why}`);
  }
}
