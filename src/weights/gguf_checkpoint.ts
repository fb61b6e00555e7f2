/**
 * The tensors of a GGUF file under the names of Hugging Face, as bf16.
 *
 * @module
 */
import type { ModelFolder } from "../hub/resolve.ts";
import { GgufError } from "../gguf/cursor.ts";
import { architectureOf, ROPE_FACTORS } from "../gguf/model.ts";
import { readGguf } from "../gguf/read.ts";
import type { GgufHeader, GgufTensor } from "../gguf/header.ts";
import { packedForm, unpackBlocks } from "../gguf/packed.ts";
import { blockReader, rowReader } from "../gguf/rows.ts";
import { tensorName } from "../gguf/tensors.ts";
import { WIDENABLE } from "../gguf/widen.ts";
import { ModelError } from "../hub/model_error.ts";
import { toBf16 } from "./bf16.ts";
import type { Checkpoint, Located } from "./checkpoint.ts";
import { type Access, openWeightFile, type WeightFile } from "./weight_file.ts";

/** How to read a tensor as it is packed, if it is in a form that kernels take. */
function packedSource(header: GgufHeader, tensor: GgufTensor, file: WeightFile): Pick<Located, "packed"> {
  const form = packedForm(tensor.type);
  if (!form || tensor.shape.length !== 2) return {};
  const read = blockReader(header, tensor);
  return {
    packed: { form, rows: async (first, count) => unpackBlocks(form, await read(file, first, count)) },
  };
}

/**
 * Opens the file and finds its tensors.
 *
 * @throws {ModelError} If it is malformed, or has a tensor of a type that cannot be widened.
 */
export async function openGgufCheckpoint(
  { name: model, path, weights }: Pick<ModelFolder, "name" | "path" | "weights">,
  access: Access,
): Promise<Checkpoint> {
  const fileName = weights.files[0]!;
  try {
    const header = await readGguf(`${path}/${fileName}`);
    using opened = new DisposableStack();
    const file = opened.use(await openWeightFile(`${path}/${fileName}`, access));
    const tensors = new Map<string, Located>();
    for (const stored of header.tensors.values()) {
      if (stored.name === ROPE_FACTORS) continue; // the configuration has it
      const read = rowReader(header, stored);
      if (!read) {
        const problem = `tensor "${stored.name}" in ${fileName} is of ${stored.type}, ` +
          `expected one of ${WIDENABLE.join(", ")}`;
        throw new ModelError(model, problem, { file: fileName, tensor: stored.name });
      }
      const name = tensorName(architectureOf(header.metadata), stored.name);
      const rows: Located["rows"] = async (first, count, into) => {
        const { buffer, byteOffset, byteLength } = await read(file, first, count);
        return toBf16("F32", new Uint8Array(buffer, byteOffset, byteLength), into);
      };
      const tensor = { ...stored, name, dtype: stored.type };
      tensors.set(name, { tensor, fileName, file, rows, ...packedSource(header, stored, file) });
    }
    const kept = opened.move();
    return { model, tensors, [Symbol.dispose]: () => kept.dispose() };
  } catch (cause) {
    if (!(cause instanceof GgufError)) throw cause;
    throw new ModelError(model, `${fileName} cannot be read: ${cause.message}`, { file: fileName, cause });
  }
}
