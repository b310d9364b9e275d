import { IconAlertTriangle, IconArrowsSplit2, IconCloudCheck, IconDeviceFloppy, IconPencil } from '@tabler/icons-react';
import { useOnline } from '../../frame/index.js';
import { useTexts } from '../../i18n/index.js';
import { isAnswered, type KeptAnswer } from './answer-queue.js';
import classes from './exam.module.css';
import { useReason } from './use-reason.js';

const ICONS = {
  unread: IconPencil,
  refused: IconAlertTriangle,
  undecided: IconArrowsSplit2,
  device: IconDeviceFloppy,
  centre: IconCloudCheck,
};

/** A screen reader says it if the person has to do something; the rest stands there quietly. */
const ROLES: Partial<Record<keyof typeof ICONS, 'alert' | 'status'>> = { unread: 'status', refused: 'alert' };

interface Props {
  readonly kept: KeptAnswer | undefined;
  /** Whether the text in the field is no answer. */
  readonly isUnread: boolean;
}

/** Says beside an answer where it is. If it is said to be received, that is what stands in the field. */
export function AnswerState({ kept, isUnread }: Props) {
  const { t, timeOfDay } = useTexts();
  const online = useOnline();
  const reason = useReason();
  const state = isUnread ? 'unread' : stateOf(kept);
  if (state === null) return <p className={classes['link']}>&nbsp;</p>;
  const Icon = ICONS[state];
  const words = {
    unread: () => t('web-exam:exam.no-answer-yet'),
    refused: () => t('web-exam:link.refused', { reason: reason(kept) }),
    undecided: () => t('web-exam:link.undecided'),
    device: () => t(online ? 'web-exam:link.saving' : 'web-exam:link.on-device'),
    centre: () => t('web-exam:link.received', { time: timeOfDay(new Date(kept?.savedAt ?? '')) }),
  };
  return (
    <p className={classes['link']} data-answer-state={state} role={ROLES[state]}>
      <Icon size={18} aria-hidden />
      <span>{words[state]()}</span>
    </p>
  );
}

function stateOf(kept: KeptAnswer | undefined): Exclude<keyof typeof ICONS, 'unread'> | null {
  if (!kept) return null;
  if (kept.refusal) return 'refused';
  if (kept.savedAt === null) return 'device';
  if (kept.contest) return 'undecided';
  return isAnswered(kept) ? 'centre' : null;
}
