import { type ReactNode } from 'react';
import { type RegionalBand } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { type FieldErrors, type TypedText } from '../../ui/index.js';
import { NameField, useMissingName } from './fields.js';
import { Choice } from './post-fields.js';
import classes from './structure.module.css';

const BANDS: readonly RegionalBand[] = [
  'rank-and-file',
  'nco',
  'junior-officer',
  'mid-level-officer',
  'senior-officer',
];

export interface RankDraft {
  readonly title: TypedText;
  readonly band: RegionalBand | '';
}

export function useMissingOfRank() {
  const { t } = useTexts();
  const missingName = useMissingName();
  return ({ title, band }: RankDraft) => [
    ...missingName(title, 'title'),
    ...(band === '' ? [{ path: 'band', message: t('web-structure:missing.band') }] : []),
  ];
}

interface Props {
  readonly draft: RankDraft;
  readonly errors: FieldErrors;
  readonly change: (part: Partial<RankDraft>) => void;
  readonly children?: ReactNode;
}

export function RankFields({ draft, errors, change, children }: Props) {
  const { t } = useTexts();
  return (
    <fieldset className={classes['field']}>
      <NameField
        path="title"
        label={t('web-structure:field.title')}
        value={draft.title}
        errors={errors}
        onChange={(title) => change({ title })}
      />
      <Choice<RegionalBand | ''>
        path="band"
        label={t('web-structure:field.band')}
        value={draft.band}
        error={errors['band']}
        options={[
          { value: '', label: t('web-secretariat:choose') },
          ...BANDS.map((band) => ({ value: band, label: t(`identity:band.${band}`) })),
        ]}
        onChange={(band) => change({ band })}
      />
      {children}
    </fieldset>
  );
}
