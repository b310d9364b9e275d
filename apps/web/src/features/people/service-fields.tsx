import { NativeSelect } from '@mantine/core';
import { OfficerFunctions } from './officer-functions.js';
import { useTexts } from '../../i18n/index.js';
import { TextField } from '../../ui/index.js';
import classes from './fields.module.css';
import type { PersonDraft } from './person-draft.js';
import type { PersonFieldsProps } from './person-fields.js';
import { usePlaces } from './use-field-words.js';

/** What the service of a state knows an officer by, and where they serve. */
export function ServiceFields({ draft, change, errors, stateCode }: PersonFieldsProps) {
  const { t, textIn } = useTexts();
  const { agencies, posts } = usePlaces(stateCode);
  const optionsOf = (places: typeof agencies | typeof posts) => [
    { value: '', label: t('web-people:form.none') },
    ...places.map(({ id, name }) => ({ value: id, label: textIn(name) })),
  ];
  return (
    <fieldset className={classes['group']}>
      <legend>{t('web-people:form.service')}</legend>
      <div className={classes['pairs']}>
        <TextField
          id="serviceNumber"
          size="md"
          label={t('web-people:field.serviceNumber')}
          description={t('web-people:form.number-help')}
          autoComplete="off"
          value={draft.serviceNumber}
          error={errors['serviceNumber']}
          onChange={({ currentTarget }) => change({ serviceNumber: currentTarget.value })}
        />
        <NativeSelect
          id="function"
          size="md"
          label={t('web-people:field.function')}
          value={draft.function ?? ''}
          error={errors['function']}
          data={[
            { value: '', label: t('web-people:form.none') },
            ...OfficerFunctions.map((each) => ({ value: each, label: t(`identity:function.${each}`) })),
          ]}
          onChange={({ currentTarget }) => change({ function: currentTarget.value as PersonDraft['function'] })}
        />
        <NativeSelect
          id="agencyId"
          size="md"
          label={t('web-people:field.agencyId')}
          value={draft.agencyId}
          error={errors['agencyId']}
          data={optionsOf(agencies)}
          onChange={({ currentTarget }) => change({ agencyId: currentTarget.value })}
        />
        <NativeSelect
          id="postId"
          size="md"
          label={t('web-people:field.postId')}
          value={draft.postId}
          error={errors['postId']}
          data={optionsOf(posts)}
          onChange={({ currentTarget }) => change({ postId: currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
