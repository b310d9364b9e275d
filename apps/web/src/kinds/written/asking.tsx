import { countWords } from '#i18n/web';
import { LONGEST_ANSWER } from '#questions';
import { useTexts } from '../../i18n/index.js';
import { TextArea } from '../../ui/index.js';
import type { AskingProps } from '../kind.js';

export function WrittenField({ body, answer, onAnswer }: AskingProps<'written'>) {
  const { t } = useTexts();
  const text = answer?.text ?? '';
  const words = countWords(text);
  return (
    <TextArea
      label={t('web-exam:exam.write')}
      description={t('web-exam:exam.words', { count: words, most: body.maxWords })}
      error={useWrittenFault(text, words, body.maxWords)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      size="md"
      rows={12}
      maxLength={LONGEST_ANSWER}
      value={text}
      onChange={({ currentTarget: { value } }) => onAnswer(value === '' ? null : { type: 'written', text: value })}
    />
  );
}

/** Says that there are too many words, or that the letters are at their limit, so that a cut paste is explained. */
function useWrittenFault(text: string, words: number, most: number): string | null {
  const { t } = useTexts();
  if (text.length >= LONGEST_ANSWER) return t('web-exam:exam.longest', { most: LONGEST_ANSWER });
  return words > most ? t('web-exam:exam.too-long', { most }) : null;
}
