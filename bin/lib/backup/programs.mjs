import { runToEnd } from '../command.mjs';
import { Failure } from '../failure.mjs';
import { builtProgram } from '../programs.mjs';
import { pinnedNode } from '../project.mjs';

/** Runs a command of the centre's command line. @throws Failure saying `otherwise`, under what the command said. */
export async function runCli(words, { env, otherwise }) {
  const settings = { ...process.env, NODE_ENV: 'production', ...env };
  const { code, output } = await runToEnd(pinnedNode(), [builtProgram('cli'), ...words], { env: settings });
  if (code !== 0) throw new Failure(otherwise, { tail: output });
  return output.trim();
}
