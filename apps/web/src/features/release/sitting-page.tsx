import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getSittingOutcome, type SittingScores } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  BothZones,
  Card,
  Code,
  Facts,
  Link,
  Loaded,
  Page,
  PersonName,
  Section,
  useStateNames,
} from '../../ui/index.js';
import { Contested, useContested } from './contested.js';
import { ReleaseAll } from './release-all.js';
import classes from './release.module.css';
import { ResultList } from './result-list.js';
import { Spread } from './spread.js';
import { StillWaiting } from './still-waiting.js';

/** One sitting: what still waits and why, the spread of its scores, and the release. */
export function SittingPage() {
  const { sittingId } = useParams({ from: '/release/$sittingId' });
  const outcome = useQuery(asking(getSittingOutcome, { params: { sittingId } }));
  const contested = useContested(sittingId);
  return (
    <Loaded query={outcome} besides={[contested]}>
      {(found) => <Sitting sitting={found} contested={contested} />}
    </Loaded>
  );
}

interface Props {
  readonly sitting: SittingScores;
  readonly contested: ReturnType<typeof useContested>;
}

function Sitting({ sitting, contested }: Props) {
  const { t, textIn } = useTexts();
  const scored = sitting.held + sitting.released;
  return (
    <Page
      title={textIn(sitting.title)}
      above={<Link to="/release">{t('places.release')}</Link>}
      lead={
        <>
          <Link to="/cohorts/$cohortId" params={{ cohortId: sitting.cohortId }}>
            <Code>{sitting.cohortCode}</Code>
          </Link>{' '}
          · <AuthoredIn texts={sitting.venue} />
        </>
      }
    >
      <SittingFacts sitting={sitting} />
      <div className={classes['sides']}>
        <Card>{scored > 0 ? <Spread sitting={sitting} /> : <p>{t('web-judging:release.no-scores')}</p>}</Card>
        <div className={classes['acts']}>
          <ReleaseAll sitting={sitting} />
          <StillWaiting sitting={sitting} />
        </div>
      </div>
      <Contested pages={contested} />
      {sitting.absent !== null && sitting.absent.length > 0 && <Absent officers={sitting.absent} />}
      <Section title={t('web-judging:release.results')}>
        <ResultList sittingId={sitting.id} />
      </Section>
    </Page>
  );
}

function SittingFacts({ sitting }: Pick<Props, 'sitting'>) {
  const { t, percent, number } = useTexts();
  return (
    <Facts
      facts={[
        [t('web-judging:release.closes'), <BothZones key="closes" at={sitting.closesAt} there={sitting.closesLocal} />],
        [t('web-judging:release.attempts'), number(sitting.attempts)],
        [t('web-judging:release.absent'), number(sitting.notSat)],
        [t('web-judging:release.needed'), percent(sitting.passPercent / 100)],
        [t('web-judging:release.mean'), sitting.meanPercent === null ? null : percent(sitting.meanPercent / 100)],
      ]}
    />
  );
}

/** Shown to readers who may read names and judge nobody. */
function Absent({ officers }: { readonly officers: NonNullable<SittingScores['absent']> }) {
  const { t } = useTexts();
  const stateName = useStateNames();
  return (
    <Section title={t('web-judging:release.absent')}>
      <ul className={classes['waiting']}>
        {officers.map(({ id, name, stateCode }) => (
          <li key={id}>
            <PersonName name={name} /> {stateName(stateCode)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
