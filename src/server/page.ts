/**
 * The page: static files under a policy that lets them load nothing else.
 *
 * @module
 */
const FOLDER = new URL("../../assets/page/", import.meta.url);
/** Written by `deno task emit` from the TypeScript beside them. */
const SCRIPTS = [
  "page",
  "answer",
  "api",
  "chat",
  "controls",
  "dom",
  "drawing",
  "events",
  "figures",
  "live",
  "odds",
  "settings",
];
const FILES: Readonly<Record<string, readonly [name: string, type: string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/page/icon.svg": ["icon.svg", "image/svg+xml"],
  "/page.css": ["page.css", "text/css; charset=utf-8"],
  ...Object.fromEntries(
    SCRIPTS.map((name) => [`/page/${name}.js`, [`script/${name}.js`, "text/javascript; charset=utf-8"]]),
  ),
};

/** The paths of the page; they need no key, since they hold nothing of the model. */
export const PAGE_PATHS: readonly string[] = Object.keys(FILES);

const HEADERS = {
  "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** One file of the page. @throws {TypeError} If `path` is none of {@linkcode PAGE_PATHS}. */
export async function page(path: string): Promise<Response> {
  const file = FILES[path];
  if (!file) throw new TypeError(`Cannot show "${path}": it is not part of the page`);
  const [name, type] = file;
  return new Response(await Deno.readFile(new URL(name, FOLDER)), {
    headers: { ...HEADERS, "Content-Type": type },
  });
}
