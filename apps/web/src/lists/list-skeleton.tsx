import { useTexts } from '../i18n/index.js';
import classes from './data-list.module.css';

const ROWS = [0, 1, 2, 3, 4, 5];

/** The list that is coming, in its own shape. */
export function ListSkeleton({ titles, dense }: { readonly titles: readonly string[]; readonly dense: boolean }) {
  const { t } = useTexts();
  return (
    <div className={classes['scroll']} role="status" aria-label={t('states.loading')}>
      <table className={classes['table']} data-dense={dense} aria-hidden>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              {titles.map((title) => (
                <td key={title} data-label={title}>
                  <div className={classes['bone']} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
