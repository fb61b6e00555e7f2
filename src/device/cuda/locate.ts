/**
 * Where NVRTC may lie: an explicit path, the folder that `deno task setup:cuda` fills, the loader's own search,
 * the CUDA toolkit, and the Python wheels that most GPU machines have.
 *
 * @module
 */

/** The pinned version that `deno task setup:cuda` fetches. */
export const NVRTC_VERSION = "13.0.88";

/** File names that are tried, best first. A driver of CUDA 12 needs the older library's code. */
const NAMES = ["libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so"] as const;

/** Reads of the machine that the search needs; tests give their own. */
export interface Surroundings {
  env(name: string): string | undefined;
  /** Names in a folder; none if there is no such folder. */
  list(folder: string): readonly string[];
}

/** The machine that this program runs on. */
export const HERE: Surroundings = {
  env: (name) => Deno.env.get(name),
  list(folder) {
    try {
      return [...Deno.readDirSync(folder)].map((entry) => entry.name);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return [];
      if (error instanceof Deno.errors.PermissionDenied) return [];
      throw error;
    }
  },
};

/** The folder for what can be made again: `TESSERA_CACHE`, or `tessera` in the user's cache folder. */
export function cacheFolder({ env }: Pick<Surroundings, "env"> = HERE): string {
  const own = env("TESSERA_CACHE");
  if (own) return own;
  const base = env("XDG_CACHE_HOME") ?? `${env("HOME") ?? "/tmp"}/.cache`;
  return `${base}/tessera`;
}

/** Where `deno task setup:cuda` puts the libraries. */
export function nvrtcFolder(around: Pick<Surroundings, "env"> = HERE): string {
  return `${cacheFolder(around)}/nvrtc-${NVRTC_VERSION}`;
}

/**
 * Paths and names to hand to the loader, in this order. With `TESSERA_NVRTC` set (a library, or a folder that
 * holds one) only that: a wrong path is an error and never a silent choice of another version.
 */
export function nvrtcCandidates(around: Surroundings = HERE): string[] {
  const asked = around.env("TESSERA_NVRTC");
  if (asked) {
    const inside = inFolder(around, asked);
    return inside.length > 0 ? inside : [asked];
  }
  return [
    ...inFolder(around, nvrtcFolder(around)),
    ...NAMES,
    ...toolkitFolders(around).flatMap((folder) => inFolder(around, folder)),
    ...wheelFolders(around).flatMap((folder) => inFolder(around, folder)),
  ];
}

/** The libraries of the best name that `folder` holds. */
function inFolder(around: Surroundings, folder: string): string[] {
  const files = new Set(around.list(folder));
  return NAMES.filter((name) => files.has(name)).map((name) => `${folder}/${name}`);
}

function toolkitFolders({ env, list }: Surroundings): string[] {
  const named = [env("CUDA_HOME"), env("CUDA_PATH"), env("CONDA_PREFIX")].filter((p) => p !== undefined);
  const versions = list("/usr/local").filter((name) => /^cuda-\d/.test(name));
  const installed = ["cuda", ...versions.sort().reverse()].map((name) => `/usr/local/${name}`);
  return [...named, ...installed].flatMap((root) => [`${root}/lib64`, `${root}/lib`]);
}

function wheelFolders(around: Surroundings): string[] {
  const { env, list } = around;
  const pythons = (env("PATH") ?? "").split(":").filter((folder) =>
    list(folder).some((name) => /^python3/.test(name))
  );
  const roots = [
    env("VIRTUAL_ENV"),
    ".venv",
    ...pythons.map((folder) => folder.replace(/\/bin\/?$/, "")),
    "/usr/local",
    "/usr",
  ].filter((root) => root !== undefined);
  return [...new Set(roots)].flatMap((root) =>
    list(`${root}/lib`).filter((name) => /^python3/.test(name)).flatMap((python) =>
      ["site-packages", "dist-packages"].flatMap((packages) => {
        const nvidia = `${root}/lib/${python}/${packages}/nvidia`;
        return [`${nvidia}/cu13/lib`, `${nvidia}/cuda_nvrtc/lib`];
      })
    )
  );
}
