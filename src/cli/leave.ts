/**
 * The end of the process.
 *
 * @module
 */

/**
 * Ends the process at once. The C library's handlers are left out: those of a GPU's compiler crash while another
 * thread is in it, and the process would end with their signal instead of `code`.
 */
export function leave(code: number): never {
  try {
    Deno.dlopen("libc.so.6", { _exit: { parameters: ["i32"], result: "void" } }).symbols._exit(code);
  } catch {
    // Another C library, or no leave to call it: there is no such compiler then.
  }
  Deno.exit(code);
}
