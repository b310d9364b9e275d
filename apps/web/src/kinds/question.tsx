import type { Answer, QuestionBody, QuestionKey } from '#questions';
import { DrawingToEnlarge } from '../drawing/drawing.js';
import type { AskingProps } from './kind.js';
import { kindOf } from './kinds.js';

type OfBody = { readonly body: QuestionBody };
type Answered = OfBody & { readonly answer: Answer | null };

/** The answer, or null if it is of another kind than its question. */
const answerTo = ({ body, answer }: Answered): Answer | null => (answer?.type === body.type ? answer : null);

/** The drawing of a question, unless its kind shows it where it is answered. */
export const DrawingAbove = ({ body }: OfBody) =>
  body.drawing && !kindOf(body).showsDrawing && <DrawingToEnlarge drawing={body.drawing} />;

type Asked = Answered & Omit<AskingProps<QuestionBody['type']>, 'body' | 'answer'>;

/** Takes the answer to a question, whatever its kind. */
export function Asking({ body, answer, ...told }: Asked) {
  const { Asking: Field } = kindOf(body);
  return <Field body={body} answer={answerTo({ body, answer })} {...told} />;
}

/** An answer in words, as far as words go; `nothing` where there is none. */
export function AnswerInWords({ body, answer, nothing }: Answered & { readonly nothing: string }) {
  const { InWords } = kindOf(body);
  const given = answerTo({ body, answer });
  return given ? <InWords body={body} answer={given} /> : nothing;
}

/** An answer with all that is needed to choose between two; `nothing` where there is none. */
export function WholeAnswer({ body, answer, nothing }: Answered & { readonly nothing: string }) {
  const { Whole } = kindOf(body);
  const given = answerTo({ body, answer });
  return given ? <Whole body={body} answer={given} /> : nothing;
}

/** What was answered beside what is right. */
export function Outcome({ body, answer, right }: Answered & { readonly right: QuestionKey }) {
  const { Outcome: Shown } = kindOf(body);
  return <Shown body={body} answer={answerTo({ body, answer })} right={right} />;
}
