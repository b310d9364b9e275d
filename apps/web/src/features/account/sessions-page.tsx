import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { endSession, listSessions, signOutEverywhere, type Session } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { enter } from '../../session/index.js';
import { Card, Confirm, Facts, Loaded, Notice, Page, Row, Skeleton, Status, useSentence } from '../../ui/index.js';
import { deviceName } from './device-name.js';

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
      <Loaded query={sessions} skeleton={<Skeleton rows={3} />}>
        {({ items }) => (
          <>
            {[...items]
              .sort((one, other) => Number(other.current) - Number(one.current))
              .map((session) => (
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
  const sentence = useSentence();
  const end = useMutation({
    mutationFn: () => call(endSession, { params: { sessionId: session.id } }),
    onSuccess: () => forget(listSessions),
  });
  const device = session.userAgent === null ? null : (deviceName(session.userAgent) ?? session.userAgent);
  return (
    <Card accent={session.current}>
      <Facts
        facts={[
          [t('sessions.device'), <bdi key="device">{device ?? t('sessions.unknown')}</bdi>],
          [t('sessions.address'), session.ip === null ? null : <bdi key="address">{session.ip}</bdi>],
          [t('sessions.since'), dateTime(session.createdAt)],
          [t('sessions.seen'), dateTime(session.lastSeenAt)],
        ]}
      />
      <Row>
        {session.current ? (
          <Status tone="good">{t('sessions.this')}</Status>
        ) : (
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
            {t('sessions.end')}
          </Button>
        )}
      </Row>
      {end.isError && <Notice tone="error">{sentence(end.error)}</Notice>}
    </Card>
  );
}
