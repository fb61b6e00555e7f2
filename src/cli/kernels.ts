/**
 * `kernels`: the kernels that run a model, as this repository's language describes them.
 *
 * @module
 */
import type { Command, KernelFacts } from "./command.ts";
import { oneOf, parse, UsageError, whole } from "./flags.ts";
import { columns, commandHelp } from "./help.ts";

const TARGETS = ["reference", "cpu", "sm80", "sm90"] as const;
const flags = {
  "target": oneOf(TARGETS, { help: "The machine whose schedules are shown", default: "cpu" }),
  "rows": whole("TOKENS", {
    help: "Tokens of a step, which decide the tiles of linear layers",
    default: "1",
  }),
};

/** The command. */
export const kernels: Command = {
  about: "List the kernels, with their parameters and schedules",
  help: () =>
    commandHelp(
      "kernels [NAME …] [flags]",
      "Lists the kernels that run a model, at the sizes of Qwen3-0.6B.",
      {
        Flags: flags,
      },
      ["kernels", "kernels attention --target sm90 --rows 2048"],
    ),
  async run(args, terminal, parts) {
    const { values, words } = parse(args, flags);
    const all = await parts.listKernels(values.target ?? "cpu", values.rows ?? 1);
    const shown = words.length ? all.filter(({ name }) => words.some((word) => name.includes(word))) : all;
    if (shown.length === 0) throw new UsageError(`No kernel is called ${words.join(" or ")}`);
    for (const facts of shown) for (const line of linesOf(facts)) terminal.print(line);
    return 0;
  },
};

function linesOf({ name, steps, schedule, parameters }: KernelFacts): string[] {
  const rows = parameters.map(({ name, dtype, extents, access, when }) =>
    [name, `${dtype} [${extents.join(", ")}], ${access}, ${when}`] as const
  );
  return [`${name}: ${steps} steps; ${schedule}`, ...columns(rows, 14), ""];
}
