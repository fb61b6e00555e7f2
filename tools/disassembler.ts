/**
 * NVIDIA's disassembler, `nvdisasm`: where `deno task setup:cuda --tools` puts it, and what it says.
 *
 * @module
 */
import { cacheFolder } from "../src/device/cuda/locate.ts";

/** The pinned version. Only what it prints counts, so it may be newer than the compiler. */
export const NVDISASM_VERSION = "13.2.51";

/** Where it lies. */
export function disassemblerFolder(): string {
  return `${cacheFolder()}/nvdisasm-${NVDISASM_VERSION}`;
}

/** The machine code of a cubin as text. @throws {Error} If the disassembler is not there or refuses it. */
export async function disassemble(cubin: Uint8Array): Promise<string> {
  const file = await Deno.makeTempFile({ suffix: ".cubin" });
  try {
    await Deno.writeFile(file, cubin);
    const { success, stdout, stderr } = await new Deno.Command(`${disassemblerFolder()}/nvdisasm`, {
      args: ["-c", file],
    }).output();
    if (success) return new TextDecoder().decode(stdout);
    throw new Error(`Cannot disassemble a cubin: ${new TextDecoder().decode(stderr)}`);
  } finally {
    await Deno.remove(file);
  }
}
