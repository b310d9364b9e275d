import { AuthoredIn } from '../../authored/index.js';
import type { ShowingProps } from '../kind.js';

export const Paragraph = ({ block }: ShowingProps<'paragraph'>) => (
  <p>
    <AuthoredIn texts={block.text} />
  </p>
);
