import { assertEquals, assertThrows } from "@std/assert";
import {
  bytes,
  nearest,
  number,
  oneOf,
  or,
  parse,
  text,
  texts,
  toggle,
  UsageError,
  whole,
} from "../../src/cli/flags.ts";

const about = { help: "" };
const FLAGS = {
  "name": text("NAME", about),
  "max-model-len": or(whole("N", about), "auto"),
  "port": whole("PORT", { help: "", min: 0, max: 65535 }),
  "part": number("PART", { help: "", min: 0, max: 1 }),
  "size": bytes(about),
  "device": oneOf(["cpu", "cuda"], about),
  "key": texts("KEY", about),
  "open": toggle(about),
};
const values = (...args: string[]) => parse(args, FLAGS).values;

Deno.test("parse() takes dashes and underscores, values after a space and after =", () => {
  assertEquals(values("--max-model-len", "7"), { "max-model-len": 7 });
  assertEquals(values("--max_model_len=7"), { "max-model-len": 7 });
  assertEquals(values("--name=a=b", "--port", "0"), { name: "a=b", port: 0 });
  assertEquals(values("--name", "-5"), { name: "-5" });
});

Deno.test("parse() reads switches both ways", () => {
  assertEquals(values("--open"), { open: true });
  assertEquals(values("--no-open"), { open: false });
  assertEquals(values("--open=false"), { open: false });
  assertEquals(values("--open", "--no-open"), { open: false });
  assertEquals(parse(["--open", "word"], FLAGS).words, ["word"]);
});

Deno.test("parse() collects lists, and leaves words to the command", () => {
  assertEquals(values("--key", "a", "b", "--open", "--key=c"), { key: ["a", "b", "c"], open: true });
  assertEquals(parse(["x", "--port", "1", "y", "--", "--open", "-"], FLAGS), {
    values: { port: 1 },
    words: ["x", "y", "--open", "-"],
  });
});

Deno.test("numbers may have units", () => {
  const lengths = { "4096": 4096, "32k": 32_000, "32K": 32_768, "1.5k": 1500, auto: "auto" };
  for (const [text, wanted] of Object.entries(lengths)) {
    assertEquals(values("--max-model-len", text), { "max-model-len": wanted as number });
  }
  const sizes = {
    "10": 10,
    "10B": 10,
    "1GiB": 2 ** 30,
    "1G": 2 ** 30,
    "1GB": 1e9,
    "1g": 1e9,
    "512MiB": 2 ** 29,
  };
  for (const [text, wanted] of Object.entries(sizes)) {
    assertEquals(values("--size", text), { size: wanted }, text);
  }
});

Deno.test("parse() refuses what is not of a flag's kind, in its own words", () => {
  const wrong: readonly (readonly [args: string[], message: string])[] = [
    [["--prot", "1"], "Unknown flag --prot; did you mean --port?"],
    [["--max_modle_len", "1"], "Unknown flag --max-modle-len; did you mean --max-model-len?"],
    [["--quite-another-thing"], "Unknown flag --quite-another-thing"],
    [["-x"], "Unknown flag --x"],
    [["--no-port"], "Unknown flag --no-port; did you mean --port?"],
    [["--__proto__", "1"], "Unknown flag ----proto--"],
    [["--port"], "--port needs a value: PORT"],
    [["--port", "--open"], "--port needs a value: PORT"],
    [["--port", "65536"], '--port must be a whole number from 0 to 65535, got "65536"'],
    [["--port", "1.5"], '--port must be a whole number from 0 to 65535, got "1.5"'],
    [["--port", ""], '--port must be a whole number from 0 to 65535, got ""'],
    [["--max-model-len", "0"], '--max-model-len must be a whole number from 1, got "0"'],
    [["--part", "1.1"], '--part must be a number from 0 to 1, got "1.1"'],
    [["--part", "NaN"], '--part must be a number from 0 to 1, got "NaN"'],
    [["--part", ""], '--part must be a number from 0 to 1, got ""'],
    [["--size", "1X"], '--size must be a number of bytes such as 512MiB or 4GB, got "1X"'],
    [["--device", "tpu"], '--device must be one of cpu, cuda, got "tpu"'],
    [["--device", "toString"], '--device must be one of cpu, cuda, got "toString"'],
    [["--open=maybe"], '--open must be one of true, false, got "maybe"'],
  ];
  for (const [args, message] of wrong) {
    assertEquals(assertThrows(() => parse(args, FLAGS), UsageError).message, message);
  }
});

Deno.test("nearest() finds what was meant, and nothing where nothing is near", () => {
  const names = ["serve", "generate", "kernels"];
  assertEquals(["srve", "sevre", "genrate", "kernel", "xyz", ""].map((name) => nearest(name, names)), [
    "serve",
    "serve",
    "generate",
    "kernels",
    undefined,
    undefined,
  ]);
});
