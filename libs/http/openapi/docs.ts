import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonSchema } from './json-schemas.js';

/** Serves the document at /api/openapi.json and its page at /api/docs, under the same content policy as all pages. */
export async function serveDocument(app: NestFastifyApplication, documentOf: () => JsonSchema): Promise<void> {
  // The worker imports this library too and has no use for the page.
  const { SwaggerModule } = await import('@nestjs/swagger');
  let document: JsonSchema | null = null;
  const made = (): OpenAPIObject => (document ??= documentOf()) as unknown as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, made, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Regional Training Centre: API',
    swaggerOptions: { validatorUrl: null, persistAuthorization: false },
  });
}
