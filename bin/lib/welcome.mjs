const STATES = ['dz', 'bf', 'td', 'eg', 'ly', 'ml', 'mr', 'ma', 'ne', 'ng', 'sn', 'sd', 'tn'];
const STAFF = [
  'registrar',
  'registrar2',
  'instructor',
  'translator',
  'examiner1',
  'examiner2',
  'chief',
  'board1',
  'board2',
  'auditor',
];
const OF_A_STATE = ['admin', 'trainee1'];
const PASSWORD = 'Rabat-2013';

/** Says where the centre is and, when the demo is in it, who may sign in. */
export function greet({ url, hasDemo }) {
  const lines = ['', `The Regional Training Centre is at ${url} (Ctrl-C ends it).`];
  if (hasDemo) {
    lines.push('', `Demo sign-ins, password ${PASSWORD}:`);
    lines.push(...STAFF.map((name) => `  ${name}@demo.example`));
    lines.push(...OF_A_STATE.map((name) => `  ${name}.XX@demo.example`));
    lines.push(`  with XX one of ${STATES.join(' ')}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
