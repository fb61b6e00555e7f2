/**
 * Whether an answer goes round in circles: its last tokens are the same few again and again.
 *
 * @module
 */

/** What counts as a circle: a pattern of so many tokens, that often. */
export interface Repetition {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Whether `tokens` end in a pattern of between `least` and `most` tokens `count` times in a row, as in vLLM. */
export function repeats(tokens: readonly number[], { least, most, count }: Repetition): boolean {
  for (let size = least; size <= most && size * count <= tokens.length; size++) {
    const begin = tokens.length - size * (count - 1);
    let at = tokens.length - 1;
    while (at >= begin && tokens[at] === tokens[at - size]) at--;
    if (at < begin) return true;
  }
  return false;
}
