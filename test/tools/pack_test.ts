import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { unpackScript } from "../../tools/pack.ts";

const xz = await new Deno.Command("xz", { args: ["--version"], stdout: "null", stderr: "null" }).output()
  .then(({ success }) => success, () => false);

function test(name: string, fn: () => Promise<void>) {
  Deno.test({ name: xz ? name : `${name} (skipped: no xz)`, ignore: !xz, fn });
}

/** A pack with a script in the place of Deno, unpacked with everything in a folder of its own. */
async function unpack(registry: string | undefined, occupied: boolean) {
  const root = await Deno.makeTempDir();
  const run = async (command: string, args: string[]) => {
    const env = {
      HOME: root,
      TESSERA_PACK: `${root}/pack`,
      TESSERA_BIN: `${root}/bin`,
      PATH: Deno.env.get("PATH")!,
    };
    const { success, stdout, stderr } = await new Deno.Command(command, {
      args,
      clearEnv: true,
      env,
      cwd: root,
    })
      .output();
    assert(success, new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  };
  await Deno.mkdir(`${root}/.pack`);
  await Deno.writeTextFile(`${root}/deno`, `#!/bin/sh\necho "$DENO_DIR|$NPM_CONFIG_REGISTRY|$*"\n`, {
    mode: 0o755,
  });
  await Deno.mkdir(`${root}/cache/npm`, { recursive: true });
  await Deno.writeTextFile(`${root}/cache/npm/here`, "");
  await run("tar", ["-cJf", ".pack/deno-1.2.3.tar.xz", "deno"]);
  await run("tar", ["-cJf", ".pack/cache.tar.xz", "cache"]);
  await Deno.writeTextFile(`${root}/.pack/unpack.sh`, unpackScript(registry));
  await Deno.mkdir(`${root}/bin`);
  if (occupied) await Deno.writeTextFile(`${root}/bin/deno`, "somebody else's");
  const first = await run("bash", [".pack/unpack.sh"]);
  const second = await run("bash", [".pack/unpack.sh"]);
  const bin = occupied ? `${root}/.local/bin` : `${root}/bin`;
  const said = await run(`${bin}/deno`, ["task", "a b"]);
  const left = await Deno.readTextFile(`${root}/bin/deno`);
  await Deno.stat(`${root}/pack/cache/npm/here`);
  await Deno.remove(root, { recursive: true });
  return { root, bin, first, second, said, left };
}

test("an unpacked Deno has the cache of the pack, wherever it is called from", async () => {
  const { root, bin, first, second, said } = await unpack(undefined, false);
  assertEquals(said, `${root}/pack/cache||task a b\n`);
  assertStringIncludes(first, `export PATH=${bin}:$PATH`);
  assertEquals(second, first);
});

test("a pack remembers its registry, and leaves somebody else's Deno alone", async () => {
  const { root, said, left } = await unpack("https://packages.example/npm/", true);
  assertEquals(said, `${root}/pack/cache|https://packages.example/npm/|task a b\n`);
  assertEquals(left, "somebody else's");
});
