import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  changeCentreDetails,
  getCentre,
  getCentreDetails,
  getCentreSetup,
  type CentreDetails,
} from '#contracts/identity';
import { Problem, asking, call, forget, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Facts, Form, Link, Loaded, NotAllowed, Notice, Page, Row, useForm } from '../../ui/index.js';
import { changeOf, draftOf } from './centre-draft.js';
import { CentreFields } from './centre-fields.js';

const details = asking(getCentreDetails, {});

/** The page on which the registrar writes what the centre says of itself. */
export function CentrePage() {
  const { t } = useTexts();
  const isRegistrar = hasRole(useMe(), 'registrar');
  const found = useQuery(details);
  return (
    <Page
      title={t('web-setup:details.title')}
      lead={t('web-setup:details.lead')}
      above={isRegistrar ? <Link to="/start">{t('web-setup:start.title')}</Link> : undefined}
    >
      {isRegistrar ? <Loaded query={found}>{(centre) => <Details centre={centre} />}</Loaded> : <NotAllowed />}
    </Page>
  );
}

/** `known` is the version that is saved over; if somebody else saved meanwhile, `theirs` is shown beside. */
function Details({ centre }: { readonly centre: CentreDetails }) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(centre));
  const [known, setKnown] = useState(centre.version);
  const [theirs, setTheirs] = useState<CentreDetails | null>(null);
  const [saved, setSaved] = useState(false);
  const settle = (next: CentreDetails) => {
    setDraft(draftOf(next));
    setKnown(next.version);
    setTheirs(null);
  };
  const form = useForm(async () => {
    setSaved(false);
    try {
      const next = await call(changeCentreDetails, { body: changeOf(draft) }, { version: known });
      settle(next);
      setSaved(true);
      await forget(getCentre, getCentreDetails, getCentreSetup);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status !== 412) throw failure;
      const now = await queryClient.query({ ...details, staleTime: 0 });
      setTheirs(now);
      setKnown(now.version);
    }
  });
  return (
    <Form form={form} wide>
      <CentreFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} errors={form.errors} />
      {/* This stands near the button that was pressed, as the fields above are longer than a window. */}
      {theirs && <Theirs centre={theirs} take={() => settle(theirs)} />}
      {saved && <Notice tone="success">{t('web-setup:details.saved')}</Notice>}
      <Row>
        <Button type="submit" size="md" loading={form.busy}>
          {t(theirs ? 'web-setup:details.keep-mine' : 'web-setup:details.act')}
        </Button>
      </Row>
    </Form>
  );
}

function Theirs({ centre, take }: { readonly centre: CentreDetails; readonly take: () => void }) {
  const { t, textIn, language } = useTexts();
  return (
    <Card accent>
      <Notice tone="warning">{t('web-setup:details.stale')}</Notice>
      <h2>{t('web-setup:details.theirs')}</h2>
      <Facts
        facts={[
          [t('web-setup:details.name'), textIn(centre.name)],
          [t('web-setup:details.email'), <bdi key="email">{centre.email}</bdi>],
          [t('web-setup:details.phone'), <bdi key="phone">{centre.phone}</bdi>],
          [t('web-setup:details.address'), centre.address?.[language] ?? null],
          [t('web-setup:details.legal'), centre.legalNotice?.[language] ?? null],
        ]}
      />
      <Button variant="default" onClick={take}>
        {t('web-setup:details.take-theirs')}
      </Button>
    </Card>
  );
}
