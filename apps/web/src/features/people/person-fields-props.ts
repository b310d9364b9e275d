import type { FieldErrors } from '../../ui/index.js';
import type { PersonDraft } from './person-draft.js';

export interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly change: (part: Partial<PersonDraft>) => void;
  readonly errors: FieldErrors;
  /** The state of the person; null for the staff of the centre. */
  readonly stateCode: string | null;
}
