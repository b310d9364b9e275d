import type { Retirement } from '#contracts/catalogue';
import { Authored } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';

/** Says since when something is not named anew, and why, in the words of whoever retired it. */
export function RetiredNotice({ retirement }: { readonly retirement: Retirement | null }) {
  const { t, date } = useTexts();
  if (retirement === null) return null;
  return (
    <Notice>
      <strong>{t('web-competencies:retired-since', { date: date(retirement.at) })}</strong>{' '}
      <bdi dir="auto">
        <Authored base="auto">{retirement.reason}</Authored>
      </bdi>
    </Notice>
  );
}
