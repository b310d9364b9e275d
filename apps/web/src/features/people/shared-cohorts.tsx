import type { SharedCohort } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { Code, Link, Notice } from '../../ui/index.js';
import classes from './comparison.module.css';

/** The cohorts in which both records of an officer stand; nothing if there is none. */
export function SharedCohorts({ cohorts }: { readonly cohorts: readonly SharedCohort[] }) {
  const { t } = useTexts();
  if (cohorts.length === 0) return null;
  return (
    <Notice tone="warning">
      {t('web-people:merge.shared')}
      <ul className={classes['cohorts']}>
        {cohorts.map(({ id, code }) => (
          <li key={id}>
            <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
              <Code>{code}</Code>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
