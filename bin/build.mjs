#!/usr/bin/env node
/** Installs and builds what is missing or out of date. */
import { readArguments } from './lib/arguments.mjs';
import { build } from './lib/build.mjs';
import { endCommands } from './lib/command.mjs';
import { report } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/project.mjs';
import { leave, stopOnSignals } from './lib/stopping.mjs';

stopOnSignals({ stop: endCommands, force: () => undefined, code: 130 });
try {
  readArguments({ usage: 'npm run build', summary: 'Installs and builds what is missing or out of date.' });
  requireNode();
  await install();
  const built = await build();
  process.stdout.write(
    built.length > 0 ? `Built: ${built.join(', ')}.\n` : 'Nothing has changed since the last build.\n',
  );
} catch (failure) {
  report(failure);
  await leave({ stop: endCommands, code: 1 });
}
