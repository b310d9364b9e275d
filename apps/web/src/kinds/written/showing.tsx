import { Authored } from '../../authored/index.js';
import { Typed } from '../../ui/index.js';
import type { ShowingProps } from '../kind.js';

export const Text = ({ answer }: Pick<ShowingProps<'written'>, 'answer'>) => (
  <Typed>
    <Authored base="auto">{answer.text}</Authored>
  </Typed>
);
