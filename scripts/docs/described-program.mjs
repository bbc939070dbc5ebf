// The built program, described by itself.
import { allCommands, grammarOf } from '../../dist/cli/grammar.js';
import { buildProgram } from '../../dist/cli/program.js';

/** What `renderManPage` takes. */
export function describeProgram() {
  let help = '';
  const stdout = { write: (text) => (help += text) };
  const noActions = new Proxy({}, { get: () => async () => {} });
  const program = buildProgram(noActions, { stdout, stderr: stdout });
  program.outputHelp();
  const grammar = grammarOf(program);
  const [before, after] = help.split(program.helpInformation());
  return { grammar, commands: allCommands(grammar), before, after, version: program.version() };
}
