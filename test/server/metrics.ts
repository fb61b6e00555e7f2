/**
 * Reads Prometheus' text format, for tests.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** One line of an exposition. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** All samples, and the type of each metric that is declared. @throws {Error} At a line that is none of the format. */
export function exposed(text: string): { samples: Sample[]; types: Map<string, string> } {
  const samples: Sample[] = [], types = new Map<string, string>();
  for (const line of text.trimEnd().split("\n")) {
    const type = /^# TYPE (\S+) (\w+)$/.exec(line);
    if (type) types.set(type[1]!, type[2]!);
    if (line.startsWith("#")) continue;
    const found = /^([\w:]+)(?:\{((?:\w+="(?:[^"\\]|\\.)*",?)*)\})? (\S+)$/.exec(line);
    if (!found || Number.isNaN(Number(found[3]!.replace("+Inf", "Infinity")))) {
      throw new Error(`No metric: ${line}`);
    }
    const pairs = (found[2] ?? "").matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g);
    const labels = Object.fromEntries([...pairs].map(([, key, value]) => [key, value]));
    samples.push({ name: found[1]!, labels, value: Number(found[3]) });
  }
  return { samples, types };
}

/** The sum of the series that have a name and at least the labels of `series`, such as `a{b="c"}`; NaN without any. */
export function metric(text: string, series: string): number {
  const { samples: [asked] } = exposed(`${series} 0`);
  const same = exposed(text).samples.filter(({ name, labels }) =>
    name === asked!.name && Object.entries(asked!.labels).every(([key, value]) => labels[key] === value)
  );
  return same.length ? same.reduce((sum, { value }) => sum + value, 0) : NaN;
}

/** Compares series with what they should be. */
export function assertMetrics(text: string, expected: Readonly<Record<string, number>>): void {
  const found = Object.fromEntries(Object.keys(expected).map((series) => [series, metric(text, series)]));
  assertEquals(found, { ...expected });
}
