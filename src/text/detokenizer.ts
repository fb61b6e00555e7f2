/**
 * Text from tokens as they come. The joined pieces are the text of the whole list, however it is cut: bytes that
 * may still become a character are held back, bytes that cannot any more become U+FFFD.
 *
 * @module
 */
import { lossyText, type Pieces } from "./pieces.ts";

/** How a list of tokens becomes text. */
export interface DetokenizerOptions {
  /** Ids that add nothing to the text. */
  readonly skip?: (id: number) => boolean;
  /** False where the text goes on after other text, as an answer after its prompt; default true. */
  readonly atStart?: boolean;
}

/** The state of one text that grows. */
export class Detokenizer {
  readonly #pieces: Pieces;
  readonly #skip: (id: number) => boolean;
  /** Bytes that began a character: at most 3. */
  #held = new Uint8Array();
  #first: boolean;
  #strip: number;

  constructor(pieces: Pieces, options: DetokenizerOptions = {}) {
    this.#pieces = pieces;
    this.#skip = options.skip ?? (() => false);
    this.#first = options.atStart ?? true;
    this.#strip = this.#first ? pieces.strip.count : 0;
  }

  /** Takes one more token; the text that is now certain, which may be empty. */
  push(id: number): string {
    if (this.#skip(id)) return "";
    const piece = this.#first ? this.#pieces.first(id) : this.#pieces.of(id);
    this.#first = false;
    if (this.#held.length === 0 && piece.text !== undefined) return this.#stripped(piece.text);
    const bytes = new Uint8Array(this.#held.length + piece.bytes.length);
    bytes.set(this.#held);
    bytes.set(piece.bytes, this.#held.length);
    const whole = bytes.length - unfinished(bytes);
    this.#held = bytes.subarray(whole);
    return this.#stripped(lossyText(bytes.subarray(0, whole)));
  }

  /** No token follows: what was held back cannot become a character any more. */
  finish(): string {
    const held = this.#held;
    this.#held = new Uint8Array();
    return this.#stripped(lossyText(held));
  }

  #stripped(text: string): string {
    let start = 0;
    while (this.#strip > 0 && start < text.length) {
      if (text[start] === this.#pieces.strip.unit) start++, this.#strip--;
      else this.#strip = 0;
    }
    return text.slice(start);
  }
}

/** The text of a whole list of tokens. */
export function detokenize(pieces: Pieces, ids: Iterable<number>, options?: DetokenizerOptions): string {
  const detokenizer = new Detokenizer(pieces, options);
  let text = "";
  for (const id of ids) text += detokenizer.push(id);
  return text + detokenizer.finish();
}

/**
 * How many bytes at the end have begun a character that more bytes could complete: 0 to 3. The ranges of the
 * second byte are those of table 3-7 in the Unicode standard; a decoder gives up on anything else at once.
 */
function unfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const lead = bytes[bytes.length - length]!;
    if (lead >= 0x80 && lead <= 0xbf) continue; // it continues a character: look further left
    const needs = lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
      ? 3
      : lead >= 0xf0 && lead <= 0xf4
      ? 4
      : 0;
    if (length >= needs) return 0;
    if (length === 1) return 1;
    const second = bytes[bytes.length - length + 1]!;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high ? length : 0;
  }
  return 0;
}
