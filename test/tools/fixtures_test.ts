import { assertEquals, assertThrows } from "@std/assert";
import { tarEntries } from "../../tools/fixtures.ts";

/** One entry of a tar archive: a header of 512 bytes, then the data in blocks of 512. */
function entry(name: string, text: string, kind = "0", prefix = ""): Uint8Array<ArrayBuffer> {
  const data = new TextEncoder().encode(text);
  const bytes = new Uint8Array(512 + Math.ceil(data.length / 512) * 512);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  put(0, name);
  put(124, data.length.toString(8).padStart(11, "0"));
  put(156, kind);
  put(257, "ustar");
  put(345, prefix);
  bytes.set(data, 512);
  return bytes;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

Deno.test("tarEntries() gives every file and nothing else", () => {
  const end = new Uint8Array(1024);
  const tar = joined(
    entry("package/", "", "5"),
    entry("package/a.json", "x".repeat(513)),
    entry("b.json", "{}", "0", "package/deep"),
    entry("ignored", "comment", "g"),
    entry("package/empty", ""),
    end,
  );
  const files = [...tarEntries(tar)].map(([name, data]) => [name, data.length]);
  assertEquals(files, [["package/a.json", 513], ["package/deep/b.json", 2], ["package/empty", 0]]);
});

Deno.test("tarEntries() refuses a header without a size", () => {
  const broken = entry("a", "b");
  broken.fill(0x7a, 124, 136);
  assertThrows(() => [...tarEntries(broken)], Error, '"a" has no size');
});
