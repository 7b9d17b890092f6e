/**
 * Why the server cannot start. The message is what a person reads in the terminal: one or two sentences that say what
 * is wrong and what to do. The main program prints it without a stack and ends with `exitCode`.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly exitCode: number;

  constructor(message: string, options: ErrorOptions & { readonly exitCode?: number } = {}) {
    super(message, options);
    this.exitCode = options.exitCode ?? 1;
  }
}
