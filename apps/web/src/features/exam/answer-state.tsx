import { IconCloudCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { useOnline } from '../../frame/index.js';
import { useTexts } from '../../i18n/index.js';
import { isGiven, type KeptAnswer } from './answer-queue.js';
import classes from './exam.module.css';

/** Where this answer is, beside it. */
export function AnswerState({ kept }: { readonly kept: KeptAnswer | undefined }) {
  const { t, clock } = useTexts();
  const online = useOnline();
  if (!kept || (!isGiven(kept) && kept.savedAt !== null)) return <p className={classes['link']}>&nbsp;</p>;
  const Icon = kept.savedAt === null ? IconDeviceFloppy : IconCloudCheck;
  const words =
    kept.savedAt !== null
      ? t('web-exam:link.received', { time: clock(new Date(kept.savedAt)) })
      : t(online ? 'web-exam:link.saving' : 'web-exam:link.on-device');
  return (
    <p className={classes['link']} data-answer-state={kept.savedAt === null ? 'device' : 'centre'}>
      <Icon size={18} aria-hidden />
      <span>{words}</span>
    </p>
  );
}
