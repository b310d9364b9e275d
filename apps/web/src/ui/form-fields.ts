import { createContext, useContext, useEffect } from 'react';

/** What is wrong with a field, by the id that leads to it. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

interface Unread extends FieldProblem {
  /** The whole field, as it is sent, that this one is a part of. */
  readonly of: string;
}

/** Codes of the faults that a form refuses by itself. */
export const UNREAD = 'unread';
const MISSING = 'missing';

/** Fields with a typed text that cannot be read; a form is not sent while there are any. */
export class UnreadFields {
  private readonly found = new Map<string, Unread>();

  set(unread: Unread): void {
    this.found.set(unread.path, unread);
  }

  clear(path: string): void {
    this.found.delete(path);
  }

  /** Adds the missing fields; a field that cannot be read is not missing as well. */
  and(missing: readonly FieldProblem[]): readonly (FieldProblem & { readonly code: string })[] {
    const unread = [...this.found.values()];
    const absent = missing.filter(({ path }) => !unread.some(({ of }) => of === path));
    return [
      ...unread.map(({ path, message }) => ({ path, message, code: UNREAD })),
      ...absent.map((each) => ({ ...each, code: MISSING })),
    ];
  }
}

/** Errors by the dotted path of their field, as the centre names them. */
export type FieldErrors = Readonly<Record<string, string>>;

interface Fields {
  readonly lines: FieldErrors;
  readonly unread: UnreadFields;
}

/** The form around a field. */
export const FormFields = createContext<Fields | null>(null);

/** The error that the form around shows for a field, for fields that are not handed the errors of their form. */
export const useFieldError = (path: string): string | undefined => useContext(FormFields)?.lines[path];

/** Keeps the form around from being sent while there is a message; the message then stands in its summary. */
export function useUnread(path: string, of: string, message: string | null): void {
  const unread = useContext(FormFields)?.unread;
  useEffect(() => {
    if (message === null) return;
    unread?.set({ path, of, message });
    return () => unread?.clear(path);
  }, [unread, path, of, message]);
}

/** Sorts fields from the top of the page down, as a reader meets them; fields that are not on the page come last. */
export function asOnPage<F extends { readonly path: string }>(fields: readonly F[]): F[] {
  const placed = fields.map((field) => ({ field, element: document.getElementById(field.path) }));
  const isBefore = (one: Element | null, other: Element | null): boolean =>
    one !== null && (other === null || Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING));
  return placed
    .sort((one, other) => Number(isBefore(other.element, one.element)) - Number(isBefore(one.element, other.element)))
    .map(({ field }) => field);
}
