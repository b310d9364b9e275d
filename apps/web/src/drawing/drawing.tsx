import type { ReactNode } from 'react';
import { isolated } from '#i18n/web';
import { readingOf } from '../authored/index.js';
import { useTexts } from '../i18n/index.js';
import classes from './drawing.module.css';
import type { DrawingOf } from './drawing-of.js';
import { Enlarged } from './enlarged.js';
import { usePicture } from './picture.js';

interface Props {
  readonly drawing: DrawingOf;
  readonly children?: ReactNode;
}

/** A drawing, which is never mirrored; `children` lie over it, placed in per cent of its size. */
export function DrawingView({ drawing, children }: Props) {
  const { textIn, language } = useTexts();
  const { width, height } = drawing;
  const picture = usePicture(drawing);
  const alt = isolated(textIn(drawing.alt), readingOf(language));
  const shape = { aspectRatio: `${width} / ${height}` };
  return (
    <div className={classes['drawing']} style={{ maxWidth: `min(100%, ${Math.max(width, 480)}px)` }} dir="ltr">
      {picture ? (
        <img className={classes['picture']} style={shape} src={picture} alt={alt} draggable={false} />
      ) : (
        <p className={classes['picture']} style={shape} dir="auto">
          {picture === '' && alt}
        </p>
      )}
      {children}
    </div>
  );
}

/** A drawing that can be looked at over the whole screen, with what lies over it and stands below it. */
export function DrawingToEnlarge({
  label,
  below,
  ...props
}: Props & { readonly label?: string; readonly below?: ReactNode }) {
  const { textIn } = useTexts();
  return (
    <>
      <DrawingView {...props} />
      {below}
      <Enlarged label={label ?? textIn(props.drawing.alt)} below={below}>
        <DrawingView {...props} />
      </Enlarged>
    </>
  );
}
