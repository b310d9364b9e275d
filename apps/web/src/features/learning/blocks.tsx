import type { Block, CourseDocument } from '#contracts/catalogue';
import { BlockView } from '../../blocks/index.js';
import { useTexts } from '../../i18n/index.js';
import classes from './learning.module.css';

interface Props {
  readonly blocks: readonly Block[];
  readonly drawings: CourseDocument['drawings'];
  /** The block where reading goes on; null for a lesson that was not begun, or is done. */
  readonly resumeAt: number | null;
}

/** The blocks of a lesson, in the reader's language. */
export function Blocks({ blocks, drawings, resumeAt }: Props) {
  const { t } = useTexts();
  return (
    <>
      {blocks.map((block, at) => (
        <div key={at} data-block={at} id={`block-${at}`} className={classes['block']}>
          {at === resumeAt && <p className={classes['here']}>{t('web-lesson:here')}</p>}
          <BlockView block={block} drawings={drawings} />
        </div>
      ))}
    </>
  );
}
