/**
 * A module with one function for every row of the opcode table.
 *
 * @module
 */
import { Module } from "../../dsl/wasm/encoder.ts";
import { type Extra, i32, type Local, node, type ValueOp } from "../../dsl/wasm/expr.ts";
import { type Opcode, type OpcodeName, OPCODES } from "../../dsl/wasm/opcodes.ts";

/** Each function applies its instruction to its parameters. */
export function opcodeModule(): Module {
  const module = new Module();
  for (const [name, row] of Object.entries(OPCODES) as [OpcodeName, Opcode][]) {
    const takes = row.takes.map((t) => t === "address" ? "i32" : t);
    const result = row.gives === "none" ? undefined : row.gives;
    module.func(name, takes, result, (f, ...params) => {
      const args = params as readonly Local[] as never;
      if (result) f.value(node(name as ValueOp, args, extraOf(row)));
      else f.run(name as "drop", args, extraOf(row));
    });
  }
  // Numbers whose variable-length encodings have every length.
  module.func("numbers", [], "i32", (f) => {
    for (const n of [63, 64, -64, -65, 8191, 8192, -8192, -8193, 2 ** 31 - 1, -(2 ** 31)]) {
      f.run("drop", [i32(n)]);
    }
    f.value(node("i32.load", [i32(0)], { offset: 300_000 }));
  });
  return module;
}

function extraOf({ imm }: Opcode): Extra {
  return {
    ...(imm === "memory" || imm === "memlane") && { offset: 4 },
    ...(imm === "lane" || imm === "memlane") && { lane: 1 },
    ...imm === "shuffle" && { bytes: [0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31] },
  };
}

/** The body of each function of a binary, in hexadecimal digits. */
export function functionBytes(binary: Uint8Array): string[] {
  let at = 8;
  const u32 = () => {
    let value = 0;
    for (let shift = 0;; shift += 7) {
      const byte = binary[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < binary.length) {
    const id = binary[at++];
    const end = u32() + at;
    if (id !== 10) {
      at = end;
      continue;
    }
    return Array.from({ length: u32() }, () => {
      const length = u32();
      at += length;
      return Array.from(binary.subarray(at - length, at), (b) => b.toString(16).padStart(2, "0")).join("");
    });
  }
  return [];
}
