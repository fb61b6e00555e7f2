/**
 * The panel of settings.
 *
 * @module
 */
import { at, make } from "./dom.ts";
import { isAllowed, type NumberField, NUMBERS, parseSettings, type Settings, UNTOUCHED } from "./settings.ts";

const KEPT = "tessera.settings";

/** Shows the controls with what was kept. Returns what reads them; `changed` is told of each change. */
export function controls(changed: (settings: Settings) => void): () => Settings {
  let settings = parseSettings(localStorage.getItem(KEPT));
  const system = at("system", HTMLTextAreaElement);
  const probabilities = at("probabilities", HTMLInputElement), shade = at("shade", HTMLInputElement);
  const inputs = NUMBERS.map((field) => [field, row(field)] as const);
  at("numbers", HTMLElement).append(...inputs.map(([, { label }]) => label));

  function show(): void {
    system.value = settings.system;
    probabilities.checked = settings.probabilities;
    shade.checked = settings.shade;
    shade.disabled = !settings.probabilities;
    for (const [{ name }, { input }] of inputs) {
      input.value = settings.numbers[name] === undefined ? "" : `${settings.numbers[name]}`;
      input.setCustomValidity("");
    }
  }

  function keep(): void {
    const numbers = inputs.flatMap(([field, { input }]) => {
      const good = input.value !== "" && isAllowed(field, input.valueAsNumber);
      input.setCustomValidity(good || (input.value === "" && !input.validity.badInput) ? "" : rangeOf(field));
      return good ? [[field.name, input.valueAsNumber]] : [];
    });
    settings = {
      system: system.value,
      numbers: Object.fromEntries(numbers),
      probabilities: probabilities.checked,
      shade: shade.checked && probabilities.checked,
    };
    shade.disabled = !settings.probabilities;
    localStorage.setItem(KEPT, JSON.stringify(settings));
    changed(settings);
  }

  for (const element of [system, probabilities, shade, ...inputs.map(([, { input }]) => input)]) {
    element.addEventListener("input", keep);
    element.addEventListener("change", () => element.reportValidity());
  }
  at("reset", HTMLButtonElement).addEventListener("click", () => {
    settings = UNTOUCHED;
    show();
    keep();
  });
  show();
  changed(settings);
  return () => settings;
}

function row(field: NumberField) {
  const { name, min, max, step, label: title, hint } = field;
  const input = make("input");
  Object.assign(input, {
    type: "number",
    id: name,
    name,
    min: `${min}`,
    step: "any",
    placeholder: "default",
  });
  if (max !== undefined) input.max = `${max}`;
  input.inputMode = min < 0 ? "text" : step < 1 ? "decimal" : "numeric"; // a phone's number pad has no minus
  const label = make("label", "number", make("span", "", title, make("small", "", hint)), input);
  return { label, input };
}

function rangeOf({ label, min, max, step }: NumberField): string {
  const kind = step < 1 ? "a number" : "a whole number";
  return `${label} must be ${kind} ${max === undefined ? `of at least ${min}` : `from ${min} to ${max}`}`;
}
