/** The user asked for something that cannot be: told in one line, or a line for each fault, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly further: readonly string[] = [],
  ) {
    super(message);
  }
}
