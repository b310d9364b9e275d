import type { FieldProblem, Variables } from '#kernel';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Finding = readonly [what: string, variables?: Variables];

/**
 * What zod found wrong with `value`, in our codes and with dotted paths below `prefix`.
 * A schema's own rule gives its code as `refine(…, { params: { code: 'exams.not-in-order', variables } })`.
 */
export function problemsOf(issues: readonly Issue[], value: unknown, prefix: string): FieldProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, value, prefix));
}

function problemsOfIssue(issue: Issue, value: unknown, prefix: string): FieldProblem[] {
  const path = dotted(prefix, issue.path);
  const found = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem(dotted(prefix, [...issue.path, key]), ['unknown-field']));
  }
  if (found === undefined && issue.code !== 'custom') return [problem(path, ['required'])];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return problemsOf(closest(issue.errors), found, path === 'body' ? '' : path);
  }
  if (issue.code === 'custom') return [customProblem(path, issue)];
  return [problem(path, findingOf(issue))];
}

function findingOf(issue: Issue): Finding {
  switch (issue.code) {
    case 'invalid_type':
      return [TYPES[issue.expected] ?? 'wrong-type'];
    case 'invalid_format':
      return [FORMATS[issue.format] ?? 'wrong-format'];
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'not_multiple_of':
      return ['wrong-step', { step: issue.divisor }];
    case 'invalid_value':
      return notAmong(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? notAmong(issue.options) : ['wrong-type'];
    default:
      return [issue.code === 'invalid_key' ? 'unknown-field' : 'wrong-type'];
  }
}

const notAmong = (allowed: readonly unknown[]): Finding => [
  'unknown-value',
  { allowed: allowed.map(String).join(', ') },
];

const TYPES: Readonly<Record<string, string>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  int: 'not-an-integer',
  boolean: 'not-a-boolean',
  array: 'not-a-list',
  object: 'not-an-object',
  record: 'not-an-object',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'not-an-email',
  uuid: 'not-an-id',
  guid: 'not-an-id',
  datetime: 'not-a-datetime',
  date: 'not-a-date',
  time: 'not-a-time',
  url: 'not-a-url',
};

function tooSmall(origin: string, minimum: number): Finding {
  if (origin === 'string') return minimum === 1 ? ['empty'] : ['too-short', { count: minimum }];
  if (origin === 'array' || origin === 'set') return ['too-few', { count: minimum }];
  return ['too-small', { minimum }];
}

function tooBig(origin: string, maximum: number): Finding {
  if (origin === 'string') return ['too-long', { count: maximum }];
  if (origin === 'array' || origin === 'set') return ['too-many', { count: maximum }];
  return ['too-big', { maximum }];
}

function customProblem(path: string, issue: z.core.$ZodIssueCustom): FieldProblem {
  const code: unknown = issue.params?.['code'];
  if (typeof code !== 'string') return problem(path, ['not-allowed']);
  const variables = issue.params?.['variables'] as Variables | undefined;
  return variables ? { path, code, variables } : { path, code };
}

/** The alternative of a union that the value comes nearest to: the one whose first fault lies deepest. */
function closest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));
  return alternatives.reduce((best, next) => {
    if (depth(next) !== depth(best)) return depth(next) > depth(best) ? next : best;
    return next.length < best.length ? next : best;
  });
}

function problem(path: string, [what, variables]: Finding): FieldProblem {
  const code = `http.fields.${what}`;
  return variables ? { path, code, variables } : { path, code };
}

function dotted(prefix: string, path: readonly PropertyKey[]): string {
  const all = prefix === '' ? path : [prefix, ...path];
  return all.length === 0 ? 'body' : all.map(String).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
