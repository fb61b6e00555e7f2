/** Weights that stay packed are the numbers that they would have been widened to. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { DTYPES } from "../../dsl/dtype.ts";
import { type HostTensor, interpret } from "../../dsl/interpret.ts";
import { packedEmbedding, packedTensors } from "../../dsl/kernels/packed.ts";
import { type Layout, storageLength } from "../../dsl/layout.ts";
import type { PackedForm } from "../../src/gguf/packed.ts";
import { BLOCKS } from "../../src/gguf/types.ts";
import { ModelError } from "../../src/hub/model_error.ts";
import { readBlocks } from "../../src/weights/blocks.ts";
import { openCheckpoint } from "../../src/weights/checkpoint.ts";
import { commonForm, readPacked } from "../../src/weights/panels.ts";
import { tempFolder } from "../model/make_folder.ts";
import { below, tensor } from "../tensors.ts";
import { gguf } from "./make_gguf.ts";

const TYPES = { q8_0: "Q8_0", q4_1: "Q4_1" } as const;
const [ROWS, WIDTH] = [96, 64];

/** Blocks of a type with random quants and scales, as a file has them. */
function blocks(form: PackedForm, spoil?: number): Uint8Array<ArrayBuffer> {
  const { bytes } = BLOCKS[TYPES[form]];
  const data = Uint8Array.from({ length: ROWS * WIDTH / 32 * bytes }, () => below(256));
  const view = new DataView(data.buffer);
  for (let at = 0; at < data.length; at += bytes) {
    view.setFloat16(at, (below(2000) - 1000) / 4096, true);
    if (form === "q4_1") view.setFloat16(at + 2, below(100) - 50, true);
  }
  if (spoil !== undefined) view.setUint16(spoil * bytes, 0x7c00, true);
  return data;
}

/** A file with the queries, keys and gate of a layer. */
async function opened(forms: readonly PackedForm[], spoil?: number) {
  const temp = await tempFolder();
  const names = ["blk.0.attn_q.weight", "blk.0.attn_k.weight", "blk.0.ffn_gate.weight"];
  const file = gguf({
    metadata: [["general.architecture", { string: "llama" }], ["llama.attention.head_count", { u32: 6 }]],
    tensors: names.map((name, i) => ({
      name,
      sizes: [WIDTH, ROWS],
      type: TYPES[forms[i]!],
      data: blocks(forms[i]!, spoil),
    })),
  });
  await Deno.writeFile(temp.at("model.gguf"), file);
  const weights = { format: "gguf" as const, files: ["model.gguf"] };
  const checkpoint = await openCheckpoint({ name: "m", path: temp.at("."), weights } as never);
  const spec = (...parts: string[]) => ({
    parts: parts.map((part) => ({ name: `model.layers.0.${part}_proj.weight`, shape: [ROWS, WIDTH] })),
  });
  return {
    ...{ checkpoint, spec },
    async [Symbol.asyncDispose]() {
      checkpoint[Symbol.dispose]();
      await temp[Symbol.asyncDispose]();
    },
  };
}

for (const form of ["q8_0", "q4_1"] as const) {
  for (const layout of ["rows", "panels"] as const satisfies Layout[]) {
    Deno.test(`${form} weights in ${layout} are those that would be widened`, async () => {
      await using file = await opened([form, form, form]);
      const spec = file.spec("self_attn.q", "self_attn.k", "mlp.gate");
      assertEquals(commonForm(file.checkpoint, spec), form);
      const rows = 3 * ROWS;
      const made: Record<string, HostTensor> = Object.fromEntries(
        Object.entries(packedTensors(form, rows, WIDTH)).map(([name, { dtype, extents }]) =>
          [name, { shape: extents, data: DTYPES[dtype].alloc(storageLength(extents, layout)) }] as const
        ),
      );
      let elements = 0;
      // Blocks that begin and end inside heads, but at whole panels.
      for await (const block of readPacked(file.checkpoint, spec, layout, 32)) {
        made[block.name]!.data.set(block.data, block.at);
        elements += block.elements;
      }
      assertEquals(elements, rows * WIDTH);
      // As an embedding widens them.
      const y = tensor("bf16", [rows, WIDTH]);
      interpret(packedEmbedding({ vocabulary: rows, width: WIDTH, layout, form }), {
        tokens: tensor("i32", [rows], (i) => i),
        slots: tensor("i32", [rows]),
        last: tensor("i32", [1]),
        ...made as Record<"w" | "scale" | "low", HostTensor>,
        y,
      });
      for await (const block of readBlocks(file.checkpoint, [spec])) {
        const from = block.row * WIDTH;
        assertEquals(y.data.subarray(from, from + block.rows * WIDTH), block.data);
      }
      assert(new Set(y.data).size > 200);
    });
  }
}

Deno.test("a matrix stays packed only if all its parts are packed alike, in whole panels", async () => {
  await using file = await opened(["q8_0", "q4_1", "q8_0"]);
  assertEquals(commonForm(file.checkpoint, file.spec("self_attn.q", "self_attn.k")), undefined);
  assertEquals(commonForm(file.checkpoint, file.spec("self_attn.q", "mlp.gate")), "q8_0");
  const { parts } = file.spec("mlp.gate");
  const cut = { parts: parts.map(({ name }) => ({ name, shape: [ROWS - 1, WIDTH] })) };
  assertEquals(commonForm(file.checkpoint, cut), undefined);
});

Deno.test("a scale that is not finite is refused, by name", async () => {
  await using file = await opened(["q8_0", "q8_0", "q8_0"], 5);
  const read = readPacked(file.checkpoint, file.spec("mlp.gate"), "rows");
  const error = await assertRejects(() => Array.fromAsync(read), ModelError);
  assertEquals(
    error.message.replace(/^.*: (?=tensor)/, ""),
    'tensor "model.layers.0.mlp.gate_proj.weight" in model.gguf cannot be read: block 5 has a scale that is not finite',
  );
});
