import type { Block, CourseDocument } from '#contracts/catalogue';
import { DrawingToEnlarge } from '../../drawing/drawing.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';
import classes from './learning.module.css';
import { Table } from './table.js';

type Drawings = CourseDocument['drawings'];
type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

interface Props {
  readonly blocks: readonly Block[];
  readonly drawings: Drawings;
  /** The block where reading goes on; none for a lesson that was not begun, or is done. */
  readonly resumeAt: number | null;
}

/** What a lesson is made of, in the reader's language. */
export function Blocks({ blocks, drawings, resumeAt }: Props) {
  const { t } = useTexts();
  return (
    <>
      {blocks.map((block, at) => (
        <div key={at} data-block={at} id={`block-${at}`} className={classes['block']}>
          {at === resumeAt && <p className={classes['here']}>{t('web-lesson:here')}</p>}
          <OneBlock block={block} drawings={drawings} />
        </div>
      ))}
    </>
  );
}

function OneBlock({ block, drawings }: { readonly block: Block; readonly drawings: Drawings }) {
  const { t } = useTexts();
  switch (block.kind) {
    case 'heading':
      return (
        <h2>
          <AuthoredIn texts={block.text} />
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <AuthoredIn texts={block.text} />
        </p>
      );
    case 'list':
      return <Items block={block} />;
    case 'drawing':
      return <Figure block={block} drawings={drawings} />;
    case 'callout':
      return (
        <Notice tone={block.tone === 'warning' ? 'warning' : block.tone === 'practice' ? 'success' : 'info'}>
          <strong>{t(`web-learning:lesson.tone.${block.tone}`)}</strong>
          <p>
            <AuthoredIn texts={block.text} />
          </p>
        </Notice>
      );
    case 'table':
      return <Table block={block} />;
  }
}

function Items({ block }: { readonly block: Of<'list'> }) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, at) => (
        <li key={at}>
          <AuthoredIn texts={item} />
        </li>
      ))}
    </List>
  );
}

function Figure({ block, drawings }: { readonly block: Of<'drawing'>; readonly drawings: Drawings }) {
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
