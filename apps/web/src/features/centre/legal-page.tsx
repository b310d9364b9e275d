import { useQuery } from '@tanstack/react-query';
import { getCentreDetails } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { nearestOf, readingOf } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Empty, Loaded, Notice, Page } from '../../ui/index.js';
import classes from './centre.module.css';

/** The public page with what the law wants said. */
export function LegalPage() {
  const { t, language } = useTexts();
  const details = useQuery(asking(getCentreDetails, {}));
  return (
    <Page title={t('web-setup:legal.title')} width="reading">
      <Loaded query={details}>
        {({ legalNotice }) => {
          const notice = legalNotice && nearestOf(legalNotice, language);
          if (!notice) return <Empty title={t('web-setup:legal.none')} />;
          return (
            <>
              {notice.language !== language && <Notice>{t('web-setup:legal.missing')}</Notice>}
              <div lang={notice.language} dir={readingOf(notice.language)} className={classes['notice']}>
                {notice.text}
              </div>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
