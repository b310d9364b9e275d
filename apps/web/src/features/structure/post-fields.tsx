import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listPosts, type BorderType, type PostKind } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import type { FieldErrors } from '../../ui/index.js';
import { NameField, ZoneField } from './fields.js';
import { LazyPlacePicker } from './map/lazy.js';
import type { PostDraft } from './post-draft.js';
import { BORDERS } from './views.js';
import classes from './structure.module.css';

interface Props {
  readonly agencyId: string;
  /** The post itself, which cannot stand under itself. */
  readonly itself?: string;
  readonly draft: PostDraft;
  readonly errors: FieldErrors;
  readonly change: (part: Partial<PostDraft>) => void;
}

const KINDS: readonly PostKind[] = ['unit', 'post'];

/** The kind of a post, and where it stands: in the structure, at the border, on the map. */
export function PostFields(props: Props) {
  const { t } = useTexts();
  const { draft, errors, change } = props;
  return (
    <>
      <fieldset className={classes['field']}>
        <legend>{t('web-structure:post.what')}</legend>
        <Choice
          path="kind"
          label={t('web-structure:field.kind')}
          value={draft.kind}
          error={errors['kind']}
          options={KINDS.map((value) => ({ value, label: t(`identity:post-kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <NameField
          label={t('web-structure:field.name')}
          value={draft.name}
          errors={errors}
          onChange={(name) => change({ name })}
        />
        {draft.kind === 'post' && <Border {...props} />}
        <Parent {...props} />
        <ZoneField value={draft.timeZone} errors={errors} onChange={(timeZone) => change({ timeZone })} />
      </fieldset>
      <WhereOnTheMap {...props} />
    </>
  );
}

function WhereOnTheMap({ draft, errors, change }: Props) {
  const { t } = useTexts();
  return (
    <fieldset className={classes['field']}>
      <legend>{t('web-structure:field.location')}</legend>
      <p>{t('web-structure:field.location-help')}</p>
      <LazyPlacePicker
        value={draft.place}
        border={draft.kind === 'unit' || draft.border === '' ? null : draft.border}
        errors={errors}
        onChange={(place) => change({ place })}
      />
    </fieldset>
  );
}

function Border({ draft, errors, change }: Props) {
  const { t } = useTexts();
  return (
    <Choice<BorderType | ''>
      path="border"
      label={t('web-structure:field.border')}
      value={draft.border}
      error={errors['border']}
      options={[
        { value: '', label: t('web-secretariat:choose') },
        ...BORDERS.map((value) => ({ value, label: t(`identity:border.${value}`) })),
      ]}
      onChange={(border) => change({ border })}
    />
  );
}

function Parent({ agencyId, itself, draft, errors, change }: Props) {
  const { t, textIn } = useTexts();
  const units = useQuery(asking(listPosts, { query: { agency: agencyId, kind: 'unit', open: 'true', limit: 200 } }));
  const options = (units.data?.items ?? []).filter(({ id }) => id !== itself);
  return (
    <Choice
      path="parentId"
      label={t('web-structure:field.parent')}
      value={draft.parentId}
      error={errors['parentId']}
      options={[
        { value: '', label: t('web-structure:field.no-parent') },
        ...options.map(({ id, name }) => ({ value: id, label: textIn(name) })),
      ]}
      onChange={(parentId) => change({ parentId })}
    />
  );
}

interface ChoiceProps<V extends string> {
  readonly path: string;
  readonly label: string;
  readonly value: V;
  readonly error: string | undefined;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

export function Choice<V extends string>({ path, label, value, error, options, onChange }: ChoiceProps<V>) {
  return (
    <NativeSelect
      id={path}
      className={classes['narrow'] ?? ''}
      label={label}
      size="md"
      value={value}
      error={error}
      data={[...options]}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option.value === currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    />
  );
}
