import { useQuery } from '@tanstack/react-query';
import { listServiceRecords, type Person, type ServiceRecord } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Loaded, Row, Section, Status, Timeline, Typed, useStateNames } from '../../ui/index.js';
import { AskTransfer, ChangeStatus, MovePerson } from './service-acts.js';
import { TONES } from './status-tones.js';
import { usePlaces } from './use-field-words.js';

/** The status and history of an officer in the service of their state, and what the reader may change of them. */
export function ServiceSection({ person }: { readonly person: Person }) {
  const { t } = useTexts();
  const asked = { params: { personId: person.id }, query: { limit: 50 } };
  const records = useQuery(asking(listServiceRecords, asked));
  return (
    <Section title={t('web-people:service.title')}>
      <Row>
        {person.allowed.includes('identity.change-status') && <ChangeStatus person={person} />}
        {person.allowed.includes('identity.move-person') && <MovePerson person={person} />}
        {person.allowed.includes('identity.ask-transfer') && <AskTransfer person={person} />}
      </Row>
      <Loaded query={records}>{({ items }) => <Records records={items} stateCode={person.stateCode} />}</Loaded>
    </Section>
  );
}

function Records({
  records,
  stateCode,
}: {
  readonly records: readonly ServiceRecord[];
  readonly stateCode: string | null;
}) {
  const { t, textIn, joined, calendarDate } = useTexts();
  const stateOf = useStateNames();
  const { agencies, posts } = usePlaces(stateCode);
  const placeOf = ({ agencyId, postId }: ServiceRecord) =>
    [agencies.find(({ id }) => id === agencyId), posts.find(({ id }) => id === postId)].flatMap((place) =>
      place ? textIn(place.name) : [],
    );
  const whenOf = ({ fromDay, untilDay }: ServiceRecord) => {
    if (fromDay === null) {
      return untilDay === null
        ? t('web-people:service.always')
        : t('web-people:service.until', { day: calendarDate(untilDay) });
    }
    const from = calendarDate(fromDay);
    if (untilDay === null) return t('web-people:service.from', { day: from });
    return t('web-people:service.between', { from, until: calendarDate(untilDay) });
  };
  return (
    <Timeline
      events={records.map((record) => ({
        key: record.id,
        title: <Status tone={TONES[record.status]}>{t(`web-people:status.${record.status}`)}</Status>,
        when: `${whenOf(record)} · ${joined([stateOf(record.stateCode), ...placeOf(record)])}`,
        detail: record.reason !== null && <Typed>{record.reason}</Typed>,
      }))}
    />
  );
}
