import { listContestedResponses, type ContestedResponse } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { AnswerInWords } from '../../kinds/index.js';
import { Foot, usePages, type Pages } from '../../lists/index.js';
import { Card, Code, Facts, Section } from '../../ui/index.js';
import classes from './release.module.css';

export const useContested = (sittingId: string): Pages<ContestedResponse> =>
  usePages<ContestedResponse>(listContestedResponses, { params: { sittingId }, query: { limit: 20, count: 'true' } });

/** Questions that a candidate answered differently on several devices without deciding; nothing if there is none. */
export function Contested({ pages }: { readonly pages: Pages<ContestedResponse> }) {
  const { t } = useTexts();
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('web-judging:contested.title')}>
      <p className={classes['quiet']}>{t('web-judging:contested.meaning')}</p>
      {items.map((each) => (
        <Answers key={`${each.attemptId} ${each.itemId} ${each.late}`} contested={each} />
      ))}
      <Foot pages={pages} shown={items.length} />
    </Section>
  );
}

function Answers({ contested }: { readonly contested: ContestedResponse }) {
  const { t, textIn, dateTime } = useTexts();
  const { body, rivals, candidateCode, itemCode, late } = contested;
  const versions = [contested, ...rivals];
  return (
    <Card>
      <h3>
        <Code>{candidateCode}</Code> · <Code>{itemCode}</Code>
        {late && ` · ${t('web-judging:contested.late')}`}
      </h3>
      <p>{textIn(body.stem)}</p>
      <Facts
        facts={versions.map(({ revision, deviceKind, savedAt, answer }, place) => [
          t(place === 0 ? 'web-judging:contested.counts' : 'web-judging:contested.beside', {
            device: t(`web-judging:contested.device.${deviceKind ?? 'other'}`),
            time: dateTime(savedAt),
          }),
          <AnswerInWords key={revision} body={body} answer={answer} nothing={t('web-judging:late.nothing')} />,
        ])}
      />
    </Card>
  );
}
