import { z } from 'zod';
import { testCentre } from '../testing/centre.js';
import { JsonSchemas } from './json-schemas.js';

type Tree = { readonly [key: string]: Tree };

const at = (document: unknown, ...path: string[]): Tree =>
  path.reduce<Tree>((tree, key) => tree[key] as Tree, document as Tree);

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

describe('The OpenAPI document', () => {
  const centre = testCentre();
  let document: Record<string, unknown>;
  beforeAll(async () => {
    document = (await centre.ask('GET', '/api/openapi.json')).json;
  });

  it('is of version 3.1 and names every operation', () => {
    expect(document['openapi']).toBe('3.1.0');
    const ids = Object.values(at(document, 'paths')).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual([
      'test.add-post',
      'test.download',
      'test.edit-post',
      'test.fail',
      'test.knock',
      'test.list-posts',
      'test.read-post',
      'test.save-answer',
      'test.wait',
      'test.well-known',
    ]);
  });

  it('refers only to components that it has', () => {
    const known = new Set(
      Object.keys(at(document, 'components', 'schemas')).map((name) => `#/components/schemas/${name}`),
    );
    const unknown = referencesIn(document).filter((reference) => !known.has(reference));
    expect(unknown).toEqual([]);
    expect([...known]).toEqual(
      expect.arrayContaining([
        '#/components/schemas/TestPost',
        '#/components/schemas/ProblemDetails',
        '#/components/schemas/LocalizedText',
      ]),
    );
  });

  it('tells everything of an edit: its session, its headers, its body with an example, and every answer', () => {
    const edit = at(document, 'paths', '/api/v1/posts/{id}', 'put');
    expect(edit['security']).toEqual([{ session: [] }]);
    expect(at(document, 'components', 'securitySchemes', 'session')).toMatchObject({
      type: 'apiKey',
      in: 'cookie',
      name: 'rtc_session',
    });
    const parameters = edit['parameters'] as unknown as { name: string; in: string; required: boolean }[];
    expect(parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['id', 'path', true],
      ['Accept-Language', 'header', false],
      ['If-Match', 'header', true],
      ['Idempotency-Key', 'header', false],
    ]);
    expect(at(edit, 'requestBody', 'content', 'application/json', 'example')).toMatchObject({
      name: { ar: 'فحص وثائق السفر' },
      officers: 1,
      kind: 'land',
    });
    expect(Object.keys(at(edit, 'responses'))).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '412',
      '413',
      '415',
      '422',
      '429',
      '500',
      '503',
    ]);
    expect(at(edit, 'responses', '412', 'content', 'application/problem+json', 'example')).toMatchObject({
      status: 412,
      code: 'http.stale',
      errors: [],
    });
  });

  it('lists the refusals that are an operation’s own', () => {
    const own = at(document, 'paths', '/api/v1/posts', 'post', 'responses', '4XX');
    expect(JSON.stringify(own)).toContain('"enum":["test.post-closed"]');
  });

  it('gives a file its media type and an empty answer none', () => {
    expect(at(document, 'paths', '/api/v1/files/form', 'get', 'responses', '200', 'content')).toHaveProperty(
      'text/csv',
    );
    expect(at(document, 'paths', '/api/v1/knocks', 'post', 'responses', '204')).toEqual({ description: 'Done.' });
  });

  it('has a page that our content policy lets work: no script in it, all files from here', async () => {
    const page = await centre.ask('GET', '/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/<script(?![^>]*src=)/);
    expect(page.text).not.toMatch(/(src|href)=["']https?:/);
    const scripts = [...page.text.matchAll(/<script src="\.([^"]+)"/g)].map(([, path = '']) => `/api${path}`);
    expect(scripts).toHaveLength(3);
    for (const script of scripts) {
      const { status, headers } = await centre.ask('GET', script);
      expect([status, String(headers['content-type']).includes('javascript')]).toEqual([200, true]);
    }
  });
});

describe('A schema that differs between what is sent and what is answered', () => {
  it('becomes two components, and so does what holds it', () => {
    const Inner = z.strictObject({ count: z.int().default(3) }).meta({ id: 'TestInner' });
    const Outer = z.strictObject({ inner: Inner }).meta({ id: 'TestOuter' });
    const schemas = new JsonSchemas();
    expect(schemas.of(Outer, 'output')).toEqual({ $ref: '#/components/schemas/TestOuter' });
    expect(schemas.of(Outer, 'input')).toEqual({ $ref: '#/components/schemas/TestOuterInput' });
    expect(schemas.components['TestInner']).toMatchObject({ required: ['count'] });
    expect(schemas.components['TestInnerInput']).not.toHaveProperty('required');
    expect(schemas.components['TestOuterInput']).toMatchObject({
      properties: { inner: { $ref: '#/components/schemas/TestInnerInput' } },
    });
  });
});
