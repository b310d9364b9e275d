import { Authored, AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import type { ShowingProps } from '../kind.js';
import classes from './table.module.css';

/** A table; on a phone each of its rows is a card. The roles say that it stays a table however it is laid out. */
export function Table({ block }: ShowingProps<'table'>) {
  const { textIn } = useTexts();
  const headings = block.header.map(textIn);
  return (
    <table className={classes['table']} role="table">
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading, at) => (
            <th key={at} scope="col" role="columnheader">
              <Authored>{heading}</Authored>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {block.rows.map((row, line) => (
          <tr key={line} role="row">
            {row.map((cell, at) => (
              <td key={at} role="cell" data-label={headings[at]}>
                <AuthoredIn texts={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
