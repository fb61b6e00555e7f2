/**
 * What is thrown when a grammar cannot be used.
 *
 * @module
 */

/** The client's grammar is at fault, or asks for what cannot be honoured. */
export class GrammarError extends RangeError {
  override readonly name = "GrammarError";
}
