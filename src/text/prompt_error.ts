/**
 * What is thrown when a prompt cannot be used.
 *
 * @module
 */

/** The client's prompt is at fault; `code` as in OpenAI's errors, `param` the field. */
export class PromptError extends RangeError {
  override readonly name = "PromptError";
  readonly code: string | null;
  readonly param: string | null;
  constructor(message: string, at: { readonly code?: string; readonly param?: string } = {}) {
    super(message);
    this.code = at.code ?? null;
    this.param = at.param ?? null;
  }
}
