import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';
import classes from './fields.module.css';
import type { DraftField, Joined, PersonDraft } from './person-draft.js';
import { useFieldNames, useFieldWords } from './use-field-words.js';

interface Props extends Pick<Joined, 'taken' | 'conflicts'> {
  /** The draft as somebody else saved it meanwhile. */
  readonly theirs: PersonDraft;
  readonly draft: PersonDraft;
  readonly change: (part: Partial<PersonDraft>) => void;
  readonly stateCode: string | null;
}

/** Shows what somebody else saved meanwhile, which is in the form; the reader chooses if both changed a field. */
export function BothVersions(props: Props) {
  const { t, joined } = useTexts();
  const nameOf = useFieldNames();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={classes['versions']}>
      <Notice tone="warning">
        <strong>{t('web-people:both.title')}</strong>
        {props.taken.length > 0 && <p>{t('web-people:both.taken', { fields: joined(props.taken.map(nameOf)) })}</p>}
        <p>{t(props.conflicts.length > 0 ? 'web-people:both.choose' : 'web-people:both.again')}</p>
      </Notice>
      {props.conflicts.map((field) => (
        <Choice key={field} {...props} field={field} />
      ))}
    </div>
  );
}

function Choice({
  field,
  theirs,
  draft,
  change,
  stateCode,
  taken: _,
  conflicts: __,
}: Props & { readonly field: DraftField }) {
  const { t } = useTexts();
  const nameOf = useFieldNames();
  const wordsOf = useFieldWords(stateCode);
  const mine = useRef(draft).current;
  const versions = [
    { of: t('web-people:both.mine'), draft: mine },
    { of: t('web-people:both.theirs'), draft: theirs },
  ];
  return (
    <fieldset className={classes['version']}>
      <legend>{nameOf(field)}</legend>
      {versions.map((version) => (
        <label key={version.of} className={classes['check']}>
          <input
            type="radio"
            name={`both-${field}`}
            checked={JSON.stringify(draft[field]) === JSON.stringify(version.draft[field])}
            onChange={() => change({ [field]: version.draft[field] })}
          />
          <span>
            <span className={classes['quiet']}>{version.of}</span>{' '}
            <bdi>{wordsOf(version.draft, field) ?? t('web-people:form.none')}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
