import { useState } from 'react';
import {
  getSittingOutcome,
  listResults,
  listSittingOutcomes,
  releaseSitting,
  summariseSittingOutcomes,
  type SittingRelease,
  type SittingScores,
} from '#contracts/grading';
import { call, forget } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Code, Confirm, Notice } from '../../ui/index.js';

export const forgetResults = (): Promise<unknown> =>
  forget(listResults, getSittingOutcome, listSittingOutcomes, summariseSittingOutcomes);

/** Releases the scored results, after saying how many they are and what this leads to. */
export function ReleaseAll({ sitting }: { readonly sitting: SittingScores }) {
  const { t, dateTime } = useTexts();
  const me = useMe();
  const [released, setReleased] = useState<SittingRelease | null>(null);
  const { id: sittingId, held, released: before, late, explainedFrom } = sitting;
  const release = async (): Promise<void> => {
    const done = await call(releaseSitting, { params: { sittingId } });
    await forgetResults();
    setReleased(done);
  };
  return (
    <Card accent>
      <h2>{t('web-judging:release.held', { count: held })}</h2>
      <p>{t('web-judging:release.before', { count: before })}</p>
      {held > 0 && explainedFrom !== null && (
        <p>{t('web-judging:release.keys-later', { time: dateTime(explainedFrom) })}</p>
      )}
      {released !== null && <Done release={released} />}
      {held > 0 && late > 0 && <Notice tone="warning">{t('web-judging:release.late-lost', { count: late })}</Notice>}
      {held > 0 && hasRole(me, 'chief-examiner') && (
        <div>
          <Confirm
            act={t('web-judging:release.act', { count: held })}
            on={
              <p>
                <strong>
                  <AuthoredIn texts={sitting.title} />
                </strong>{' '}
                <Code>{sitting.cohortCode}</Code>
              </p>
            }
            consequence={<Consequence sitting={sitting} />}
            variant={late > 0 ? 'default' : 'filled'}
            onConfirm={release}
          />
        </div>
      )}
    </Card>
  );
}

/** Says whom the release reaches, whom it leaves out, what it does not show yet, and what is lost by it. */
function Consequence({ sitting }: { readonly sitting: SittingScores }) {
  const { t, dateTime } = useTexts();
  const { held, heldPassed, late, notSat, explainedFrom } = sitting;
  const left = sitting.open + sitting.unscored;
  return (
    <>
      {t('web-judging:release.leads', { count: held })}{' '}
      {t('web-acts:release.foreseen', { passed: heldPassed, failed: held - heldPassed })}{' '}
      {left > 0 && t('web-judging:release.left', { count: left })}{' '}
      {notSat > 0 && t('web-judging:release.not-sat-yet', { count: notSat })}{' '}
      {explainedFrom !== null && t('web-judging:release.keys-later', { time: dateTime(explainedFrom) })}{' '}
      {late > 0 && t('web-judging:release.late-lost', { count: late })}
    </>
  );
}

/** The result of the release: how many passed and how many did not, and whom it left out. */
function Done({ release: { released, passed, notYetScored } }: { readonly release: SittingRelease }) {
  const { t } = useTexts();
  return (
    <Notice tone="success">
      {t('web-judging:release.now', { count: released })}{' '}
      {t('web-acts:release.came', { passed, failed: released - passed })}{' '}
      {notYetScored > 0 && t('web-judging:release.left', { count: notYetScored })}
    </Notice>
  );
}
