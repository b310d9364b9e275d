import { AuthoredIn } from '../../authored/index.js';
import { DrawingToEnlarge } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import type { ShowingProps } from '../kind.js';
import classes from './drawing.module.css';

export function Figure({ block, drawings }: ShowingProps<'drawing'>) {
  const { textIn } = useTexts();
  const drawing = drawings[block.drawing];
  return (
    <figure className={classes['figure']}>
      {drawing && (
        <DrawingToEnlarge
          drawing={drawing}
          label={textIn(block.caption)}
          below={
            <figcaption>
              <AuthoredIn texts={block.caption} />
            </figcaption>
          }
        />
      )}
    </figure>
  );
}
