/**
 * The page: a chat with the model that this server serves.
 *
 * @module
 */
import { apiKey, firstModel,             readiness, Refusal, setApiKey } from "./api.js";
import { chat } from "./chat.js";
import { controls } from "./controls.js";
import { at } from "./dom.js";
import { live } from "./live.js";
import { watchTokens } from "./odds.js";

const status = at("status", HTMLElement), bar = at("loading", HTMLProgressElement);
const keyForm = at("key-form", HTMLFormElement), key = at("key", HTMLInputElement);
const panel = at("settings", HTMLElement), opener = at("open-settings", HTMLButtonElement);

let known                            ;

/** The model, once it is there and may be asked. */
function model()                 {
  return known ??= meet().catch((error) => {
    known = undefined;
    throw error;
  });
}

/** Asks until the model is loaded, and shows how far it is. */
async function meet()                 {
  for (;; await new Promise((resolve) => setTimeout(resolve, 400))) {
    const { status: state, stage = "", fraction } = await readiness();
    if (state === "ready") break;
    if (state === "draining") throw new Refusal("The server is shutting down", 503);
    say("loading", `Loading: ${stage}`);
    bar.hidden = false;
    if (fraction === undefined) bar.removeAttribute("value");
    else bar.value = fraction;
  }
  const found = await firstModel();
  bar.hidden = true;
  say("ready", found.id);
  at("notice", HTMLElement).textContent = found.notice ?? "";
  at("title", HTMLElement).textContent = `Ask ${found.id}`;
  at("length", HTMLElement).textContent = `It remembers ${
    found.max_model_len.toLocaleString("en")
  } tokens of question and answer together.`;
  return found;
}

function say(state        , text        )       {
  status.dataset["state"] = state;
  status.textContent = text;
}

/** Tries to reach the model, and says what stands in the way. */
async function begin()                {
  try {
    await model();
    keyForm.hidden = true;
    watch(location.hash === "#engine");
  } catch (error) {
    bar.hidden = true;
    const { message, status } = error           ;
    say("error", status === 401 ? "An API key is needed" : message);
    if (status === 401) askForKey(message);
    else setTimeout(() => void begin(), 1000);
  }
}

function askForKey(message        )       {
  if (!keyForm.hidden && key.value !== apiKey()) return; // somebody is writing
  keyForm.hidden = false;
  at("key-problem", HTMLElement).textContent = apiKey() ? message : "This server asks for an API key.";
  key.value = apiKey();
  key.focus();
}

function openSettings(open         )       {
  panel.hidden = !open;
  opener.setAttribute("aria-expanded", `${open}`);
  localStorage.setItem("tessera.panel", open ? "open" : "closed");
  if (!open) opener.focus();
}

keyForm.addEventListener("submit", (event) => {
  event.preventDefault();
  setApiKey(key.value.trim());
  known = undefined;
  void begin();
});
opener.addEventListener("click", () => openSettings(panel.hidden !== false));
at("close-settings", HTMLButtonElement).addEventListener("click", () => openSettings(false));
panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape") openSettings(false);
});

function refused()       {
  known = undefined;
  void begin();
}

const watch = live(refused);

/** Shows the chat, or the engine where the address ends in `#engine`. */
function turnTo()       {
  const engine = location.hash === "#engine";
  at("chat", HTMLElement).hidden = engine;
  at("engine", HTMLElement).hidden = !engine;
  at("new", HTMLElement).hidden = opener.hidden = engine;
  if (engine) panel.hidden = true;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === (engine ? "#engine" : "#chat")) {
      link.setAttribute("aria-current", "page");
    } else link.removeAttribute("aria-current");
  }
  watch(engine);
}

const turns = at("turns", HTMLElement);
const settings = controls(({ shade }) => turns.classList.toggle("shaded", shade));
watchTokens(turns);
chat({
  settings,
  model: async () => (await model()).id,
  refused,
});
panel.hidden = localStorage.getItem("tessera.panel") !== "open" || innerWidth < 900;
opener.setAttribute("aria-expanded", `${!panel.hidden}`);
addEventListener("hashchange", turnTo);
turnTo();
void begin();
