import { AuthoredIn } from '../../authored/index.js';
import type { ShowingProps } from '../kind.js';

export const Heading = ({ block }: ShowingProps<'heading'>) => (
  <h2>
    <AuthoredIn texts={block.text} />
  </h2>
);
