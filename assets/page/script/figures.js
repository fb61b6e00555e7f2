/**
 * What two looks at the engine say together: rates, and how near a step is to what the memory allows.
 *
 * @module
 */

/** What `/engine/state` answers with; see src/server/engine_state.ts. */
































/** The value of each cell. */
export function cellsOf({ cells }                       )             {
  let length = 0;
  for (let i = 1; i < cells.length; i += 2) length += cells[i] ;
  const values = new Int32Array(length);
  for (let i = 0, at = 0; i < cells.length; i += 2) values.fill(cells[i] , at, at += cells[i + 1] );
  return values;
}

/** What happened between two looks. */













/** Compares two looks, the earlier one first. */
export function figures(before             , now             )          {
  const seconds = Math.max(1e-3, (now.at - before.at) / 1000);
  const since = (part                                          ) =>
    (now.spent_ms?.[part] ?? 0) - (before.spent_ms?.[part] ?? 0);
  const steps = since("steps"), prompts = since("prefill") + since("mixed");
  const step = steps > 0 ? (prompts + since("decode")) / steps : undefined;
  const decoding = step !== undefined && prompts === 0;
  const steady = step !== undefined && before.running_total > 0 && now.running_total > 0;
  const bytes = steady && before.step_bytes !== null && now.step_bytes !== null
    ? (before.step_bytes + now.step_bytes) / 2
    : undefined;
  const { memory_bandwidth: bandwidth } = now;
  return {
    tokensPerSecond: (now.tokens - before.tokens) / seconds,
    ...{ step, decoding, bytes },
    bytesPerSecond: bytes === undefined ? undefined : bytes / (step  / 1000),
    roofline: bytes === undefined || bandwidth === null ? undefined : 1000 * bytes / bandwidth,
  };
}

/** How a grid lies: cells of `pitch` pixels, `columns` in a row. */





/** The largest cells, up to 16 pixels, that fit a width and leave the grid no higher than `height`. */
export function layoutOf(cells        , width        , height        )         {
  for (let pitch = 16; pitch > 3; pitch--) {
    const columns = Math.max(1, Math.floor(width / pitch));
    if (Math.ceil(cells / columns) * pitch <= height) return { pitch, columns };
  }
  return { pitch: 3, columns: Math.max(1, Math.floor(width / 3)) };
}

/** What is to be said of the steps. */
export function aboutSteps({ step, decoding, bytes, bytesPerSecond, roofline }         )         {
  if (step === undefined) return "No step has ended just now";
  const among = decoding ? "" : "; prompts are among these steps";
  if (bytes === undefined) return `Steps have just begun or ended${among}`;
  const reads = `A step reads ${decoding ? "" : "at least "}${inBytes(bytes)}, ${
    inBytes(bytesPerSecond )
  } a second`;
  return roofline === undefined
    ? `${reads}${among}. Serve with --memory-bandwidth to compare that with the memory`
    : `${reads}. The memory would take ${short(roofline)} ms for it, ${
      short(100 * roofline / step)
    } % of the step${among}`;
}

/** A number of bytes, in the unit that suits it. */
export function inBytes(bytes        )         {
  const units = ["B", "KB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${short(bytes / 1000 ** power)} ${units[power]}`;
}

/** A number in three digits or so. */
export function short(value        )         {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
