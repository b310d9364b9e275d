import { DomainError, type Variables } from '#kernel';

export type FileRefusal =
  | 'not-a-sheet'
  | 'old-or-locked-workbook'
  | 'workbook-broken'
  | 'workbook-too-large'
  | 'workbook-unsafe'
  | 'sheet-empty'
  | 'row-too-long'
  | 'quote-not-closed'
  | 'too-many-rows'
  | 'too-many-columns';

/** A file that cannot be read as a sheet; the code says why. */
export class FileRefused extends DomainError {
  constructor(
    readonly reason: FileRefusal,
    variables: Variables = {},
  ) {
    super('invalid', `imports.${reason}`, variables);
  }
}
