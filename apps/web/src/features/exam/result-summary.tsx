import { useQuery } from '@tanstack/react-query';
import { listCertificates } from '#contracts/certification';
import { sumOfPoints, type ExplainedResult, type Result } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { KIND_NAMES } from '../../kinds/index.js';
import { Card, LinkButton, Progress, Row, Status } from '../../ui/index.js';
import classes from './result.module.css';

interface Props {
  readonly result: Result;
  /** Whether the reader sat the exam. */
  readonly isOwn: boolean;
  /** There are none while keys are closed, as points by question would tell what is right. */
  readonly items: ExplainedResult['items'];
}

/** The outcome, then where it was earned, then what to do with it. */
export function ResultSummary({ result, isOwn, items }: Props) {
  const { t, percent, points, dateTime } = useTexts();
  const share = result.percent / 100;
  return (
    <Card accent>
      <Row>
        <span className={classes['score']}>{percent(share)}</span>
        <Status tone={result.passed ? 'good' : 'bad'}>
          {t(result.passed ? 'web-judging:result.passed' : 'web-judging:result.failed')}
        </Status>
      </Row>
      <p>
        {t('web-judging:result.points', {
          points: points(result.points),
          maximum: points(result.maximum),
          needed: percent(result.passPercent / 100),
        })}
      </p>
      <div className={classes['scale']} aria-hidden>
        <div data-passed={result.passed} style={{ inlineSize: `${result.percent}%` }} />
        <span style={{ insetInlineStart: `${result.passPercent}%` }} />
      </div>
      {items.length > 0 && <Parts of={items} />}
      {result.releasedAt !== null && (
        <p className={classes['quiet']}>{t('web-judging:result.released', { time: dateTime(result.releasedAt) })}</p>
      )}
      {isOwn && result.passed && <Certificate resultId={result.id} />}
      {isOwn && !result.passed && (
        <p>
          {t('web-judging:result.again')} {items.length > 0 && t('web-judging:result.until-then')}
        </p>
      )}
    </Card>
  );
}

/** An exam has no sections of its own: its parts are the kinds of question. */
function Parts({ of }: { readonly of: ExplainedResult['items'] }) {
  const { t } = useTexts();
  const parts = KIND_NAMES.flatMap((kind) => {
    const items = of.filter(({ body }) => body.type === kind);
    const sum = (figure: 'points' | 'maximum') => sumOfPoints(items.map((item) => item[figure]));
    return items.length === 0 ? [] : [{ kind, count: items.length, points: sum('points'), maximum: sum('maximum') }];
  });
  return (
    <section className={classes['parts']} aria-label={t('web-judging:result.parts')}>
      {parts.map(({ kind, count, points, maximum }) => (
        <Progress key={kind} done={points} total={maximum} label={t(`web-judging:result.${kind}`, { count })} />
      ))}
    </section>
  );
}

/** The certificate that the result led to, or word that it is being made. */
function Certificate({ resultId }: { readonly resultId: string }) {
  const { t } = useTexts();
  const certificates = useQuery(asking(listCertificates, { query: { resultId, limit: 1 } }));
  const found = certificates.data?.items[0];
  return (
    <>
      <p>{t(found ? 'web-judging:result.certified' : 'web-judging:result.to-certify')}</p>
      {found && (
        <Row>
          <LinkButton to="/certificates/$certificateId" params={{ certificateId: found.id }}>
            {t('web-judging:result.to-certificate')}
          </LinkButton>
        </Row>
      )}
    </>
  );
}
