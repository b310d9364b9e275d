import { z } from 'zod';

/** What every failure answers: problem details (RFC 9457) with a code that programs may rely on. */
export const ProblemDetails = z
  .strictObject({
    type: z.string().meta({ description: 'The code as a URN.', examples: ['urn:rtc:problem:http.invalid-input'] }),
    title: z.string().meta({ description: 'What went wrong, in general, in the language of the reader.' }),
    status: z.int().meta({ examples: [400] }),
    detail: z.string().meta({ description: 'What went wrong here, in the language of the reader.' }),
    instance: z.string().meta({ description: 'The id of the request, as in the log.' }),
    code: z.string().meta({ description: 'Stable; programs decide by it.', examples: ['http.invalid-input'] }),
    errors: z
      .array(
        z.strictObject({
          path: z.string().meta({
            description: 'Dotted path of the field; of the body without a prefix, else after `params.` or `query.`.',
            examples: ['answers.3.value'],
          }),
          code: z.string().meta({ examples: ['http.fields.required'] }),
          message: z.string().meta({ description: 'In the language of the reader.' }),
        }),
      )
      .meta({ description: 'Every field that is wrong; empty where the failure is not about fields.' }),
    current: z
      .looseObject({})
      .optional()
      .meta({ description: 'Where an edit was made of an earlier version (412): the record as it stands now.' }),
  })
  .meta({ id: 'ProblemDetails' });

export type ProblemDetails = z.output<typeof ProblemDetails>;
