/**
 * How answers are drawn: the controls, and what of them goes into a request. What is left empty is the model's choice.
 *
 * @module
 */

/** One number that a request may set. */









/** The numbers, in the order in which they are shown. */
export const NUMBERS                         = [
  { name: "temperature", label: "Temperature", hint: "0 is greedy", min: 0, max: 2, step: 0.05 },
  { name: "top_p", label: "Top p", hint: "likeliest tokens up to this mass", min: 0.01, max: 1, step: 0.01 },
  { name: "top_k", label: "Top k", hint: "likeliest tokens; 0 is all", min: 0, step: 1 },
  { name: "min_p", label: "Min p", hint: "relative to the likeliest", min: 0, max: 1, step: 0.01 },
  {
    ...{ name: "repetition_penalty", label: "Repetition penalty", hint: "1 is none" },
    ...{ min: 0.05, max: 2, step: 0.05 },
  },
  {
    ...{ name: "presence_penalty", label: "Presence penalty", hint: "for tokens that came" },
    ...{ min: -2, max: 2, step: 0.1 },
  },
  {
    ...{ name: "frequency_penalty", label: "Frequency penalty", hint: "for each time they came" },
    ...{ min: -2, max: 2, step: 0.1 },
  },
  { name: "max_tokens", label: "Longest answer", hint: "tokens", min: 1, step: 1 },
  {
    name: "seed",
    label: "Seed",
    hint: "the same answer again",
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    step: 1,
  },
];

/** What a person has chosen; kept from visit to visit. */









/** Before anything was chosen. */
export const UNTOUCHED           = { system: "", numbers: {}, probabilities: true, shade: false };

/** Alternatives that are asked for with each token. */
export const ALTERNATIVES = 5;

/** Whether a number may be sent: within its field's bounds, and whole where the field is. */
export function isAllowed({ min, max = Infinity, step }             , value        )          {
  return value >= min && value <= max && (step < 1 || Number.isInteger(value));
}

/** Reads what was kept; whatever is not understood is left out. */
export function parseSettings(text               )           {
  let kept                           = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // As if nothing had been kept.
  }
  if (typeof kept !== "object" || kept === null) return UNTOUCHED;
  const numbers = NUMBERS.flatMap((field) => {
    const value = kept.numbers?.[field.name];
    return typeof value === "number" && isAllowed(field, value) ? [[field.name, value]] : [];
  });
  return {
    system: typeof kept.system === "string" ? kept.system : "",
    numbers: Object.fromEntries(numbers),
    probabilities: kept.probabilities ?? true,
    shade: kept.shade ?? false,
  };
}

/** One message of a conversation. */





/** The body of a request for the next answer. */
export function bodyOf(
  model        ,
  turns                    ,
  settings          ,
)                          {
  const { system, numbers, probabilities } = settings;
  return {
    model,
    messages: system.trim() ? [{ role: "system", content: system }, ...turns] : turns,
    stream: true,
    stream_options: { include_usage: true },
    ...numbers,
    ...(probabilities && { logprobs: true, top_logprobs: ALTERNATIVES }),
  };
}
