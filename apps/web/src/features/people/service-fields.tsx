import { useTexts } from '../../i18n/index.js';
import { TextField } from '../../ui/index.js';
import { ChoiceField } from './choice-field.js';
import classes from './fields.module.css';
import { OFFICER_FUNCTIONS } from './officer-functions.js';
import type { PersonFieldsProps } from './person-fields-props.js';
import { usePlaces, useRanks } from './use-field-words.js';

/** The facts by which the service of a state knows an officer, and where they serve. */
export function ServiceFields(props: PersonFieldsProps) {
  const { t } = useTexts();
  const { draft, change, errors } = props;
  const none = t('web-people:form.none');
  return (
    <fieldset className={classes['group']}>
      <legend>{t('web-people:form.service')}</legend>
      <div className={classes['pairs']}>
        <NumberField {...props} />
        <RankField {...props} />
        <ChoiceField
          path="function"
          label={t('web-people:field.function')}
          none={none}
          value={draft.function ?? ''}
          options={OFFICER_FUNCTIONS.map((value) => ({ value, label: t(`identity:function.${value}`) }))}
          errors={errors}
          onChange={(duty) => change({ function: duty })}
        />
        <PlaceFields {...props} />
      </div>
    </fieldset>
  );
}

function NumberField({ draft, change, errors }: PersonFieldsProps) {
  const { t } = useTexts();
  return (
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
  );
}

/** The ranks of the state, the highest last; an officer with a closed rank may keep it. */
function RankField({ draft: { rankId }, change, errors, stateCode }: PersonFieldsProps) {
  const { t, textIn } = useTexts();
  const ranks = useRanks(stateCode).filter((rank) => isOpen(rank) || rank.id === rankId);
  return (
    <ChoiceField
      path="rankId"
      label={t('web-people:field.rankId')}
      none={t('web-people:form.none')}
      value={rankId}
      options={ranks.map(({ id, title }) => ({ value: id, label: textIn(title) }))}
      errors={errors}
      onChange={(chosen) => change({ rankId: chosen })}
    />
  );
}

/** Something closed can no longer be chosen. */
const isOpen = ({ closing }: { readonly closing: unknown }): boolean => closing === null;

function PlaceFields({ draft, change, errors, stateCode }: PersonFieldsProps) {
  const { t, textIn } = useTexts();
  const { agencies, posts } = usePlaces(stateCode);
  const none = t('web-people:form.none');
  return (
    <>
      <ChoiceField
        path="agencyId"
        label={t('web-people:field.agencyId')}
        none={none}
        value={draft.agencyId}
        options={agencies.filter(isOpen).map(({ id, name }) => ({ value: id, label: textIn(name) }))}
        errors={errors}
        onChange={(agencyId) => change({ agencyId })}
      />
      <ChoiceField
        path="postId"
        label={t('web-people:field.postId')}
        none={none}
        value={draft.postId}
        options={posts.filter(isOpen).map(({ id, name }) => ({ value: id, label: textIn(name) }))}
        errors={errors}
        onChange={(postId) => change({ postId })}
      />
    </>
  );
}
