/**
 * Server-sent events, as far as this server sends them.
 *
 * @module
 */

/** The `data:` fields of a stream, wherever its chunks are cut; comments and names are passed over. */
export async function* events(body                                         )                         {
  let rest = "";
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let part; !(part = await reader.read()).done;) {
      const blocks = (rest + part.value).split("\n\n");
      rest = blocks.pop() ;
      for (const block of blocks) {
        const data = block.split("\n").filter((line) => line.startsWith("data: "));
        if (data.length) yield data.map((line) => line.slice(6)).join("\n");
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
