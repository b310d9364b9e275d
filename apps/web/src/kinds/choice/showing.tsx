import type { BodyOf } from '#questions';
import { AuthoredList } from '../../authored/index.js';
import type { ShowingProps } from '../kind.js';

export const Options = ({ body, ids }: { readonly body: BodyOf<'choice'>; readonly ids: readonly string[] }) => (
  <AuthoredList all={body.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text)} />
);

export const Chosen = ({ body, answer }: ShowingProps<'choice'>) => <Options body={body} ids={answer.selected} />;
