import type { Block, CourseDocument } from '#contracts/catalogue';
import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';
import classes from './learning.module.css';

type Drawings = CourseDocument['drawings'];
type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a lesson is made of, in the reader's language. */
export function Blocks({ blocks, drawings }: { readonly blocks: readonly Block[]; readonly drawings: Drawings }) {
  return (
    <div className={classes['blocks']}>
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} drawings={drawings} />
      ))}
    </div>
  );
}

function OneBlock({ block, drawings }: { readonly block: Block; readonly drawings: Drawings }) {
  const { textIn, t } = useTexts();
  switch (block.kind) {
    case 'heading':
      return <h2>{textIn(block.text)}</h2>;
    case 'paragraph':
      return <p>{textIn(block.text)}</p>;
    case 'list':
      return <Items block={block} />;
    case 'drawing':
      return <Figure block={block} drawings={drawings} />;
    case 'callout':
      return (
        <Notice tone={block.tone === 'warning' ? 'warning' : block.tone === 'practice' ? 'success' : 'info'}>
          <strong>{t(`web-learning:lesson.tone.${block.tone}`)}</strong>
          <p>{textIn(block.text)}</p>
        </Notice>
      );
    case 'table':
      return <Table block={block} />;
  }
}

function Items({ block }: { readonly block: Of<'list'> }) {
  const { textIn } = useTexts();
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, at) => (
        <li key={at}>{textIn(item)}</li>
      ))}
    </List>
  );
}

function Figure({ block, drawings }: { readonly block: Of<'drawing'>; readonly drawings: Drawings }) {
  const { textIn } = useTexts();
  const drawing = drawings[block.drawing];
  return (
    <figure className={classes['figure']}>
      {drawing && <DrawingView drawing={drawing} />}
      <figcaption>{textIn(block.caption)}</figcaption>
    </figure>
  );
}

function Table({ block }: { readonly block: Of<'table'> }) {
  const { textIn } = useTexts();
  return (
    <div
      className={classes['scroll']}
      tabIndex={0}
      role="region"
      aria-label={textIn(block.header[0] ?? { ar: '', fr: '', en: '' })}
    >
      <table>
        <thead>
          <tr>
            {block.header.map((cell, at) => (
              <th key={at} scope="col">
                {textIn(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, at) => (
                <td key={at}>{textIn(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
