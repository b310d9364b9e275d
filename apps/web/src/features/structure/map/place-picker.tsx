import { useState } from 'react';
import type { BorderType } from '#contracts/identity';
import { useTexts } from '../../../i18n/index.js';
import { TextField, useUnread, type FieldErrors } from '../../../ui/index.js';
import { REGION, viewOf, type Place, type View } from './coasts.js';
import { readDegrees, rounded, type Axis } from './coordinates.js';
import { LandMap } from './land-map.js';
import { MarkShape } from './mark.js';
import { placeTyped, type TypedPlace } from './typed-place.js';
import classes from './map.module.css';

interface Props {
  readonly value: TypedPlace;
  readonly border: BorderType | null;
  readonly errors: FieldErrors;
  readonly onChange: (value: TypedPlace) => void;
}

const NEAR = 8;

/** A place that is chosen by clicking on the map, or by typing its coordinates. */
export function PlacePicker({ value, border, errors, onChange }: Props) {
  const { t, exact } = useTexts();
  const place = placeTyped(value);
  const [view, setView] = useState<View>(() => (place ? { ...viewOf([place]), width: NEAR } : REGION));
  const pick = ({ latitude, longitude }: Place) =>
    onChange({ latitude: exact(rounded(latitude)), longitude: exact(rounded(longitude)) });
  const field = (axis: Axis) => (
    <Degrees
      axis={axis}
      value={value[axis]}
      isWanted={value.latitude.trim() !== '' || value.longitude.trim() !== ''}
      error={errors[`location.${axis}`]}
      onChange={(typed) => onChange({ ...value, [axis]: typed })}
    />
  );
  return (
    <div className={classes['picker']}>
      <div className={classes['degrees']}>
        {field('latitude')}
        {field('longitude')}
      </div>
      <LandMap label={t('web-structure:map.pick')} view={view} onView={setView} whole={REGION} onPick={pick}>
        {(at) =>
          place && (
            <g transform={`translate(${at(place).join()})`}>
              <MarkShape border={border} chosen />
            </g>
          )
        }
      </LandMap>
    </div>
  );
}

interface DegreesProps {
  readonly axis: Axis;
  readonly value: string;
  /** Whether the other part is given, so that this one is needed too. */
  readonly isWanted: boolean;
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
}

function Degrees({ axis, value, isWanted, error, onChange }: DegreesProps) {
  const { t } = useTexts();
  const path = `location.${axis}`;
  const isWrong = value.trim() === '' ? isWanted : readDegrees(value, axis) === null;
  const label = t(`web-structure:field.${axis}`);
  const howTo = t(`web-structure:how-to.${axis}`);
  useUnread(path, 'location', isWrong ? t('web-form:of-field', { label, problem: howTo }) : null);
  return (
    <TextField
      id={path}
      label={label}
      size="md"
      dir="ltr"
      autoComplete="off"
      description={t(`web-structure:example.${axis}`)}
      value={value}
      error={isWrong && value.trim() !== '' ? howTo : error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
