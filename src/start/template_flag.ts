/**
 * The chat template that a user puts in the place of the model's.
 *
 * @module
 */
import { readText } from "../hub/json.ts";
import { StartError } from "../options.ts";
import { ChatTemplate } from "../text/template.ts";

const MOST_BYTES = 4 * 2 ** 20;

/**
 * The text of a file; or the text itself, if there is no such file and it has what only a template has, as in vLLM.
 *
 * @throws {StartError} If the file cannot be read, or is no template.
 */
export async function readTemplate(given: string): Promise<string> {
  let template = given;
  try {
    try {
      template = await readText(given, MOST_BYTES);
    } catch (error) {
      if (!/[{}\n]/.test(given)) throw error;
    }
    new ChatTemplate({ template, named: {}, controls: [] });
    return template;
  } catch (cause) {
    const problem = `--chat-template ${given.slice(0, 80)} cannot be read: ${(cause as Error).message}`;
    throw new StartError("usage", `${problem}; expected a file, or a template itself`, { cause });
  }
}
