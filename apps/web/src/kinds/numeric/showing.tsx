import type { BodyOf } from '#questions';
import { Authored } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import type { ShowingProps } from '../kind.js';

export function Amount({ body, value }: { readonly body: BodyOf<'numeric'>; readonly value: number }) {
  const { exact, textIn } = useTexts();
  return <Authored>{`${exact(value)} ${body.unit ? textIn(body.unit) : ''}`.trim()}</Authored>;
}

export const Figure = ({ body, answer }: ShowingProps<'numeric'>) => <Amount body={body} value={answer.value} />;
