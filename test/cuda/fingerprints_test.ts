import { assert, assertEquals } from "@std/assert";
import {
  countInstructions,
  differences,
  FINGERPRINTS,
  missing,
  readFingerprints,
  takeFingerprints,
  toText,
} from "../../tools/fingerprint.ts";

const why = await missing();

Deno.test({
  name: "default kernels become the machine code that was kept" + (why ? ` (skipped: ${why})` : ""),
  ignore: why !== undefined,
  async fn() {
    const [kept, now] = [await readFingerprints(), await takeFingerprints()];
    assertEquals(differences(kept, now), [], "if this is what you want: run deno task fingerprint");
    assertEquals(toText(now), await Deno.readTextFile(FINGERPRINTS));
  },
});

Deno.test("kept machine code uses the matrix units and the copy engine, and no local memory", async () => {
  const kept = await readFingerprints();
  for (const [chip, kernels] of Object.entries(kept)) {
    for (const [name, { LDL, STL }] of Object.entries(kernels)) {
      assertEquals([LDL ?? 0, STL ?? 0], [0, 0], `${chip} ${name}`);
    }
  }
  const has = (chip: string, kernel: string) =>
    Object.entries(kept[chip]!).filter(([name]) => name.startsWith(kernel)).map(([, f]) =>
      Object.keys(f).join(" ")
    );
  for (
    const [chip, kernel, instructions] of [
      ["sm_80", "linear_rows2048", "HMMA LDGSTS"],
      ["sm_90a", "linear_rows2048", "HGMMA UTMALDG"],
      ["sm_90a", "prefill_attention", "HGMMA UTMALDG"],
      ["sm_90a", "decode_attention", "HMMA LDGSTS"],
    ] as const
  ) {
    const found = has(chip, kernel);
    assert(
      found.length > 0 && found.every((names) => names.includes(instructions)),
      `${chip} ${kernel}: ${found}`,
    );
  }
});

Deno.test("countInstructions() counts with predicates and modifiers, and takes no part of a name", () => {
  const text = `
.text.f:
        /*0000*/                   LDC R1, c[0x0][0x28] ;                      /* 0x00000a00ff017b82 */
        /*0010*/              @!P0 LDG.E.128.CONSTANT R4, desc[UR4][R2.64] ;
        /*0020*/                   LDG.E R4, desc[UR4][R2.64] ;
        /*0030*/              @UP1 UTMALDG.2D [UR8], [UR6], desc[UR10] ;
        /*0040*/                   HGMMA.64x64x16.F32.BF16 R24, gdesc[UR4], R24, gsb0 ;
        /*0050*/                   STG.E.128 desc[UR4][R2.64], R4 ;
        /*0060*/                   LDGSTS.E.BYPASS.128 [R5], [R2.64] ;
        /*10070*/                  STL [R1], R4 ;
`;
  const counts = Object.entries(countInstructions(text)).filter(([, n]) => n > 0);
  assertEquals(Object.fromEntries(counts), {
    HGMMA: 1,
    UTMALDG: 1,
    LDGSTS: 1,
    "LDG.128": 1,
    "STG.128": 1,
    STL: 1,
  });
});

Deno.test("differences() names what changed, what is new and what is gone", () => {
  const before = { sm_80: { a: { registers: 40, HMMA: 8 }, b: { registers: 1 }, c: { registers: 2 } } };
  const now = { sm_80: { a: { registers: 44, LDL: 2 }, c: { registers: 2 }, d: { registers: 3 } } };
  assertEquals(differences(before, now), [
    "sm_80 a: registers 40 -> 44, HMMA 8 -> 0, LDL 0 -> 2",
    "sm_80 b: is gone",
    "sm_80 d: is new, registers 3",
  ]);
  assertEquals(JSON.parse(toText(now)), now);
});
