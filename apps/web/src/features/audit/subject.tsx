import type { AuditEntry } from '#contracts/audit';
import { useTexts } from '../../i18n/index.js';
import { Code, Link, PersonName } from '../../ui/index.js';
import classes from './audit.module.css';
import { useAuditWords } from './words.js';

/** What an act concerns, as people call it; the whole id is in the address that the link leads to. */
export function Subject({ entry }: { readonly entry: AuditEntry }) {
  const { kindWords } = useAuditWords();
  const { kind, id, known } = entry.subject;
  return (
    <span className={classes['subject']}>
      <Link to="/audit" search={(all) => ({ ...all, subjectKind: kind, subjectId: id })} title={id}>
        {kindWords(kind)}
      </Link>
      {known === null && <Unknown id={id} />}
      {known?.person && <PersonName name={known.person} />}
      {known?.code && <Code>{known.code}</Code>}
      {known?.cohort && <Code quiet={classes['quiet']}>{known.cohort}</Code>}
    </span>
  );
}

const IS_ID = /^[\da-f]{8}-[\da-f-]{27}$/;

/** A subject whose record is gone or never was; what is no id speaks for itself. */
function Unknown({ id }: { readonly id: string }) {
  const { t } = useTexts();
  if (!IS_ID.test(id)) return <bdi>{id}</bdi>;
  return (
    <span className={classes['quiet']}>
      {t('web-list:audit.gone')} <bdi>…{id.slice(-6)}</bdi>
    </span>
  );
}

/** The name of a subject in one line. */
export function useSubjectName(): (entry: AuditEntry) => string {
  const { language } = useTexts();
  const { kindWords } = useAuditWords();
  return ({ subject: { kind, id, known } }) => {
    const person = known?.person && (language === 'ar' ? known.person.ar : known.person.latin);
    const called = [person, known?.code, known?.cohort].filter((each) => each);
    return [kindWords(kind), ...(called.length > 0 ? called : [id])].join(' ');
  };
}
