import { AuthoredIn } from '../../authored/index.js';
import type { ShowingProps } from '../kind.js';

export function List({ block }: ShowingProps<'list'>) {
  const Items = block.ordered ? 'ol' : 'ul';
  return (
    <Items>
      {block.items.map((item, at) => (
        <li key={at}>
          <AuthoredIn texts={item} />
        </li>
      ))}
    </Items>
  );
}
