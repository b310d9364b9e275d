import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const Content = z.record(z.string(), z.looseObject({ schema: z.unknown() }));
const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({ responses: z.record(z.string(), z.looseObject({ content: Content.optional() })) }),
    ),
  ),
});

export interface MetAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** A file, of whatever type it is. */
const ANY_TYPE = '*/*';

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
const mediaTypeOf = (type: string): string => (type.split(';')[0] ?? '').trim();

/** The OpenAPI document, which checks answers as a proxy would. */
export class Described {
  private readonly document: z.output<typeof Document>;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(text: string) {
    this.document = Document.parse(JSON.parse(text));
    addFormats.default(this.ajv);
    this.ajv.addSchema(this.document, 'document');
  }

  /** Fails where an answer differs from the description of its operation, which `route` names as `GET /posts/:id`. */
  hold(route: string, answer: MetAnswer): void {
    const complaint = this.complaint(route, answer);
    if (complaint !== null) throw new Error(`${route} is answered other than described: ${complaint}`);
  }

  private complaint(route: string, { status, type, text }: MetAnswer): string | null {
    const [method = '', address = ''] = route.split(' ');
    const path = address.replace(/:(\w+)/g, '{$1}');
    const responses = this.document.paths[path]?.[method.toLowerCase()]?.responses;
    // Addresses that are no operation (health, figures, pages of the web front end) are not described.
    if (responses === undefined) return null;
    const key = [String(status), `${String(status).charAt(0)}XX`].find((known) => known in responses);
    if (key === undefined) return `status ${status} is not declared: ${text.slice(0, 300)}`;
    const content = responses[key]?.content;
    if (content === undefined) return text === '' ? null : `an empty answer was declared: ${text.slice(0, 300)}`;
    const declared = Object.keys(content).find(
      (known) => known === ANY_TYPE || mediaTypeOf(known) === mediaTypeOf(type),
    );
    if (declared === undefined) return `"${type}" is not declared`;
    if (declared === ANY_TYPE || !mediaTypeOf(type).endsWith('json')) return null;
    const pointer = ['paths', path, method.toLowerCase(), 'responses', key, 'content', declared, 'schema'];
    return this.faultsOf(`document#/${pointer.map(escaped).join('/')}`, JSON.parse(text));
  }

  private faultsOf($ref: string, body: unknown): string | null {
    const validate = this.validators.get($ref) ?? this.ajv.compile({ $ref });
    this.validators.set($ref, validate);
    if (validate(body)) return null;
    const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    return `${faults.slice(0, 5).join('; ')} in ${JSON.stringify(body).slice(0, 500)}`;
  }
}
