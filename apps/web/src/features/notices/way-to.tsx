import type { NoticeLink } from '#contracts/notifications';
import { useTexts } from '../../i18n/index.js';
import { LinkButton } from '../../ui/index.js';

interface Props {
  readonly link: NoticeLink;
  readonly onClick: () => void;
}

/** Leads to the record of a notice. */
export function WayTo({ link: { place, id }, onClick }: Props) {
  const { t } = useTexts();
  const rest = { variant: 'default', onClick, children: t(`web-notices:act.${place}`) } as const;
  const known = id ?? '';
  switch (place) {
    case 'home':
      return <LinkButton to="/" {...rest} />;
    case 'exams':
      return <LinkButton to="/exams" {...rest} />;
    case 'enrolment':
      return <LinkButton to="/learn/$enrolmentId" params={{ enrolmentId: known }} {...rest} />;
    case 'cohort':
      return <LinkButton to="/cohorts/$cohortId" params={{ cohortId: known }} {...rest} />;
    case 'result':
      return <LinkButton to="/results/$resultId" params={{ resultId: known }} {...rest} />;
    case 'certificate':
      return <LinkButton to="/certificates/$certificateId" params={{ certificateId: known }} {...rest} />;
  }
}
