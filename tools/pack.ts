/**
 * Gathers in the ignored folder `.pack/` what a machine without network needs to serve and to test this
 * checkout: Deno, the npm packages of the product and of its tests, and a script that unpacks them.
 *
 * `deno task pack [--nvrtc]`; with `--nvrtc` also the library of `deno task setup:cuda`, for GPU machines that
 * have no CUDA toolkit. There, with the whole folder copied: `bash .pack/unpack.sh`, then `deno task test`.
 *
 * @module
 */
import { cacheFolder, nvrtcFolder } from "../src/device/cuda/locate.ts";

const ROOT = new URL("../", import.meta.url).pathname;
const PACK = `${ROOT}.pack`;
const MIB = 2 ** 20;
/** Checkout and pack together. */
const MOST_BYTES = 64 * MIB;

async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, { args: [...args], cwd: ROOT, env })
    .output();
  if (!success) {
    throw new Error(`Cannot run ${command} ${args[0]}: ${new TextDecoder().decode(stderr).trim()}`);
  }
  return new TextDecoder().decode(stdout);
}

/** `tar`, compressed well: the archive is made once and carried often. */
async function archive(name: string, folder: string, paths: readonly string[]): Promise<void> {
  // Whole or not at all: what is there is not made again.
  const part = `${PACK}/${name}.part`;
  await run("tar", ["--owner=0", "--group=0", "--sort=name", "-cJf", part, "-C", folder, ...paths], {
    XZ_OPT: "-6 -T0",
  });
  await Deno.rename(part, `${PACK}/${name}`);
}

/** Deletes the files below `folder` that running never reads. */
async function trim(folder: string): Promise<void> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) await trim(path);
    else if (/\.(map|md)$/.test(name)) await Deno.remove(path);
  }
}

/** Fills an empty cache with what the lock names, and with what tests name as a word of a command line. */
async function packages(cache: string): Promise<void> {
  const env = { DENO_DIR: cache };
  const lock = JSON.parse(await Deno.readTextFile(`${ROOT}deno.lock`)) as { specifiers: object };
  await run(Deno.execPath(), ["cache", "--frozen", ...Object.keys(lock.specifiers)], env);
  for (const path of (await run("git", ["ls-files", "test/*.ts"])).trim().split("\n")) {
    const text = await Deno.readTextFile(`${ROOT}${path}`);
    for (const [, name] of text.matchAll(/= "(npm:[\w@/.-]+@\d[\w.-]*)"/g)) {
      await run(Deno.execPath(), ["cache", "--no-lock", name!], env);
    }
  }
  await trim(`${cache}/npm`);
}

/**
 * The script for the other machine. `registry` is the one whose name the cache carries, if it is not Deno's own.
 */
export function unpackScript(registry: string | undefined): string {
  return `#!/usr/bin/env bash
# Unpacks what lies beside this script, and puts a deno on the PATH that uses it. Needs tar, and xz or python3.
# TESSERA_PACK names the folder to unpack to, TESSERA_BIN the folder for the command. Running it again does nothing.
set -euo pipefail
here=$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)
into=\${TESSERA_PACK:-\${XDG_CACHE_HOME:-$HOME/.cache}/tessera/pack}
mkdir -p "$into"

plain() {
  if command -v xz >/dev/null; then xz -dc "$1"
  else python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.argv[1]), sys.stdout.buffer)' "$1"
  fi
}
for archive in "$here"/*.tar.xz; do
  name=$(basename "$archive" .tar.xz)
  sum=$(cksum <"$archive")
  if [ "$(cat "$into/$name.sum" 2>/dev/null)" = "$sum" ]; then continue; fi
  to=$into
  # Where the program looks first.
  if [ "$name" = nvrtc ]; then to=\${TESSERA_CACHE:-\${XDG_CACHE_HOME:-$HOME/.cache}/tessera}; mkdir -p "$to"; fi
  plain "$archive" | tar -xf - -C "$to"
  echo "$sum" >"$into/$name.sum"
done

# A deno that somebody else has put there stays.
ours() { [ ! -e "$1/deno" ] || grep -q "From the pack of Tessera" "$1/deno"; }
for bin in "\${TESSERA_BIN:-/usr/local/bin}" "$HOME/.local/bin" "$into/bin"; do
  if mkdir -p "$bin" 2>/dev/null && [ -w "$bin" ] && ours "$bin"; then break; fi
done
cat >"$bin/deno" <<END
#!/bin/sh
# From the pack of Tessera: Deno with a cache that needs no network.
export DENO_DIR="\\\${DENO_DIR:-$into/cache}" DENO_NO_UPDATE_CHECK=1${
    registry ? ` NPM_CONFIG_REGISTRY="${registry}"` : ""
  }
exec "$into/deno" "\\$@"
END
chmod +x "$bin/deno"
"$bin/deno" --version | head -n 1
if [ "$(command -v deno)" != "$bin/deno" ]; then
  echo "Put it first on the PATH: export PATH=$bin:\\$PATH"
fi
`;
}

/** Bytes of the files that git knows and does not ignore, and of the pack. */
async function size(): Promise<{ tree: number; pack: number }> {
  const names = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  let [tree, pack] = [0, 0];
  for (const name of new Set(names.split("\0").filter((name) => name))) {
    tree += await Deno.lstat(`${ROOT}${name}`).then(({ size }) => size, () => 0);
  }
  for await (const { name } of Deno.readDir(PACK)) pack += (await Deno.stat(`${PACK}/${name}`)).size;
  return { tree, pack };
}

if (import.meta.main) {
  await Deno.mkdir(PACK, { recursive: true });
  // Compressing Deno takes a minute, and the result depends on its version alone.
  const deno = `deno-${Deno.version.deno}.tar.xz`;
  for await (const { name } of Deno.readDir(PACK)) {
    if (name !== deno) await Deno.remove(`${PACK}/${name}`, { recursive: true });
  }
  const work = await Deno.makeTempDir();
  try {
    if (!await Deno.stat(`${PACK}/${deno}`).catch(() => undefined)) {
      await Deno.copyFile(Deno.execPath(), `${work}/deno`);
      await Deno.chmod(`${work}/deno`, 0o755);
      await archive(deno, work, ["deno"]);
    }
    await packages(`${work}/cache`);
    await archive("cache.tar.xz", work, ["cache/npm"]);
    if (Deno.args.includes("--nvrtc")) {
      await archive("nvrtc.tar.xz", cacheFolder(), [nvrtcFolder().slice(cacheFolder().length + 1)]);
    }
    await Deno.writeTextFile(`${PACK}/unpack.sh`, unpackScript(Deno.env.get("NPM_CONFIG_REGISTRY")));
  } finally {
    await Deno.remove(work, { recursive: true });
  }
  const { tree, pack } = await size();
  const mib = (bytes: number) => (bytes / MIB).toFixed(1);
  console.log(`.pack/ has ${mib(pack)} MiB, the checkout ${mib(tree)} MiB, together ${mib(tree + pack)} MiB`);
  if (tree + pack > MOST_BYTES) {
    console.error(`Together they may have ${mib(MOST_BYTES)} MiB`);
    Deno.exit(1);
  }
}
