/**
 * The house rules, each a function from the repository's files to a list of what breaks it.
 *
 * @module
 */
import { ANYTHING, type Arrows, type Budget } from "../arrows.ts";
import { codeLines, imports, resolve, withoutComments } from "./source.ts";

/** Path to text. */
export type Files = Readonly<Record<string, string>>;

/** The listed folder or file that `path` belongs to: the longest that holds it. */
export function homeOf(path: string, arrows: Arrows): string | undefined {
  const homes = Object.keys(arrows).filter((home) => path === home || path.startsWith(`${home}/`));
  return homes.sort((a, b) => b.length - a.length)[0];
}

/** Files that belong to no listed folder. */
export function homeless(files: Files, arrows: Arrows): string[] {
  return Object.keys(files).filter((path) => homeOf(path, arrows) === undefined);
}

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(files: Files, map: Readonly<Record<string, string>>): Import[] {
  return Object.entries(files).flatMap(([from, text]) =>
    imports(text).flatMap((specifier) => {
      const to = resolve(from, specifier, map);
      return to === undefined ? [] : [{ from, to }];
    })
  );
}

/** Imports against the arrows, as `a.ts imports b.ts`. `map` is the import map of deno.json. */
export function violations(
  files: Files,
  arrows: Arrows,
  map: Readonly<Record<string, string>> = {},
): string[] {
  return importsOf(files, map).filter(({ from, to }) => {
    const [home, target] = [homeOf(from, arrows), homeOf(to, arrows)];
    if (home === undefined || home === target || arrows[home]!.includes(ANYTHING)) return false;
    return target === undefined || !arrows[home]!.includes(target);
  }).map(({ from, to }) => `${from} imports ${to}`);
}

/** Files that reach a folder that they must stay apart from, as `a.ts > b.ts > folder/c.ts`. */
export function reaching(
  files: Files,
  apart: Arrows,
  arrows: Arrows,
  map: Readonly<Record<string, string>> = {},
): string[] {
  const edges = Map.groupBy(importsOf(files, map), ({ from }) => from);
  return Object.entries(apart).flatMap(([start, forbidden]) => {
    const found: string[] = [];
    const seen = new Set([start]);
    for (const paths = [[start]]; paths.length;) {
      const path = paths.shift()!;
      for (const { to } of edges.get(path.at(-1)!) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        if (forbidden.includes(homeOf(to, arrows) ?? "")) found.push([...path, to].join(" > "));
        else paths.push([...path, to]);
      }
    }
    return found;
  });
}

/**
 * Circles among listed folders, as `a > b > a`: by the arrows, and by what is imported. Those that may import
 * anything are not of the product, and may use each other both ways.
 */
export function circles(files: Files, arrows: Arrows, map: Readonly<Record<string, string>> = {}): string[] {
  const edges = new Map(
    Object.entries(arrows).map(([home, to]) => [home, new Set(to.filter((name) => name !== ANYTHING))]),
  );
  for (const { from, to } of importsOf(files, map)) {
    const [home, target] = [homeOf(from, arrows), homeOf(to, arrows)];
    if (home === undefined || target === undefined || home === target) continue;
    if (arrows[home]!.includes(ANYTHING) && arrows[target]!.includes(ANYTHING)) continue;
    edges.get(home)!.add(target);
  }
  return walk(edges);
}

/** Circles among files, by what is imported when they are loaded: types do not count, nor do late imports. */
export function fileCircles(files: Files): string[] {
  const edges = new Map(
    Object.entries(files).map(([from, text]) => {
      const loaded = withoutComments(text).replace(/\b(?:import|export) type\b[^;]*;/g, "");
      const named = [...loaded.matchAll(/\b(?:from|import)\s+"([^"\n]+)"/g)].map((match) => match[1]!);
      return [from, new Set(named.flatMap((specifier) => resolve(from, specifier) ?? []))];
    }),
  );
  return walk(edges);
}

/** Every circle that a walk in depth meets, once. */
function walk(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    const at = path.indexOf(node);
    if (at >= 0) found.push([...path.slice(at), node].join(" > "));
    else if (!done.has(node)) {
      for (const next of edges.get(node) ?? []) visit(next, [...path, node]);
      done.add(node);
    }
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}

/** Source files that are longer than one sitting. */
export function tooLong(files: Files, most: number): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    return lines > most ? [`${path} has ${lines} lines, at most ${most}`] : [];
  });
}

/** Exported functions, classes, types and constants without a JSDoc comment right above them. */
export function undocumented(files: Files): string[] {
  const exported =
    /^export (?:declare |abstract |async )*(?:function\*?|class|interface|type|const|let|enum) (\w+)/;
  return Object.entries(files).flatMap(([path, text]) => {
    const lines = text.split("\n");
    const documented = new Set<string>();
    return lines.flatMap((line, i) => {
      const name = exported.exec(line)?.[1];
      if (name === undefined) return [];
      let above = i - 1;
      while (/^\s*\/\/ (deno-(fmt|lint)-ignore|@ts-)/.test(lines[above] ?? "")) above--;
      // Overloads share the comment of the first.
      if (documented.has(name) || lines[above]?.trimEnd().endsWith("*/")) {
        documented.add(name);
        return [];
      }
      return [`${path}:${i + 1}: ${name} has no JSDoc`];
    });
  });
}

/** `equal` and `deepEqual` by name are the loose ones there, in Deno 2.9.6; the default import is strict. */
export function looseAsserts(files: Files): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    /^import\s*(?:\w+\s*,\s*)?(?:\{|\*)[^;"]*from "node:assert(?:\/strict)?"/m.test(withoutComments(text))
      ? [`${path} imports names from node:assert`]
      : []
  );
}

/** The packages that files import, such as `npm:zod@4.6.7`, sorted. `map` is the import map of deno.json. */
export function packages(files: Files, map: Readonly<Record<string, string>>): string[] {
  const names = Object.values(files).flatMap((text) =>
    imports(text).flatMap((specifier) => {
      const name = /^(?:npm|jsr):(?:@[^/]+\/)?[^/]+/.exec(map[specifier] ?? specifier);
      return name ? [name[0]] : [];
    })
  );
  return [...new Set(names)].sort();
}

/** Lines of `files` with one of `words`. */
export function saying(files: Files, words: readonly string[]): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${path} says ${word}`)
  );
}

/** Code lines of each budget's files. */
export function spent(files: Files, budgets: Readonly<Record<string, Budget>>): Record<string, number> {
  const homes = Object.entries(budgets).flatMap(([name, { homes }]) => homes.map((home) => ({ name, home })));
  homes.sort((a, b) => b.home.length - a.home.length);
  const lines = Object.fromEntries(Object.keys(budgets).map((name) => [name, 0]));
  for (const [path, text] of Object.entries(files)) {
    const found = homes.find(({ home }) => path === home || path.startsWith(`${home}/`));
    if (found) lines[found.name]! += codeLines(text);
  }
  return lines;
}
