import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listStates, type State } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Fraction, Loaded, Status, TextField, WholeNumberField, useUnread, type FieldErrors } from '../../ui/index.js';
import { counted, isUncounted, quotasOf, type CohortDraft } from './cohort-draft.js';
import type { DraftFields } from './course-field.js';
import classes from './fields.module.css';

/** The number of seats, and how many of them each state may fill; the sum of these stands beside the seats. */
export function QuotasField({ draft, change, errors }: DraftFields) {
  const { t } = useTexts();
  const states = useQuery(asking(listStates, { query: { limit: 200 } }));
  const error = errors['quotas'];
  return (
    <fieldset className={classes['field']}>
      <legend>{t('web-secretariat:open.seats-and-quotas')}</legend>
      <WholeNumberField
        id="seats"
        className={classes['narrow'] ?? ''}
        label={t('web-centre:cohort.seats')}
        description={t('web-secretariat:open.seats-help')}
        size="md"
        value={draft.seats}
        error={errors['seats']}
        onChange={(seats) => change({ seats })}
      />
      <p className={classes['help']}>{t('web-secretariat:open.quotas-help')}</p>
      <Loaded query={states}>
        {({ items }) => (
          <Quotas draft={draft} change={change} errors={errors} states={items.filter(({ active }) => active)} />
        )}
      </Loaded>
      {error !== undefined && (
        <p id="quotas" tabIndex={-1} className={classes['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Quotas({ draft, change, errors, states }: DraftFields & { readonly states: readonly State[] }) {
  const { t, textIn } = useTexts();
  const seats = counted(draft.seats);
  const share = () => {
    const each = Math.floor(seats / states.length);
    const more = seats - each * states.length;
    const shared = states.map(({ code }, at): [string, string] => [code, String(each + (at < more ? 1 : 0))]);
    change({ quotas: Object.fromEntries(shared.filter(([, quota]) => quota !== '0')) });
  };
  return (
    <>
      <div className={classes['states']}>
        {states.map(({ code, name }) => (
          <Quota key={code} code={code} name={textIn(name)} draft={draft} errors={errors} change={change} />
        ))}
      </div>
      <Sum draft={draft} seats={seats} />
      {seats > 0 && (
        <div>
          <Button variant="default" size="xs" onClick={share}>
            {t('web-secretariat:open.share')}
          </Button>
        </div>
      )}
    </>
  );
}

function Quota({ code, name, draft, errors, change }: DraftFields & { readonly code: string; readonly name: string }) {
  const { t } = useTexts();
  const typed = draft.quotas[code] ?? '';
  const { path, error: refused } = placeOf(code, draft, errors);
  const isWrong = isUncounted(typed);
  const error = isWrong ? t('web-form:whole-number') : refused;
  const inSummary = t('web-form:of-field', { label: name, problem: t('web-form:whole-number') });
  useUnread(path, 'quotas', isWrong ? inSummary : null);
  return (
    <div>
      <div className={classes['state']}>
        <label htmlFor={path}>{name}</label>
        <TextField
          id={path}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          error={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${path}-error`}
          onChange={({ currentTarget }) => change({ quotas: { ...draft.quotas, [code]: currentTarget.value } })}
        />
      </div>
      {error !== undefined && (
        <p id={`${path}-error`} className={classes['error']}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The path of a state's quota in what is sent, by which the centre names what is wrong with it. */
function placeOf(code: string, draft: CohortDraft, errors: FieldErrors) {
  const at = quotasOf(draft).findIndex(({ stateCode }) => stateCode === code);
  if (at < 0) return { path: `quota-${code}`, error: undefined };
  const path = `quotas.${at}.seats`;
  return { path, error: errors[path] ?? errors[`quotas.${at}.stateCode`] };
}

function Sum({ draft, seats }: { readonly draft: CohortDraft; readonly seats: number }) {
  const { t } = useTexts();
  const sum = quotasOf(draft).reduce((total, quota) => total + quota.seats, 0);
  const over = sum - seats;
  return (
    <div className={classes['sum']} role="status">
      <span>{t('web-secretariat:open.sum')}</span>
      <strong>
        <Fraction of={sum} all={seats} />
      </strong>
      {seats > 0 && sum > 0 && over === 0 && <Status tone="good">{t('web-secretariat:open.sum-even')}</Status>}
      {seats > 0 && over > 0 && <Status tone="wait">{t('web-secretariat:open.sum-over', { count: over })}</Status>}
      {seats > 0 && over < 0 && sum > 0 && (
        <Status tone="info">{t('web-secretariat:open.sum-under', { count: -over })}</Status>
      )}
    </div>
  );
}
