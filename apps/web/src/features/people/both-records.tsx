import type { ReactNode } from 'react';
import type { Person } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { Code, Link, Status } from '../../ui/index.js';
import classes from './comparison.module.css';
import { draftOf, type DraftField } from './person-draft.js';
import { TONES } from './status-tones.js';
import { useFieldNames, useFieldWords } from './use-field-words.js';

const COMPARED = [
  'nameAr',
  'nameLatin',
  'serviceNumber',
  'birthDate',
  'sex',
  'phone',
  'email',
  'signInName',
  'agencyId',
  'postId',
  'function',
] as const satisfies readonly DraftField[];
/** These fields are read from left to right, whatever is written around them. */
const CODES: ReadonlySet<DraftField> = new Set(['serviceNumber', 'email', 'phone', 'signInName']);

interface Props {
  readonly first: Person;
  readonly second: Person;
}

/** The facts known of two records, field by field; a field that neither has is left out. */
export function BothRecords({ first, second }: Props) {
  const { t, calendarDate } = useTexts();
  const nameOf = useFieldNames();
  const drafts = [draftOf(first), draftOf(second)] as const;
  const wordsOf = [useFieldWords(first.stateCode), useFieldWords(second.stateCode)] as const;
  const words = (at: 0 | 1, field: DraftField) => wordsOf[at](drafts[at], field);
  const shown = (field: DraftField, value: string | null): ReactNode => {
    if (value === null) return t('web-people:form.none');
    return CODES.has(field) ? <Code>{value}</Code> : <bdi>{value}</bdi>;
  };
  return (
    <div className={classes['records']}>
      <Compared
        title={t('web-people:merge.field')}
        values={[<Whose key="1" at={0} of={first} />, <Whose key="2" at={1} of={second} />]}
      />
      {COMPARED.map((field) => {
        const [one, other] = [words(0, field), words(1, field)];
        if (one === null && other === null) return null;
        return (
          <Compared
            key={field}
            title={nameOf(field)}
            isSame={one === null || other === null ? undefined : one === other}
            values={[shown(field, one), shown(field, other)]}
          />
        );
      })}
      <Compared
        title={t('web-people:field.status')}
        values={[<Standing key="1" person={first} />, <Standing key="2" person={second} />]}
      />
      <Compared
        title={t('web-people:merge.entered')}
        values={[calendarDate(first.createdAt.slice(0, 10)), calendarDate(second.createdAt.slice(0, 10))]}
      />
    </div>
  );
}

function Whose({ at, of }: { readonly at: 0 | 1; readonly of: Person }) {
  const { t } = useTexts();
  return (
    <Link to="/people/$personId" params={{ personId: of.id }}>
      {t(at === 0 ? 'web-people:duplicates.first' : 'web-people:duplicates.second')}
    </Link>
  );
}

function Standing({ person: { status } }: { readonly person: Person }) {
  const { t } = useTexts();
  return <Status tone={TONES[status]}>{t(`web-people:status.${status}`)}</Status>;
}

interface ComparedProps {
  readonly title: string;
  /** Undefined if there is nothing to compare. */
  readonly isSame?: boolean | undefined;
  readonly values: readonly [ReactNode, ReactNode];
}

function Compared({ title, isSame, values }: ComparedProps) {
  const { t } = useTexts();
  return (
    <div className={classes['field']}>
      <div className={classes['name']}>
        {title}
        {isSame !== undefined && (
          <Status tone={isSame ? 'good' : 'quiet'}>
            {t(isSame ? 'web-people:merge.same' : 'web-people:merge.differs')}
          </Status>
        )}
      </div>
      <p className={classes['value']}>{values[0]}</p>
      <p className={classes['value']}>{values[1]}</p>
    </div>
  );
}
