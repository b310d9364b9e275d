import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { endSession, listSessions, signOutEverywhere, type Session } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { enter } from '../../session/index.js';
import { Card, Confirm, Facts, Loaded, Page, Row, Status } from '../../ui/index.js';

export function SessionsPage() {
  const { t } = useTexts();
  const sessions = useQuery(asking(listSessions, {}));
  const leaveEverywhere = async () => {
    await call(signOutEverywhere, { body: { everywhere: true } });
    enter(null);
  };
  return (
    <Page
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      act={
        <Confirm
          act={t('sessions.end-all')}
          consequence={t('sessions.end-all-leads')}
          variant="default"
          onConfirm={leaveEverywhere}
        />
      }
    >
      <Loaded query={sessions}>
        {({ items }) => (
          <>
            {items.map((session) => (
              <OneSession key={session.id} session={session} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OneSession({ session }: { readonly session: Session }) {
  const { t, dateTime } = useTexts();
  const end = async () => {
    await call(endSession, { params: { sessionId: session.id } });
    await forget(listSessions);
  };
  return (
    <Card>
      <Facts
        facts={[
          [t('sessions.device'), <bdi key="device">{session.userAgent ?? t('sessions.unknown')}</bdi>],
          [t('sessions.address'), session.ip === null ? null : <bdi key="address">{session.ip}</bdi>],
          [t('sessions.since'), dateTime(session.createdAt)],
          [t('sessions.seen'), dateTime(session.lastSeenAt)],
        ]}
      />
      <Row>
        {session.current ? (
          <Status tone="good">{t('sessions.this')}</Status>
        ) : (
          <Button variant="default" onClick={() => void end().catch(() => undefined)}>
            {t('sessions.end')}
          </Button>
        )}
      </Row>
    </Card>
  );
}
