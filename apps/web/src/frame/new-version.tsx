import { Button } from '@mantine/core';
import { useTexts } from '../i18n/index.js';
import { Notice } from '../ui/index.js';
import { useNewVersion } from '../version/new-version.js';
import classes from './frame.module.css';

/** Offers a new version, but never in an exam, which stands outside the frame. */
export function NewVersion() {
  const { t } = useTexts();
  const load = useNewVersion();
  if (!load) return null;
  return (
    <div className={classes['version']}>
      <Notice>
        <p>{t('frame.new-version')}</p>
        <Button variant="default" size="xs" onClick={load}>
          {t('frame.load-version')}
        </Button>
      </Notice>
    </div>
  );
}
