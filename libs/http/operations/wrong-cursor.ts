import { DomainError } from '#kernel';

/** Refuses a cursor that no list of this kind gave. */
export const wrongCursor = (): DomainError =>
  new DomainError('invalid', 'http.invalid-input', {}, [{ path: 'query.cursor', code: 'http.fields.wrong-cursor' }]);
