import { DomainError } from '#kernel';

export class ImportNotFound extends DomainError {
  constructor() {
    super('not-found', 'imports.import-not-found');
  }
}

export class RowNotFound extends DomainError {
  constructor() {
    super('not-found', 'imports.row-not-found');
  }
}

/** The state of the import does not allow this; the code says why. */
export class ImportRefused extends DomainError {
  constructor(reason: 'transition-refused' | 'nothing-to-bring-in' | 'row-brought-in' | 'rows-gone') {
    super('conflict', `imports.${reason}`);
  }
}

/** An import cannot be asked for this; `path` names the field. */
export class InputRefused extends DomainError {
  constructor(reason: 'state-of-others' | 'state-not-found' | 'choice-not-found' | 'column-of-file', path: string) {
    super('invalid', `imports.${reason}`, {}, [{ path, code: `imports.${reason}` }]);
  }
}

/** Columns that cannot be understood as told; `path` names the column. */
export class ColumnsRefused extends DomainError {
  constructor(
    reason: 'column-twice' | 'column-needed' | 'field-not-found' | 'columns-of-file' | 'date-order-open',
    path: string,
    column = '',
  ) {
    super('invalid', `imports.${reason}`, { column }, [{ path, code: `imports.${reason}`, variables: { column } }]);
  }
}
