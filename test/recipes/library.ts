/**
 * Tessera as a library, as the README shows it: the program's own path from text to text, without a server.
 *
 * @module
 */
import { openModel } from "../../src/open.ts";

/** Answers one question with the embedded model. */
export async function ask(question: string): Promise<string> {
  await using llm = await openModel({ servedNames: [], device: "auto", gpuMemoryUtilization: 0.9 });
  let answer = "";
  const deltas = llm.generate({
    input: { messages: [{ role: "user", content: question }] },
    choices: 1,
    stop: [],
    sampling: { temperature: 0 },
    request: {},
  });
  for await (const delta of deltas) if (delta.type === "text") answer += delta.text;
  return answer;
}
