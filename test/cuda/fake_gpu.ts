/**
 * A GPU that is not there: a driver and a compiler in C, with which the whole program runs and every kernel does
 * nothing.
 *
 * @module
 */
import { assert } from "@std/assert";

/** Builds both into a new folder and returns it. */
export async function fakeGpu(): Promise<string> {
  const folder = await Deno.makeTempDir();
  const build = async (source: string, library: string) => {
    const { success, stderr } = await new Deno.Command("cc", {
      args: [
        ...["-w", "-O1", "-shared", "-fPIC", "-o", `${folder}/${library}`],
        new URL(source, import.meta.url).pathname,
      ],
    }).output();
    assert(success, new TextDecoder().decode(stderr));
  };
  await Promise.all([build("fake_driver.c", "libcuda.so.1"), build("fake_nvrtc.c", "libnvrtc.so.13")]);
  return folder;
}

/** The environment of a program that sees it, with a kernel cache of its own in the folder. */
export function fakeEnvironment(folder: string, cache = `${folder}/cache`): Record<string, string> {
  return {
    ...{ LD_LIBRARY_PATH: folder, TESSERA_NVRTC: folder, TESSERA_CACHE: cache },
    ...{ FAKE_KERNELS: "any", NO_COLOR: "1" },
  };
}
