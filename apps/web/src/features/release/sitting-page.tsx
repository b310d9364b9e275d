import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { getSittingOutcome, type SittingScores } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, Facts, Loaded, Page, Section } from '../../ui/index.js';
import { Code } from '../code/code.js';
import { ReleaseAll } from './release-all.js';
import classes from './release.module.css';
import { ResultList } from './result-list.js';
import { Spread } from './spread.js';
import { StillWaiting } from './still-waiting.js';

/** One sitting: what still waits and why, how its scores are spread, and the release. */
export function SittingPage() {
  const { sittingId } = useParams({ from: '/release/$sittingId' });
  const outcome = useQuery(asking(getSittingOutcome, { params: { sittingId } }));
  return <Loaded query={outcome}>{(found) => <Sitting sitting={found} />}</Loaded>;
}

function Sitting({ sitting }: { readonly sitting: SittingScores }) {
  const { t, textIn, percent, number } = useTexts();
  const scored = sitting.held + sitting.released;
  return (
    <Page
      title={textIn(sitting.title)}
      above={<Link to="/release">{t('places.release')}</Link>}
      lead={
        <>
          <Code>{sitting.cohortCode}</Code> · {textIn(sitting.venue)}
        </>
      }
    >
      <Facts
        facts={[
          [t('web-judging:release.closes'), <BothZones key="closes" at={sitting.closesAt} zone={sitting.timeZone} />],
          [t('web-judging:release.attempts'), number(sitting.attempts)],
          [t('web-judging:release.needed'), percent(sitting.passPercent / 100)],
          [t('web-judging:release.mean'), sitting.meanPercent === null ? null : percent(sitting.meanPercent / 100)],
        ]}
      />
      <div className={classes['sides']}>
        <Card>{scored > 0 ? <Spread sitting={sitting} /> : <p>{t('web-judging:release.no-scores')}</p>}</Card>
        <div className={classes['acts']}>
          <ReleaseAll sitting={sitting} />
          <StillWaiting sitting={sitting} />
        </div>
      </div>
      <Section title={t('web-judging:release.results')}>
        <ResultList sittingId={sitting.id} />
      </Section>
    </Page>
  );
}
