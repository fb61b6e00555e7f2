/**
 * Counters, gauges and histograms in Prometheus' text format. They know nothing of what is measured.
 *
 * @module
 */

/** Names and values that tell one series of a metric from another. Values must come from a small known set. */
export type Labels = Readonly<Record<string, string>>;

const NONE: Labels = {};

/** One named metric with all its series. */
export interface Metric {
  /** Its lines of the exposition, with `common` added to every series' labels. */
  lines(common: Labels): string[];
}

/** A number that only grows. */
export class Counter implements Metric {
  readonly #series = new Map<string, { readonly labels: Labels; value: number }>();
  constructor(readonly name: string, readonly help: string, always: readonly Labels[] = [NONE]) {
    for (const labels of always) this.add(0, labels); // a series that exists from the start can be alerted on
  }
  add(amount = 1, labels: Labels = NONE): void {
    const key = labels === NONE ? "{}" : JSON.stringify(labels); // most are counted for each token
    const series = this.#series.get(key);
    if (series) series.value += amount;
    else this.#series.set(key, { labels, value: amount });
  }
  lines(common: Labels): string[] {
    return [
      ...head(`${this.name}_total`, this.help, "counter"),
      ...[...this.#series.values()].map((s) =>
        sample(`${this.name}_total`, { ...common, ...s.labels }, s.value)
      ),
    ];
  }
}

/** A number that is read when it is asked for. */
export class Gauge implements Metric {
  constructor(
    readonly name: string,
    readonly help: string,
    readonly read: () => number,
    readonly labels: () => Labels = () => ({}),
  ) {}
  lines(common: Labels): string[] {
    return [
      ...head(this.name, this.help, "gauge"),
      sample(this.name, { ...common, ...this.labels() }, this.read()),
    ];
  }
}

/** Numbers that are read when they are asked for, one series for each value of one label. */
export class Series implements Metric {
  /** @param name With `_total` at its end, they only grow. */
  constructor(
    readonly name: string,
    readonly help: string,
    readonly label: string,
    readonly read: () => Readonly<Record<string, number>>,
  ) {}
  lines(common: Labels): string[] {
    return [
      ...head(this.name, this.help, this.name.endsWith("_total") ? "counter" : "gauge"),
      ...Object.entries(this.read()).map(([key, value]) =>
        sample(this.name, { ...common, [this.label]: key }, value)
      ),
    ];
  }
}

/** How often values fell below each of some bounds. */
export class Histogram implements Metric {
  readonly #counts: Float64Array;
  #sum = 0;
  #count = 0;
  /** @param bounds Upper bounds in rising order; the last, infinite one is added. */
  constructor(readonly name: string, readonly help: string, readonly bounds: readonly number[]) {
    this.#counts = new Float64Array(bounds.length);
  }
  observe(value: number, times = 1): void {
    const at = this.bounds.findIndex((bound) => value <= bound);
    if (at >= 0) this.#counts[at]! += times;
    this.#sum += value * times;
    this.#count += times;
  }
  lines(common: Labels): string[] {
    let below = 0;
    return [
      ...head(this.name, this.help, "histogram"),
      ...this.bounds.map((bound, i) => {
        below += this.#counts[i]!;
        return sample(`${this.name}_bucket`, { ...common, le: float(bound) }, below);
      }),
      sample(`${this.name}_bucket`, { ...common, le: "+Inf" }, this.#count),
      sample(`${this.name}_count`, common, this.#count),
      sample(`${this.name}_sum`, common, this.#sum),
    ];
  }
}

/** All metrics as one document. */
export function exposition(metrics: Iterable<Metric>, common: Labels): string {
  return [...metrics].flatMap((metric) => metric.lines(common)).join("\n") + "\n";
}

/** Bounds 1, 2, 5, 10, 20, 50 … up to and including the first that reaches `limit`. */
export function bounds125(limit: number): number[] {
  const bounds: number[] = [];
  for (let scale = 1;; scale *= 10) {
    for (const step of [1, 2, 5]) {
      bounds.push(step * scale);
      if (step * scale >= limit) return bounds;
    }
  }
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function sample(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escape(text)}"`);
  return `${name}${pairs.length ? `{${pairs.join(",")}}` : ""} ${float(value)}`;
}

function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

/** As Python's clients print numbers: dashboards match the text of `le`. */
function float(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : `${value}`;
}
