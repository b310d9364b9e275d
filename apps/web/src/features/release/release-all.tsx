import { useState } from 'react';
import {
  getSittingOutcome,
  listResults,
  listSittingOutcomes,
  releaseSitting,
  type SittingScores,
} from '#contracts/grading';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Confirm, Notice } from '../../ui/index.js';

export const forgetResults = (): Promise<unknown> => forget(listResults, getSittingOutcome, listSittingOutcomes);

/** Releases what is scored, saying how many that are and what it leads to. */
export function ReleaseAll({ sitting }: { readonly sitting: SittingScores }) {
  const { t } = useTexts();
  const me = useMe();
  const [released, setReleased] = useState<number | null>(null);
  const { id: sittingId, held, released: before, late } = sitting;
  const left = sitting.open + sitting.unscored;
  const release = async (): Promise<void> => {
    const done = await call(releaseSitting, { params: { sittingId } });
    await forgetResults();
    setReleased(done.released);
  };
  return (
    <Card accent>
      <h2>{t('web-judging:release.held', { count: held })}</h2>
      <p>{t('web-judging:release.before', { count: before })}</p>
      {released !== null && <Notice tone="success">{t('web-judging:release.now', { count: released })}</Notice>}
      {held > 0 && late > 0 && <Notice tone="warning">{t('web-judging:release.late-lost', { count: late })}</Notice>}
      {held > 0 && hasRole(me, 'chief-examiner') && (
        <div>
          <Confirm
            act={t('web-judging:release.act', { count: held })}
            consequence={
              <>
                {t('web-judging:release.leads', { count: held })}{' '}
                {left > 0 && t('web-judging:release.left', { count: left })}{' '}
                {late > 0 && t('web-judging:release.late-lost', { count: late })}
              </>
            }
            variant={late > 0 ? 'default' : 'filled'}
            onConfirm={release}
          />
        </div>
      )}
    </Card>
  );
}
