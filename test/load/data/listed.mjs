import { officerNames } from './names.mjs';

export const TITLES = [
  ...['Matricule', 'Nom (arabe)', 'Nom (latin)', 'Sexe', 'Date de naissance', 'Téléphone', 'Courriel', 'Service'],
  'Langue',
];
const EVERY = 100;
/** The place of the faulty row among each hundred. */
const FAULTY = 49;

/** Twelve ways in which a row is wrong: the column, and what stands there. `first` is the number of the first row. */
const faultsFrom = (first) => [
  [0, '--'],
  [0, `L-${first}`],
  [1, ''],
  [2, 'L'.repeat(200)],
  [3, 'x'],
  [4, '31/02/1985'],
  [4, '15/09/1405'],
  [4, '01/02/85'],
  [4, '15/01/2024'],
  [5, '0612345678'],
  [6, '#REF!'],
  [7, 'Police of nowhere'],
];

export const faultyOf = (count) => Math.floor((count + EVERY - FAULTY - 1) / EVERY);

/** The titles, then officers whom nobody has entered yet; one row of a hundred is faulty, each fault in turn. */
export async function* listedOfficers(from, count) {
  yield TITLES;
  const next = officerNames(from);
  const faults = faultsFrom(from);
  for (let at = from; at < from + count; at += 1) {
    const { ar, latin } = next();
    const born = new Date(Date.UTC(1970, 0, 1) + (at % 9_000) * 86_400_000).toISOString().slice(0, 10);
    const day = born.split('-').reverse().join('/');
    const cells = [`L-${at}`, ar, latin, at % 3 === 0 ? 'F' : 'M', day, `+2126${10_000_000 + at}`, '', '', 'fr'];
    const place = at - from;
    if (place % EVERY === FAULTY) {
      const [column, value] = faults[Math.floor(place / EVERY) % faults.length];
      cells[column] = value;
    }
    yield cells;
  }
}
