/**
 * Source files as the house rules see them: which there are, their text without comments, what they import.
 *
 * @module
 */

/** Folders that hold nothing hand-written, or nothing that is in the repository. */
const OUTSIDE =
  /^(\.(?!ci(?:\/|$))[^/]+|generated|node_modules|test\/goldens|dist)(\/|$)|__pycache__|\.snap$/;
const TEXT = /\.(ts|js|json|lock|md|py|sh|html|css|txt|jinja)$|(^|\/)[^.\/]+$|^\.gitignore$/;

/** Path, relative to the repository, to text: every text file that people wrote. */
export async function readRepository(root: URL): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  async function walk(folder: string): Promise<void> {
    for await (const { name, isDirectory, isFile } of Deno.readDir(new URL(folder, root))) {
      const path = `${folder}${name}`.replace(/^\.\//, "");
      if (OUTSIDE.test(path)) continue;
      if (isDirectory) await walk(`./${path}/`);
      else if (isFile && TEXT.test(path)) files[path] = await Deno.readTextFile(new URL(`./${path}`, root));
    }
  }
  await walk("./");
  return files;
}

/** The TypeScript among `files`. */
export function typescript(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith(".ts")));
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`|[{}]|\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|\/|[^\s/"'`{}]+|\s+/y;
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(`|\$\{)/y;
/** After such an end of a word, a slash begins a regular expression and does not divide. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|await|yield|void))$/;

/** `text` with comments replaced by nothing, and line breaks kept. Strings may hold what looks like comments. */
export function withoutComments(text: string): string {
  let [code, before] = ["", ""];
  /** For each open template expression, how many braces are open in it. */
  const templates: number[] = [];
  let at = 0;
  const template = () => {
    TEMPLATE.lastIndex = at;
    const [part, end] = TEMPLATE.exec(text) ?? [text.slice(at), "`"];
    at += part!.length;
    code += part;
    if (end === "${") templates.push(0);
  };
  while (at < text.length) {
    TOKEN.lastIndex = at;
    let [token] = TOKEN.exec(text) ?? [text[at]!];
    if (token.startsWith("//") || token.startsWith("/*")) {
      at += token.length;
      code += token.replace(/[^\n]/g, "");
      continue;
    }
    if (token.length > 1 && token.startsWith("/") && !BEFORE_REGEX.test(before)) token = "/";
    at += token.length;
    code += token;
    if (token === "`") template();
    else if (token === "{" && templates.length) templates[templates.length - 1]!++;
    else if (token === "}" && templates.length && templates[templates.length - 1]!-- === 0) {
      templates.pop();
      template();
    }
    if (token.trim()) before = token;
  }
  return code;
}

/** Lines with code on them. */
export function codeLines(text: string): number {
  return withoutComments(text).split("\n").filter((line) => line.trim()).length;
}

/** What a file imports, by path or by name: types, values, dynamic imports, Workers and files beside it. */
export function imports(text: string): string[] {
  const code = withoutComments(text);
  const named = code.matchAll(/(?:\bfrom|\bimport|\bimport\s*\(|import\.meta\.resolve\s*\()\s*"([^"\n]+)"/g);
  const urls = code.matchAll(/\bnew URL\(\s*["`]([^"`\n]+)["`],\s*import\.meta\.url/g);
  return [
    ...[...named].map((match) => match[1]!),
    ...[...urls].map((match) => /^[./]|:/.test(match[1]!) ? match[1]! : `./${match[1]}`),
  ];
}

/** The path that `specifier` names in the file `from`, or nothing for packages. `map` is that of deno.json. */
export function resolve(
  from: string,
  specifier: string,
  map: Readonly<Record<string, string>> = {},
): string | undefined {
  const mapped = map[specifier];
  if (mapped?.startsWith("./")) return mapped.slice(2);
  if (!specifier.startsWith(".")) return;
  return decodeURIComponent(new URL(specifier, `file:///${from}`).pathname.slice(1));
}
