import { Misuse, command } from './command.js';
import { asksForHelp, explain, overview } from './explanation.js';
import { COMMANDS, isCommand } from './index.js';

describe('Every command of the centre', () => {
  it.each(Object.entries(COMMANDS))('%s explains itself, and each of its options', (name, described) => {
    const text = explain(name, described);
    expect(text).toContain(`Usage: npm run cli -- ${name}`);
    for (const [option, { says }] of Object.entries(described.options)) {
      expect(text).toContain(`--${option}`);
      expect(text).toContain(says);
    }
  });

  it.each(Object.keys(COMMANDS))('%s refuses an option that there is not, before it does anything', async (name) => {
    if (!isCommand(name)) throw new Error(name);
    await expect(COMMANDS[name].run(['--no-such-option'])).rejects.toThrow(Misuse);
    await expect(COMMANDS[name].run(['--no-such-option'])).rejects.toThrow("Unknown option '--no-such-option'");
  });

  it.each(Object.keys(COMMANDS))('%s refuses a word that no option takes', async (name) => {
    if (!isCommand(name)) throw new Error(name);
    await expect(COMMANDS[name].run(['--', 'everything'])).rejects.toThrow(Misuse);
  });

  it('stands in the overview, which says how one is explained', () => {
    const text = overview(COMMANDS);
    for (const [name, { summary }] of Object.entries(COMMANDS))
      expect(text).toMatch(new RegExp(`  ${name} +${summary}`));
    expect(text).toContain('npm run cli -- <command> --help explains one.');
  });
});

describe('A command', () => {
  const greeting = command({
    summary: 'greet people',
    options: {
      name: { type: 'string', multiple: true, value: 'NAME', says: 'whom' },
      loudly: { type: 'boolean', says: 'in capitals' },
    },
    work: async ({ name = ['nobody'], loudly = false }) => name.join().length + (loudly ? 100 : 0),
  });

  it('gets its options by name', async () => {
    expect(await greeting.run(['--name', 'Samir', '--name', 'Aya', '--loudly'])).toBe(109);
    expect(await greeting.run([])).toBe(6);
  });

  it('is explained as it is called', () => {
    expect(explain('greet', greeting)).toBe(
      'Usage: npm run cli -- greet [--name NAME] [--loudly]\n\nGreet people.\n\n  --name NAME  whom\n  --loudly     in capitals\n',
    );
  });

  it.each([[['--help']], [['-h']], [['--email', 'x@example.org', '--help']]])(
    'is asked to explain itself by %j',
    (words) => {
      expect(asksForHelp(words)).toBe(true);
    },
  );

  it('is not asked by anything else', () => {
    expect(asksForHelp(['--name', 'help'])).toBe(false);
  });
});
