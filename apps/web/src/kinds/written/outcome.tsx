import { AuthoredList } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { GivenAndRight } from '../given-and-right.js';
import type { OutcomeProps } from '../kind.js';
import { Text } from './showing.js';

/** The answer beside its judgement. */
export function WrittenOutcome({ answer, right }: OutcomeProps<'written'>) {
  const { t } = useTexts();
  return (
    <GivenAndRight
      given={answer && <Text answer={answer} />}
      right={<AuthoredList all={right.criteria.map(({ title }) => title)} />}
      rightIs={t('web-judging:result.criteria')}
    />
  );
}
