import { assert, assertEquals, assertThrows } from "@std/assert";
import { checkScaling, inverseFrequencies, ropeTable } from "../../src/model/rope.ts";

interface Case {
  readonly head_dim: number;
  readonly rope_parameters: Readonly<Record<string, number | string | boolean>>;
  readonly inv_freq: readonly number[];
  readonly positions: readonly number[];
  readonly cos: readonly (readonly number[])[];
  readonly sin: readonly (readonly number[])[];
}
const cases = JSON.parse(await Deno.readTextFile(new URL("../goldens/rope.json", import.meta.url))) as Case[];

/** How many f32 numbers lie from `a` to `b`. */
function steps(a: number, b: number): number {
  const [x, y] = new Int32Array(Float32Array.of(a, b).buffer);
  return Math.abs(x! - y!);
}

function ropeOf({ rope_parameters: { rope_theta, ...rest } }: Case) {
  const theta = rope_theta as number;
  return rest.rope_type === "default" ? { theta } : { theta, scaling: checkScaling(rest) };
}

Deno.test("frequencies are those of transformers to the last bits of f32", () => {
  assertEquals(cases.map((c) => c.rope_parameters.rope_type), [
    ...["default", "default", "default", "linear", "llama3", "llama3", "dynamic", "dynamic"],
    ...["yarn", "yarn", "yarn", "yarn", "yarn", "yarn"],
  ]);
  for (const c of cases) {
    const got = inverseFrequencies(ropeOf(c), c.head_dim);
    assertEquals(got.length, c.inv_freq.length);
    // Theirs is a vectorised power of one unit in the last place, ours is rounded from f64.
    const worst = Math.max(...got.map((f, i) => steps(f, c.inv_freq[i]!)));
    assert(worst <= 1, `${JSON.stringify(c.rope_parameters)} is off by ${worst} units in the last place`);
  }
});

Deno.test("the table has the angles of transformers at each position", () => {
  for (const c of cases) {
    c.positions.forEach((position, row) => {
      const { cos, sin } = ropeTable(ropeOf(c), c.head_dim, 1, position);
      // One unit in the last place of a frequency turns the angle by this much.
      const bound = 2e-6 + 2 ** -23 * position;
      for (let i = 0; i < c.head_dim / 2; i++) {
        assert(Math.abs(cos[i]! - c.cos[row]![i]!) <= bound, `cos at ${position}, pair ${i}`);
        assert(Math.abs(sin[i]! - c.sin[row]![i]!) <= bound, `sin at ${position}, pair ${i}`);
      }
    });
  }
});

Deno.test("a table may begin at any position", () => {
  const whole = ropeTable({ theta: 10_000 }, 8, 12);
  const tail = ropeTable({ theta: 10_000 }, 8, 5, 7);
  assertEquals(tail.cos, whole.cos.slice(7 * 4));
  assertEquals(tail.sin, whole.sin.slice(7 * 4));
  assertEquals([...whole.cos.slice(0, 4), ...whole.sin.slice(0, 4)], [1, 1, 1, 1, 0, 0, 0, 0]);
});

Deno.test("a kind of scaling that is not computed is refused", () => {
  assertThrows(
    () => checkScaling({ rope_type: "longrope", factor: 2 }),
    TypeError,
    'Cannot read config.json: rope_type "longrope" is not supported, expected one of default, linear, dynamic, llama3, yarn',
  );
  assertThrows(
    () => checkScaling({ rope_type: "llama3", factor: 8, low_freq_factor: 1, high_freq_factor: 4 }),
    TypeError,
    '"original_max_position_embeddings" of rope "llama3" is undefined, expected a number above 0',
  );
  assertThrows(
    () => checkScaling({ rope_type: "linear", factor: 0 }),
    TypeError,
    "expected a number above 0",
  );
  for (const name of ["toString", "__proto__", "constructor"]) {
    assertThrows(() => checkScaling({ rope_type: name }), TypeError, "is not supported");
  }
});
