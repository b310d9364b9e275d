import type { MarkingTask } from '#contracts/grading';
import { countWords } from '#i18n/web';
import { DrawingToEnlarge } from '../../drawing/drawing.js';
import { Authored, AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Typed } from '../../ui/index.js';
import classes from './marking.module.css';

/** The question and the answer, in the language in which the answer was written. */
export function Written({ script }: { readonly script: Pick<MarkingTask, 'question' | 'language' | 'answer'> }) {
  const { t, number } = useTexts();
  const { question, language, answer } = script;
  const words = countWords(answer);
  return (
    <div className={classes['written']}>
      <Card>
        <h2>{t('web-judging:marking.answer', { language: t(`common:language.${language}`) })}</h2>
        <p lang={language}>
          <Typed>
            <Authored base="auto">{answer}</Authored>
          </Typed>
        </p>
        <p className={classes['quiet']}>
          {t('web-judging:marking.words', { count: words, most: number(question.maxWords) })}
        </p>
      </Card>
      <Card>
        <h2>{t('web-judging:marking.question')}</h2>
        <p>
          <AuthoredIn texts={question.stem} />
        </p>
        {question.drawing && <DrawingToEnlarge drawing={question.drawing} />}
      </Card>
    </div>
  );
}
