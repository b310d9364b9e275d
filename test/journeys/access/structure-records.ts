import type { Api } from './api.js';

const API = '/api/v1';

/** A text in each language. */
export const text = (words: string) => ({ ar: `${words} ع`, fr: `${words} fr`, en: words });

export interface Identified {
  readonly id: string;
}

let made = 0;

/** A letter code that nobody else has. */
export const newCode = (prefix: string): string => `${prefix}-${(made += 1)}`;

/** No state of the demo begins with one of these. */
const FIRST = 'xqzywvkjho';
const LETTERS = 26;
let states = 0;

/** A state that is on no list. */
export function newState() {
  const second = String.fromCharCode('a'.charCodeAt(0) + (states % LETTERS));
  const code = `${FIRST[Math.floor(states / LETTERS)]}${second}`;
  states += 1;
  return { code, name: text(`State ${states}`), timeZone: 'Africa/Tunis' };
}

/** Makes structure of states and competencies, each time anew. */
export class StructureRecords {
  constructor(protected readonly centre: Api) {}

  /** A rank of Morocco, above all others. */
  async rank(): Promise<string> {
    const body = { stateCode: 'ma', title: text(newCode('Rank')), band: 'nco' };
    return (await this.centre.done<Identified>('registrar', `POST ${API}/ranks`, { body })).id;
  }

  /** An agency of Morocco, with neither posts nor people. */
  async agency(): Promise<string> {
    const body = { stateCode: 'ma', kind: 'police', name: text(newCode('Agency')) };
    return (await this.centre.done<Identified>('registrar', `POST ${API}/agencies`, { body })).id;
  }

  /** A unit of an agency of Morocco. */
  async unit(agencyId?: string): Promise<string> {
    const rest = { kind: 'unit', name: text(newCode('Unit')), timeZone: 'Africa/Casablanca' };
    const body = { agencyId: agencyId ?? (await this.agency()), ...rest };
    return (await this.centre.done<Identified>('registrar', `POST ${API}/posts`, { body })).id;
  }

  /** A state with a code that no state has yet. */
  async state(): Promise<string> {
    const body = newState();
    await this.centre.done('registrar', `POST ${API}/states`, { body });
    return body.code;
  }

  /** A competency in use without an outcome, or a retired one. */
  async competency({ retired = false } = {}): Promise<string> {
    const body = { code: newCode('CMP'), name: text('Competency'), sector: 'customs' };
    const { id } = await this.centre.done<Identified>('registrar', `POST ${API}/competencies`, { body });
    if (retired) {
      const sent = { params: { competencyId: id }, body: { reason: 'Given up' } };
      await this.centre.done('registrar', `POST ${API}/competencies/:competencyId/retirements`, sent);
    }
    return id;
  }

  /** An outcome of a competency in use; the outcome is in use itself, or retired. */
  async outcome({ retired = false } = {}): Promise<string> {
    const params = { competencyId: await this.competency() };
    const body = { code: newCode('OUT'), kind: 'skill', sqfLevel: 5, text: text('Outcome') };
    const sent = { params, body };
    const { id } = await this.centre.done<Identified>(
      'registrar',
      `POST ${API}/competencies/:competencyId/outcomes`,
      sent,
    );
    if (retired) {
      const gone = { params: { outcomeId: id }, body: { reason: 'Given up' } };
      await this.centre.done('registrar', `POST ${API}/outcomes/:outcomeId/retirements`, gone);
    }
    return id;
  }
}
