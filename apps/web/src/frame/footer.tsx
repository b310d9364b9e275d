import type { Centre } from '#contracts/identity';
import { TranslatedIn } from '../authored/index.js';
import { useTexts } from '../i18n/index.js';
import { Link, useCentre } from '../ui/index.js';
import classes from './footer.module.css';
import { VERIFY } from './places.js';

/** The footer of every page: whose centre this is, and how it is reached. */
export function Footer() {
  const { t, textIn } = useTexts();
  const centre = useCentre();
  return (
    <footer className={classes['footer']} aria-label={t('footer.label')}>
      <p className={classes['name']}>{centre ? textIn(centre.name) : t('title')}</p>
      {centre?.address && (
        <p>
          <TranslatedIn texts={centre.address} />
        </p>
      )}
      <Ways centre={centre} />
    </footer>
  );
}

/** Says where to write, call and verify, and where to read what the law wants said. */
function Ways({ centre }: { readonly centre: Centre | null }) {
  const { t } = useTexts();
  return (
    <ul className={classes['ways']}>
      {centre?.email != null && (
        <li>
          {t('footer.write')}{' '}
          <a href={`mailto:${centre.email}`}>
            <bdi>{centre.email}</bdi>
          </a>
        </li>
      )}
      {centre?.phone != null && (
        <li>
          {t('footer.call')}{' '}
          <a href={`tel:${centre.phone}`}>
            <bdi dir="ltr">{centre.phone}</bdi>
          </a>
        </li>
      )}
      <li>
        <a href={VERIFY.href}>{t('footer.verify')}</a>
      </li>
      {centre?.hasLegalNotice && (
        <li>
          <Link to="/legal">{t('footer.legal')}</Link>
        </li>
      )}
    </ul>
  );
}
