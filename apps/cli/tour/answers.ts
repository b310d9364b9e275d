import type { Answer, PublishedItem, Region } from '#contracts/exams';

const REPORT = `Le passeport présenté au poste porte une photographie dont le bord se soulève sous lumière rasante ; le chiffre
de contrôle du numéro ne correspond pas. J’ai gardé le document, noté l’heure, accompagné la personne sans contrainte et
averti la deuxième ligne. Je n’ai rien démonté ni écrit sur le document.`;

/** The answer that the key of the item asks for. */
export function rightAnswer({ key }: PublishedItem): Answer {
  switch (key.type) {
    case 'choice':
      return { type: 'choice', selected: key.correct };
    case 'numeric':
      return { type: 'numeric', value: key.value };
    case 'hotspot':
      return { type: 'hotspot', points: key.regions.map(middleOf) };
    case 'written':
      return { type: 'written', text: REPORT };
  }
}

/** An option that the key of an item of choice does not hold. */
export function wrongAnswer({ key, body }: PublishedItem): Answer {
  if (key.type !== 'choice' || body.type !== 'choice') throw new Error('Only items of choice are answered wrongly');
  const wrong = body.options.filter(({ id }) => !key.correct.includes(id)).slice(0, 1);
  return { type: 'choice', selected: wrong.map(({ id }) => id) };
}

function middleOf(region: Region): { x: number; y: number } {
  switch (region.shape) {
    case 'rectangle':
      return { x: region.x + region.width / 2, y: region.y + region.height / 2 };
    case 'circle':
      return { x: region.x, y: region.y };
    case 'polygon': {
      const of = (axis: 0 | 1) => region.points.reduce((sum, point) => sum + point[axis], 0) / region.points.length;
      return { x: of(0), y: of(1) };
    }
  }
}
