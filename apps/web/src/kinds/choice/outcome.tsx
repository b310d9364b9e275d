import { GivenAndRight } from '../given-and-right.js';
import type { OutcomeProps } from '../kind.js';
import { Options } from './showing.js';

export const ChoiceOutcome = ({ body, answer, right }: OutcomeProps<'choice'>) => (
  <GivenAndRight
    given={answer && <Options body={body} ids={answer.selected} />}
    right={<Options body={body} ids={right.correct} />}
  />
);
