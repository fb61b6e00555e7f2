import { assert, assertEquals } from "@std/assert";
import { StopFinder } from "../../src/text/stop.ts";
import { Random } from "./random.ts";

/** The definition, in the plainest words: the first place where a stop string ends, and the longest that does. */
function cut(text: string, stops: readonly string[], include: boolean): { text: string; stop?: string } {
  for (let end = 1; end <= text.length; end++) {
    const found = stops.filter((stop) => stop !== "" && text.slice(0, end).endsWith(stop));
    const stop = found.sort((a, b) => b.length - a.length)[0];
    if (stop !== undefined) return { text: text.slice(0, include ? end : end - stop.length), stop };
  }
  return { text };
}

/** The longest end of a text with which a stop string begins. */
function possible(text: string, stops: readonly string[]): number {
  const longest = Math.max(0, ...stops.map((stop) => stop.length - 1));
  for (let n = Math.min(longest, text.length); n > 0; n--) {
    if (stops.some((stop) => stop.length > n && stop.startsWith(text.slice(-n)))) return n;
  }
  return 0;
}

Deno.test("a stop string is found wherever the pieces are cut, and no more is held back than may become one", () => {
  const random = new Random(3);
  const string = (most: number) =>
    random.list(random.below(most + 1), () => random.pick(["a", "b", "😀", "é"])).join("");
  let [stopped, ran] = [0, 0];
  for (let round = 0; round < 4000; round++) {
    const text = string(20);
    const stops = random.list(1 + random.below(4), () => string(5));
    const include = random.below(2) === 0;
    const finder = new StopFinder(stops, include);
    const expected = cut(text, stops, include);
    let [given, stop, at]: [string, string | undefined, number] = ["", undefined, 0];
    const characters = [...text];
    while (at < characters.length && stop === undefined) {
      const piece = characters.slice(at, at += 1 + random.below(4)).join("");
      const result = finder.push(piece);
      given += result.text;
      stop = result.stop;
      const seen = characters.slice(0, at).join("");
      if (stop === undefined) assertEquals(given.length, seen.length - possible(seen, stops));
    }
    if (stop === undefined) given += finder.finish();
    assertEquals({ text: given, ...(stop !== undefined && { stop }) }, expected, `${text} by ${stops}`);
    if (stop === undefined) ran++;
    else stopped++;
  }
  assert(stopped > 500 && ran > 500, `${stopped} stopped, ${ran} ran to the end`);
});

Deno.test("without stop strings nothing is held back", () => {
  for (const finder of [new StopFinder([]), new StopFinder([""])]) {
    assertEquals(finder.push("abc"), { text: "abc" });
    assertEquals(finder.finish(), "");
  }
});

Deno.test("a stop string that ends before the finder is armed is passed over, one that ends after it counts", () => {
  const finder = new StopFinder(["ab"]);
  assertEquals(finder.push("xab", false), { text: "xab" });
  assertEquals(finder.push("ya", false), { text: "y" });
  assertEquals(finder.push("bz"), { text: "", stop: "ab" });
});

Deno.test("of two stop strings the one that ends first wins, at the same end the longer one", () => {
  assertEquals(new StopFinder(["abcd", "bc"]).push("xabcd"), { text: "xa", stop: "bc" });
  assertEquals(new StopFinder(["bc", "abc"]).push("xabcd"), { text: "x", stop: "abc" });
  assertEquals(new StopFinder(["bc", "abc"], true).push("xabcd"), { text: "xabc", stop: "abc" });
});
