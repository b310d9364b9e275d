import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listCourses, type CourseCard } from '#contracts/catalogue';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Loaded, Row, TextField, type FieldErrors } from '../../ui/index.js';
import { Authored, AuthoredIn } from '../../authored/index.js';
import { NoExamYet } from './no-exam.js';
import type { CohortDraft } from './cohort-draft.js';
import classes from './fields.module.css';

export interface DraftFields {
  readonly draft: CohortDraft;
  readonly change: (part: Partial<CohortDraft>) => void;
  readonly errors: FieldErrors;
}

/** The course, found by words, and the future code of the cohort. */
export function CourseField({ draft, change, errors }: DraftFields) {
  const { t } = useTexts();
  const { course } = draft;
  const choose = ({ id, code, title }: CourseCard) =>
    change({ course: { id, code, title }, code: draft.code === '' ? `${code}-` : draft.code });
  return (
    <fieldset className={classes['field']}>
      <legend>{t('web-secretariat:open.course')}</legend>
      {course ? (
        <>
          <Chosen course={course} again={() => change({ course: null })} />
          <NoExamYet courseId={course.id} />
        </>
      ) : (
        <Search choose={choose} error={errors['courseId']} />
      )}
      <TextField
        id="code"
        className={classes['narrow'] ?? ''}
        label={t('web-secretariat:open.code')}
        description={<Authored>{t('web-secretariat:open.code-help')}</Authored>}
        size="md"
        dir="ltr"
        autoComplete="off"
        value={draft.code}
        error={errors['code']}
        onChange={({ currentTarget }) => change({ code: currentTarget.value.toUpperCase() })}
      />
    </fieldset>
  );
}

function Chosen({
  course,
  again,
}: {
  readonly course: NonNullable<CohortDraft['course']>;
  readonly again: () => void;
}) {
  const { t } = useTexts();
  return (
    <Row>
      <span className={classes['words']}>
        <strong>
          <AuthoredIn texts={course.title} />
        </strong>
        <Code quiet={classes['quiet']}>{course.code}</Code>
      </span>
      <Button variant="default" size="xs" onClick={again}>
        {t('web-secretariat:open.other-course')}
      </Button>
    </Row>
  );
}

interface SearchProps {
  readonly choose: (course: CourseCard) => void;
  readonly error: string | undefined;
}

function Search({ choose, error }: SearchProps) {
  const { t } = useTexts();
  const [typed, type] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery(asking(listCourses, { query: { limit: 6, ...(q === '' ? {} : { q }) } }));
  return (
    <>
      <TextField
        id="courseId"
        className={classes['narrow'] ?? ''}
        type="search"
        size="md"
        label={t('web-secretariat:open.find-course')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        error={error}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Loaded query={found}>{({ items }) => <Options courses={items} choose={choose} />}</Loaded>
    </>
  );
}

interface OptionsProps {
  readonly courses: readonly CourseCard[];
  readonly choose: (course: CourseCard) => void;
}

function Options({ courses, choose }: OptionsProps) {
  const { t, number } = useTexts();
  if (courses.length === 0) return <p>{t('web-secretariat:open.no-course')}</p>;
  return (
    <ul className={classes['options']} aria-label={t('web-secretariat:open.courses-found')}>
      {courses.map((course) => (
        <li key={course.id}>
          <label className={classes['option']}>
            <input type="radio" name="course" checked={false} onChange={() => choose(course)} />
            <span className={classes['words']}>
              <AuthoredIn texts={course.title} />
              <span className={classes['quiet']}>
                <Code>{course.code}</Code> · {t('web-secretariat:open.version', { version: number(course.version) })}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
