import { passes, type SittingScores } from '#contracts/grading';
import { Bars } from '../../charts/index.js';
import { useTexts } from '../../i18n/index.js';

/** The number of candidates in each band of ten per cent, with the line that decides. */
export function Spread({ sitting }: { readonly sitting: SittingScores }) {
  const { t, number, percent } = useTexts();
  const { bands, passPercent, passed, failed } = sitting;
  const scored = passed + failed;
  return (
    <Bars
      title={t('web-judging:spread.title', { count: scored })}
      columns={[t('web-judging:spread.score'), t('web-judging:spread.candidates')]}
      mark={{ at: passPercent / 100, label: t('web-judging:spread.pass', { percent: percent(passPercent / 100) }) }}
      bars={bands.map((value, at) => {
        const most = at === 9 ? 100 : at * 10 + 9;
        // This is the best score that the band holds, to two decimals.
        const best = at === 9 ? 100 : most + 0.99;
        return {
          key: String(at),
          label: number(at * 10),
          name: t('web-judging:spread.band', { least: at * 10, most }),
          value,
          tone: passes(best, passPercent) ? 'good' : 'bad',
        };
      })}
    >
      <span>
        {t('web-judging:spread.passed', { count: passed })} · {t('web-judging:spread.failed', { count: failed })}
      </span>
    </Bars>
  );
}
