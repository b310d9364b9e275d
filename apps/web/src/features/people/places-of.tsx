import { useTexts } from '../../i18n/index.js';
import { ChoiceField } from './choice-field.js';
import { usePlaces } from './use-field-words.js';

interface PlacesProps {
  readonly stateCode: string | null;
  readonly value: { readonly agencyId: string; readonly postId: string };
  readonly onChange: (value: PlacesProps['value']) => void;
}

/** Agency and post of a state. */
export function PlacesOf({ stateCode, value, onChange }: PlacesProps) {
  const { t, textIn } = useTexts();
  const { agencies, posts } = usePlaces(stateCode);
  const none = t('web-people:form.none');
  return (
    <>
      <ChoiceField
        path="agencyId"
        label={t('web-people:field.agencyId')}
        none={none}
        value={value.agencyId}
        options={agencies.map(({ id, name }) => ({ value: id, label: textIn(name) }))}
        errors={{}}
        onChange={(agencyId) => onChange({ ...value, agencyId })}
      />
      <ChoiceField
        path="postId"
        label={t('web-people:field.postId')}
        none={none}
        value={value.postId}
        options={posts.map(({ id, name }) => ({ value: id, label: textIn(name) }))}
        errors={{}}
        onChange={(postId) => onChange({ ...value, postId })}
      />
    </>
  );
}
