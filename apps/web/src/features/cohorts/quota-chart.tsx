import { useTexts } from '../../i18n/index.js';
import { Fraction, useStateNames } from '../../ui/index.js';
import classes from './quota-chart.module.css';

export interface QuotaBar {
  readonly stateCode: string;
  readonly quota: number;
  readonly seated: number;
  /** Null if nominations are not known by state. */
  readonly waiting: number | null;
}

/** Seats given and nominations that wait, against the quota of each state; a table behind it has the same figures. */
export function QuotaChart({ title, bars }: { readonly title: string; readonly bars: readonly QuotaBar[] }) {
  const { t } = useTexts();
  const nameOf = useStateNames();
  const most = Math.max(1, ...bars.map(({ quota, seated, waiting }) => Math.max(quota, seated + (waiting ?? 0))));
  const waits = bars.some(({ waiting }) => waiting !== null);
  return (
    <figure className={classes['figure']}>
      <figcaption>
        <strong>{title}</strong>
        <span className={classes['key']}>
          <span data-part="seated">{t('web-secretariat:chart.seated')}</span>
          {waits && <span data-part="waiting">{t('web-secretariat:chart.waiting')}</span>}
          <span data-part="quota">{t('web-secretariat:chart.quota')}</span>
        </span>
      </figcaption>
      <div className={classes['bars']} aria-hidden>
        {bars.map((bar) => (
          <Bar key={bar.stateCode} bar={bar} name={nameOf(bar.stateCode)} most={most} />
        ))}
      </div>
      <details className={classes['table']}>
        <summary>{t('web-secretariat:chart.as-table')}</summary>
        <Table title={title} bars={bars} waits={waits} nameOf={nameOf} />
      </details>
    </figure>
  );
}

function Bar({ bar, name, most }: { readonly bar: QuotaBar; readonly name: string; readonly most: number }) {
  const width = (seats: number) => ({ inlineSize: `${(100 * seats) / most}%` });
  return (
    <div className={classes['bar']}>
      <span>{name}</span>
      <span className={classes['track']}>
        <span data-part="quota" style={width(bar.quota)} />
        <span className={classes['filled']}>
          <span data-part="seated" style={width(bar.seated)} />
          <span data-part="waiting" style={width(bar.waiting ?? 0)} />
        </span>
      </span>
      <Fraction of={bar.seated} all={bar.quota} />
    </div>
  );
}

interface TableProps {
  readonly title: string;
  readonly bars: readonly QuotaBar[];
  readonly waits: boolean;
  readonly nameOf: (code: string) => string;
}

function Table({ title, bars, waits, nameOf }: TableProps) {
  const { t, number } = useTexts();
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web-centre:nomination.state')}</th>
          <th scope="col">{t('web-secretariat:chart.quota')}</th>
          <th scope="col">{t('web-secretariat:chart.seated')}</th>
          {waits && <th scope="col">{t('web-secretariat:chart.waiting')}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ stateCode, quota, seated, waiting }) => (
          <tr key={stateCode}>
            <th scope="row">{nameOf(stateCode)}</th>
            <td>{number(quota)}</td>
            <td>{number(seated)}</td>
            {waits && <td>{waiting === null ? '' : number(waiting)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
