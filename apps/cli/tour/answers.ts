import type { Answer, PublishedItem } from '#contracts/exams';
import { rightAnswer } from '#questions';

const REPORT = `Le passeport présenté au poste porte une photographie dont le bord se soulève sous lumière rasante ; le chiffre
de contrôle du numéro ne correspond pas. J’ai gardé le document, noté l’heure, accompagné la personne sans contrainte et
averti la deuxième ligne. Je n’ai rien démonté ni écrit sur le document.`;

/** The answer that the key of the item asks for. */
export const rightAnswerTo = ({ key }: PublishedItem): Answer => rightAnswer(key, REPORT);

/** An option that the key of an item of choice does not hold. */
export function wrongAnswerTo({ key, body }: PublishedItem): Answer {
  if (key.type !== 'choice' || body.type !== 'choice') throw new Error('Only items of choice are answered wrongly');
  const wrong = body.options.filter(({ id }) => !key.correct.includes(id)).slice(0, 1);
  return { type: 'choice', selected: wrong.map(({ id }) => id) };
}
