/**
 * Text of a program, line by line, indented by its braces.
 *
 * @module
 */

/** Collects lines. */
export class Writer {
  readonly #lines: string[] = [];
  #depth = 0;

  /** Adds lines at the current depth. */
  line(...lines: readonly string[]): void {
    for (const line of lines) this.#lines.push(line === "" ? "" : "  ".repeat(this.#depth) + line);
  }

  /** `head {`, what `write` adds, `}`. */
  block(head: string, write: () => void, tail = "}"): void {
    this.line(head === "" ? "{" : `${head} {`);
    this.#depth++;
    write();
    this.#depth--;
    this.line(tail);
  }

  /** A loop over a constant range that the compiler unrolls; none where there is one round. */
  unroll(name: string, count: number, write: (at: string) => void, step = 1): void {
    if (count <= step) return write("0");
    this.line("#pragma unroll");
    const next = step === 1 ? `${name}++` : `${name} += ${step}`;
    this.block(`for (int ${name} = 0; ${name} < ${count}; ${next})`, () => write(name));
  }

  toString(): string {
    return this.#lines.join("\n") + "\n";
  }
}
