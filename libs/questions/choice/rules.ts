import { duplicates, type FieldProblem } from '#kernel';
import type { Keyed } from '../kind.js';
import { problem } from '../problem.js';
import type { ChoiceBody, ChoiceKey } from './schema.js';

export function choiceProblems({ body, key }: Keyed<ChoiceBody, ChoiceKey>): FieldProblem[] {
  const options = body.options.map((option) => option.id);
  const unknown = key.correct.flatMap((id, index) =>
    options.includes(id) ? [] : [problem(`key.correct.${index}`, 'option-unknown')],
  );
  const twice = duplicates(options).map((index) => problem(`body.options.${index}.id`, 'id-twice'));
  const again = duplicates(key.correct).map((index) => problem(`key.correct.${index}`, 'id-twice'));
  const single = !body.multiple && key.correct.length > 1 ? [problem('key.correct', 'one-correct-only')] : [];
  return [...twice, ...unknown, ...again, ...single];
}
