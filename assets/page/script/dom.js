/**
 * Elements, made and found. Text goes in as text: nothing here reads markup.
 *
 * @module
 */

/** The element with an id. @throws {TypeError} If the document has none of that kind. */
export function at                       (id        , kind             )    {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`Cannot find ${kind.name} "${id}" in the page`);
}

/** A new element of a class, with children; strings become text. */
export function make                                       (
  tag   ,
  className = "",
  ...children
)                           {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(label        , className        , act               )                    {
  const element = make("button", className, label);
  element.type = "button";
  element.addEventListener("click", () => void act());
  return element;
}
