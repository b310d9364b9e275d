import { Button } from '@mantine/core';
import type { AttemptPage, ItemBody } from '#contracts/exams';
import { thisDevice } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import type { Contest } from '../../offline/index.js';
import { WholeAnswer } from '../../kinds/index.js';
import { Notice } from '../../ui/index.js';
import type { AnswerVersion, GivenAnswer } from './answer-queue.js';
import classes from './exam.module.css';

interface Props {
  readonly body: AttemptPage['items'][number]['body'];
  readonly contest: Contest<GivenAnswer> | undefined;
  readonly choose: (version: AnswerVersion) => Promise<void>;
}

/** Answers of several devices, none given with the others in sight; the person reads them and decides for one. */
export function Choice({ body, contest, choose }: Props) {
  const { t } = useTexts();
  if (!contest) return null;
  return (
    <Notice tone="warning">
      <strong>{t('web-exam:choice.what', { count: contest.versions.length })}</strong>
      <p>{t('web-exam:choice.help')}</p>
      <ul className={classes['versions']}>
        {contest.versions.map((version, place) => (
          <li key={version.revision} className={classes['version']}>
            <Version body={body} version={version} isLast={place === 0} choose={() => choose(version)} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface VersionProps {
  readonly body: ItemBody;
  readonly version: AnswerVersion;
  /** Whether the centre received it last, so that it counts while nobody decides. */
  readonly isLast: boolean;
  readonly choose: () => Promise<void>;
}

function Version({ body, version, isLast, choose }: VersionProps) {
  const { t, timeOfDay } = useTexts();
  const { device, kind, savedAt, value } = version;
  const source = device === thisDevice() ? 'this' : (kind ?? 'other');
  const time = timeOfDay(new Date(savedAt));
  return (
    <>
      <p className={classes['source']}>
        {t(`web-exam:choice.from-${source}`, { time })}
        {isLast && ` · ${t('web-exam:choice.last')}`}
      </p>
      <blockquote className={classes['quote']} lang={value.language}>
        <WholeAnswer body={body} answer={value.answer} nothing={t('web-exam:result.nothing')} />
      </blockquote>
      <Button variant="default" onClick={() => void choose()}>
        {t(`web-exam:choice.keep-${source}`, { time })}
      </Button>
    </>
  );
}
