/** The options that choose the configuration. */
import { type Command, Option } from 'commander';
import { onlyOnce } from '../limits.js';

export function addConfig(command: Command): void {
  const file = (path: string) => path;
  command
    .optionsGroup('Configuration:')
    .addOption(
      new Option('--config <file>', 'settings; default: crashcheck.config.json or .yaml, upward from here').argParser(
        onlyOnce(file),
      ),
    )
    .option('--no-config', 'no configuration');
}

/** With the option that shows what comes of it. */
export function addSettling(command: Command): void {
  addConfig(command);
  command.option('--print-config', 'print the settings and where each comes from, and stop');
}
