import type { ReactNode } from 'react';
import type { Person } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { Card, Code, Facts, Status, useStateNames } from '../../ui/index.js';
import { draftOf, type DraftField } from './person-draft.js';
import { TONES } from './status-tones.js';
import { useFieldNames, useFieldWords } from './use-field-words.js';

/** These fields are read from left to right, whatever is written around them. */
const CODES: ReadonlySet<DraftField> = new Set(['serviceNumber', 'email', 'phone', 'signInName']);

/** What is known of a person, as far as there is something. */
export function KnownOfPerson({ person, children }: { readonly person: Person; readonly children?: ReactNode }) {
  const { t, textIn, joined } = useTexts();
  const stateOf = useStateNames();
  const { stateCode, rank } = person;
  const draft = draftOf(person);
  const wordsOf = useFieldWords(stateCode);
  const nameOf = useFieldNames();
  const fact = (field: DraftField): readonly [string, ReactNode] => {
    const words = wordsOf(draft, field);
    return [nameOf(field), words !== null && CODES.has(field) ? <Code key={field}>{words}</Code> : words];
  };
  return (
    <Card accent>
      {person.status !== 'active' && (
        <Status tone={TONES[person.status]}>{t(`web-people:status.${person.status}`)}</Status>
      )}
      <Facts
        facts={[
          [t('web-people:me.roles'), joined(person.roles.map((role) => t(`identity:role.${role}`)))],
          [t('web-people:me.state'), stateCode === null ? t('web-people:me.of-the-centre') : stateOf(stateCode)],
          fact('serviceNumber'),
          [t('web-people:me.rank'), rank && textIn(rank.title)],
          ...(['function', 'agencyId', 'postId', 'sex', 'birthDate', 'spokenLanguages'] as const).map(fact),
          ...(['email', 'phone', 'signInName'] as const).map(fact),
          [t('web-people:me.zone'), <bdi key="zone">{person.timeZone}</bdi>],
        ]}
      />
      {children}
    </Card>
  );
}
