import type { MarkingTask } from '#contracts/grading';
import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import { Card } from '../../ui/index.js';
import classes from './marking.module.css';

/** The question and the answer, in the language that it was written in. */
export function Written({ script }: { readonly script: Pick<MarkingTask, 'question' | 'language' | 'answer'> }) {
  const { t, textIn, number } = useTexts();
  const { question, language, answer } = script;
  const words = answer.trim().split(/\s+/).length;
  return (
    <div className={classes['written']}>
      <Card>
        <h2>{t('web-judging:marking.answer', { language: t(`common:language.${language}`) })}</h2>
        <p className={classes['answer']} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          {answer}
        </p>
        <p className={classes['quiet']}>
          {t('web-judging:marking.words', { count: words, most: number(question.maxWords) })}
        </p>
      </Card>
      <Card>
        <h2>{t('web-judging:marking.question')}</h2>
        <p>{textIn(question.stem)}</p>
        {question.drawing && <DrawingView drawing={question.drawing} />}
      </Card>
    </div>
  );
}
