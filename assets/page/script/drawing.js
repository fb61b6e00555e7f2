/**
 * Pictures of the engine: its blocks as a grid, and a figure over time as a line.
 *
 * @module
 */

import {              layoutOf } from "./figures.js";

/** The colour of a request, the same wherever it is shown. */
export function colourOf(id        , dark         )         {
  return `oklch(${dark ? 0.74 : 0.64} 0.13 ${(id * 137.508) % 360})`;
}

/** Whether the page is dark now. */
export const isDark = ()          => matchMedia("(prefers-color-scheme: dark)").matches;

/** A colour of the page's style. */
function styled(canvas                   , name        )         {
  const probe = canvas.parentElement .querySelector             (`.swatch.${name}`);
  return probe ? getComputedStyle(probe).backgroundColor : "gray";
}

/** Makes a canvas as sharp as the screen, and empty. */
function cleared(canvas                   , width        , height        )                           {
  const ratio = devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  canvas.style.height = `${height}px`;
  const context = canvas.getContext("2d") ;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

/**
 * Draws blocks, by the values of `/engine/state`: what is free, what may be shared again, what one request holds, in its
 * colour, and what several do.
 */
export function drawBlocks(
  canvas                   ,
  cells            ,
  slots                             ,
)         {
  const width = canvas.parentElement .clientWidth, dark = isDark();
  const layout = layoutOf(cells.length, width, 320), { pitch, columns } = layout;
  const context = cleared(canvas, width, Math.ceil(cells.length / columns) * pitch);
  const [free, cached, shared] = ["free", "cached", "shared"].map((name) => styled(canvas, name));
  const gap = pitch > 5 ? 2 : 1;
  for (const [i, value] of cells.entries()) {
    const id = slots.get(value - 1);
    context.fillStyle = value === 0
      ? free
      : value === -1
      ? cached
      : value < -1
      ? shared
      : id === undefined
      ? cached
      : colourOf(id, dark);
    context.fillRect((i % columns) * pitch, Math.floor(i / columns) * pitch, pitch - gap, pitch - gap);
  }
  return layout;
}

/** Draws figures of the last while as a line from left to right, and where there is one, a level to compare with. */
export function drawLine(
  canvas                   ,
  values                                 ,
  most        ,
  level         ,
)       {
  const width = canvas.clientWidth, height = 56;
  if (width === 0) return; // a narrow window does without it
  const context = cleared(canvas, width, height), style = getComputedStyle(canvas);
  const top = Math.max(...values.map((value) => value ?? 0), level ?? 0) * 1.1 || 1;
  const y = (value        ) => height - 1.5 - (value / top) * (height - 4);
  context.fillStyle = style.borderColor;
  context.fillRect(0, height - 1, width, 1);
  context.fillStyle = style.outlineColor;
  if (level !== undefined) { for (let x = 0; x < width; x += 7) context.fillRect(x, y(level), 4, 1); }
  context.strokeStyle = style.color;
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  context.beginPath();
  let down = false;
  for (const [i, value] of values.entries()) {
    if (value !== undefined) {
      context[down ? "lineTo" : "moveTo"]((i + most - values.length) / (most - 1) * width, y(value));
    }
    down = value !== undefined;
  }
  context.stroke();
}
