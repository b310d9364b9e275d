import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './bars.module.css';

export interface Bar {
  readonly key: string;
  /** The label under the bar; `''` if there is no room for every one. */
  readonly label: string;
  /** The name in the table. */
  readonly name: string;
  readonly value: number;
  readonly tone?: 'good' | 'bad';
}

interface Props {
  /** The title says what is seen. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The heads of the table that says the same. */
  readonly columns: readonly [string, string];
  /** A line across the axis, at a share of its length. */
  readonly mark?: { readonly at: number; readonly label: string };
  readonly children?: ReactNode;
}

/** Amounts side by side; the axis runs in the direction of reading, and a table says the same. */
export function Bars({ title, bars, columns, mark, children }: Props) {
  const { number } = useTexts();
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className={classes['chart']}>
      <figcaption>
        <strong>{title}</strong>
        {children}
      </figcaption>
      <div className={classes['plot']} aria-hidden>
        {bars.map(({ key, value, tone }) => (
          <div key={key} className={classes['place']}>
            <span>{value > 0 ? number(value) : ''}</span>
            <div
              className={classes['bar']}
              data-tone={tone ?? 'plain'}
              style={{ blockSize: `${(value / highest) * 100}%` }}
            />
          </div>
        ))}
        {mark && (
          <div className={classes['mark']} style={{ insetInlineStart: `${mark.at * 100}%` }}>
            <span data-side={mark.at > 0.5 ? 'before' : 'after'}>{mark.label}</span>
          </div>
        )}
      </div>
      <div className={classes['axis']} aria-hidden>
        {bars.map(({ key, label }) => (
          <bdi key={key}>{label}</bdi>
        ))}
      </div>
      <Behind bars={bars} columns={columns} title={title} />
    </figure>
  );
}

function Behind({ bars, columns, title }: Pick<Props, 'bars' | 'columns' | 'title'>) {
  const { t, number } = useTexts();
  return (
    <details className={classes['behind']}>
      <summary>{t('web-judging:chart.table')}</summary>
      <table aria-label={title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, name, value }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
