/** What is said of a verdict, or of a problem, wherever it is explained. */
export interface Words {
  readonly means: string;
  /** What a reader does about it. */
  readonly advice: string;
  /** How it can be wrong. */
  readonly doubt: string;
}
