import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getDisputedScript, type DisputedScript } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Link, Loaded, Page, Section } from '../../ui/index.js';
import { Written } from '../marking/written.js';
import { Decision } from './decision.js';
import classes from './moderation.module.css';
import { SideBySide } from './side-by-side.js';

/** A disputed script with both sealed marks, criterion by criterion, and the chief's decision. */
export function DisputedPage() {
  const { scriptId } = useParams({ from: '/moderation/$scriptId' });
  const script = useQuery({ ...asking(getDisputedScript, { params: { scriptId } }), refetchOnWindowFocus: false });
  return <Loaded query={script}>{(found) => <Disputed key={found.scriptId} script={found} />}</Loaded>;
}

function Disputed({ script }: { readonly script: DisputedScript }) {
  const { t } = useTexts();
  const me = useMe();
  return (
    <Page
      title={t('web-judging:marking.script', { code: script.candidateCode })}
      above={<Link to="/moderation">{t('web-judging:moderation.title')}</Link>}
      lead={t('web-judging:moderation.script-lead')}
    >
      <Section title={t('web-judging:moderation.both')}>
        <SideBySide script={script} />
      </Section>
      <div className={classes['sides']}>
        <Written script={script} />
        {hasRole(me, 'chief-examiner') && <Decision script={script} />}
      </div>
    </Page>
  );
}
