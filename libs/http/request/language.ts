import type { FastifyRequest } from 'fastify';
import { negotiate } from '#i18n';
import { isLanguage, type Language } from '#kernel';

/** The language that `?lang` asks for, if it is one of ours. */
export function languageAskedFor(request: FastifyRequest): Language | null {
  const query = request.query as Record<string, unknown> | null | undefined;
  const asked = query?.['lang'];
  return isLanguage(asked) ? asked : null;
}

/** The language of an answer before the caller is known: `?lang`, then `Accept-Language`, then Arabic. */
export const languageOf = (request: FastifyRequest): Language =>
  languageAskedFor(request) ?? negotiate(request.headers['accept-language']);
