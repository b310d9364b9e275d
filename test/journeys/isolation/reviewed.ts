/** Tables without forced row-level security. */
export const UNGUARDED: Readonly<Record<string, string>> = {
  'public.definitions': 'which definitions were applied; the application may not read it',
  'public.migrations': 'which migrations have run; the application may not read it',
};

/** Tables that say nothing of any officer or state, so that no row of theirs is anybody's. */
export const OF_NOBODY: Readonly<Record<string, string>> = {
  'audit.stream_head': 'ends of the chains of the audit trail',
  'catalogue.course': 'courses are for everyone',
  'catalogue.course_version': 'courses are for everyone',
  'catalogue.listing': 'courses are for everyone',
  'certification.checkpoint': 'signed sizes and roots of the log',
  'certification.log_node': 'hashes of the log',
  'certification.status_list': 'numbers of lists',
  'enrolment.cohort': 'cohorts are of the centre',
  'exams.exam': 'exams are of the centre',
  'exams.exam_version': 'exams are of the centre',
  'exams.item': 'items are of the centre',
  'exams.item_version': 'items are of the centre',
  'exams.key_sheet': 'keys are of the centre',
  'exams.paper': 'papers are of the centre',
  'exams.sitting': 'sittings are of a cohort',
  'identity.state': 'the member states themselves',
  'public.definitions': 'which definitions were applied',
  'public.migrations': 'which migrations have run',
  'queue.listener': 'who listens to what',
  'queue.schedule': 'what runs by the clock',
  'queue.worker_heartbeat': 'processes',
};

/** Functions that answer in the owner's name, for whom no policy stands: what each is for. */
export const IN_THE_OWNERS_NAME: Readonly<Record<string, string>> = {
  'audit.append': 'the only way into the audit trail',
  'audit.hold_stream': 'the end of a chain, held by the transaction that adds to it; for audit.append alone',
  'catalogue.count_found': 'how many courses match, of those that a context is shown',
  'catalogue.page_of': 'a course where the context is shown it',
  'catalogue.search': 'courses that match, of those that a context is shown',
  'certification.numbered': 'certificates of the caller, or of their state, by a part of the number',
  'certification.status_list_content': 'which entries of a public status list are set',
  'certification.verify': 'what anybody is told of a certificate number',
  'exams.answers_until': 'until when items may be answered, for whoever decides whether their keys may open',
  'exams.hold_attempt': 'holds an attempt of the caller, or any for staff and jobs, with its answers',
  'exams.save_responses': 'saves answers by the token of the session, in one statement',
  'exams.start_attempt': 'starts an attempt, by the clock of the database',
  'exams.word_limits': 'how many words answers to given items may have',
  'grading.claim_script': 'gives a marker a script without showing what others hold',
  'grading.explanations_of': 'keys of a released result to its own candidate',
  'grading.question_of': 'question and rubric to the marker who holds the script',
  'grading.queue_progress': 'how many marks a queue asks for and has',
  'grading.refuse_unknown_items': 'whether each item that is scored exists',
  'grading.waiting_scripts': 'how many scripts a marker may still take',
  'http.applied_migrations': 'names of migrations, for readiness',
  'identity.end_all_sessions': 'ends sessions when a password changes',
  'identity.end_session': 'ends the session of a token',
  'identity.open_session': 'opens a session after sign-in',
  'identity.read_session': 'who holds a token',
  'identity.record_failed_sign_in': 'counts failures',
  'identity.set_password': 'sets a password of whom the caller may administer',
  'identity.sign_in_lookup': 'the hash that a password is compared with',
  'queue.publish': 'a job for each of those who listen to an event',
};

/** What the context of strangers is shown. */
export const SHOWN_TO_STRANGERS: readonly string[] = [
  'catalogue.course',
  'catalogue.course_version',
  'catalogue.listing',
  'certification.checkpoint',
  'certification.log_node',
  'identity.state',
];

/** What is shown where no context was set: the names of the member states, which anybody may know. */
export const SHOWN_WITHOUT_CONTEXT: readonly string[] = ['identity.state'];

/** Where an administrator is shown something: of their state, of nobody, or their own. */
export const SHOWN_TO_ADMINISTRATORS: readonly string[] = [
  'audit.entry',
  'catalogue.course',
  'catalogue.course_version',
  'catalogue.listing',
  'certification.certificate',
  'certification.checkpoint',
  'certification.log_leaf',
  'certification.log_node',
  'certification.status_change',
  'enrolment.cohort',
  'enrolment.enrolment',
  'enrolment.nomination',
  'enrolment.nomination_change',
  'enrolment.quota',
  'enrolment.seat',
  'exams.attempt',
  'exams.exam',
  'exams.exam_version',
  'exams.sitting',
  'grading.release',
  'grading.result',
  'http.idempotency_key',
  'identity.agency',
  'identity.name_key',
  'identity.person',
  'identity.post',
  'identity.rank',
  'identity.role_assignment',
  'identity.session',
  'identity.state',
  'learning.lesson_progress',
];

/** Where a trainee is shown something: their own, of nobody, or of places in their state. */
export const SHOWN_TO_TRAINEES: readonly string[] = [
  'catalogue.course',
  'catalogue.course_version',
  'catalogue.listing',
  'certification.certificate',
  'certification.checkpoint',
  'certification.log_leaf',
  'certification.log_node',
  'certification.status_change',
  'enrolment.cohort',
  'enrolment.enrolment',
  'enrolment.nomination',
  'enrolment.seat',
  'exams.attempt',
  'exams.exam',
  'exams.exam_version',
  'exams.paper',
  'exams.response',
  'exams.scorable_response',
  'exams.sitting',
  'grading.item_score',
  'grading.release',
  'grading.result',
  'http.idempotency_key',
  'identity.agency',
  'identity.name_key',
  'identity.person',
  'identity.post',
  'identity.rank',
  'identity.role_assignment',
  'identity.session',
  'identity.state',
  'learning.lesson_progress',
];

/** Views that show a table to other libraries: of each the same rows are shown as of its table, in fewer columns. */
export const VIEWS_OF: Readonly<Record<string, string>> = {
  'audit.entries': 'audit.entry',
  'catalogue.course_versions': 'catalogue.course_version',
  'catalogue.courses': 'catalogue.course',
  'certification.certificates': 'certification.certificate',
  'certification.status_changes': 'certification.status_change',
  'enrolment.cohorts': 'enrolment.cohort',
  'enrolment.enrolments': 'enrolment.enrolment',
  'enrolment.nominations': 'enrolment.nomination',
  'enrolment.seats': 'enrolment.seat',
  'exams.attempts': 'exams.attempt',
  'exams.exam_versions': 'exams.exam_version',
  'exams.exams': 'exams.exam',
  'exams.item_versions': 'exams.item_version',
  'exams.items': 'exams.item',
  'exams.papers': 'exams.paper',
  'exams.responses': 'exams.response',
  'exams.sittings': 'exams.sitting',
  'grading.releases': 'grading.release',
  'grading.results': 'grading.result',
  'grading.scripts': 'grading.script',
  'identity.agencies': 'identity.agency',
  'identity.people': 'identity.person',
  'identity.posts': 'identity.post',
  'identity.ranks': 'identity.rank',
  'identity.role_assignments': 'identity.role_assignment',
  'identity.states': 'identity.state',
  'learning.lessons_read': 'learning.lesson_progress',
  'queue.jobs': 'queue.outbox',
};

/** Tables, and the views that show them. */
export const withViews = (tables: readonly string[]): string[] => {
  const shown = new Set(tables);
  const views = Object.entries(VIEWS_OF).filter(([, table]) => shown.has(table));
  return [...tables, ...views.map(([view]) => view)].sort();
};
