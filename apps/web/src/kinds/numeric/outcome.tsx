import { GivenAndRight } from '../given-and-right.js';
import type { OutcomeProps } from '../kind.js';
import { Amount } from './showing.js';

export const NumericOutcome = ({ body, answer, right }: OutcomeProps<'numeric'>) => (
  <GivenAndRight
    given={answer && <Amount body={body} value={answer.value} />}
    right={<Amount body={body} value={right.value} />}
  />
);
