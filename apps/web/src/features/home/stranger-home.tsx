import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Card, CardGrid, Link, LinkButton, Page, TextField } from '../../ui/index.js';

import { Authored } from '../../authored/index.js';
import classes from './home.module.css';

export function StrangerHome() {
  const { t } = useTexts();
  return (
    <Page title={t('purpose')} lead={t('home.stranger.lead')}>
      <CardGrid>
        <Card accent>
          <h2>{t('home.stranger.courses')}</h2>
          <p className={classes['quiet']}>{t('home.stranger.courses-help')}</p>
          <LinkButton to="/courses">{t('home.stranger.to-courses')}</LinkButton>
        </Card>
        <Card>
          <h2>{t('home.stranger.officer')}</h2>
          <p className={classes['quiet']}>{t('home.stranger.officer-help')}</p>
          <LinkButton to="/sign-in" variant="default">
            {t('sign-in.act')}
          </LinkButton>
        </Card>
        <Card>
          <h2>{t('home.stranger.verify')}</h2>
          <Verification />
          <Link to="/receipts">{t('home.stranger.receipt')}</Link>
        </Card>
      </CardGrid>
    </Page>
  );
}

/** Leads out of the application, to the page of verification that the centre fills by itself. */
function Verification() {
  const { t, language } = useTexts();
  const [number, setNumber] = useState('');
  return (
    <form
      className={classes['verify']}
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(`/verify/${encodeURIComponent(number.trim())}?lang=${language}`);
      }}
    >
      <TextField
        label={t('verify.label')}
        description={<Authored>{t('verify.help')}</Authored>}
        dir="ltr"
        required
        withAsterisk={false}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('verify.check')}
      </Button>
    </form>
  );
}
