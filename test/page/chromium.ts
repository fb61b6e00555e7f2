/**
 * A headless Chromium, driven by its DevTools protocol, as far as the page's tests need it.
 *
 * @module
 */
// deno-lint-ignore-file no-explicit-any -- what the protocol answers is read here and not passed on

/** Chromium's program: what TESSERA_CHROMIUM names, or the first that the PATH has. */
export const CHROMIUM: string | undefined = Deno.env.get("TESSERA_CHROMIUM") ?? onPath([
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome-headless-shell"],
]);

/** Milliseconds after which what is waited for will not come any more. */
const PATIENCE = 60_000;

function onPath(names: readonly string[]): string | undefined {
  const folders = (Deno.env.get("PATH") ?? "").split(":").filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
}

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
}

/** One open page. */
export interface Page extends AsyncDisposable {
  /** Errors, warnings and refusals that the browser has told of the page. */
  readonly complaints: readonly string[];
  look(view: View): Promise<void>;
  open(url: string): Promise<void>;
  /** The value of an expression of the page, as JSON. */
  get<T = any>(expression: string): Promise<T>;
  /** Waits until an expression holds. */
  until(expression: string): Promise<void>;
  /** Writes into what has the focus. */
  type(text: string): Promise<void>;
  /** `Enter`, `ArrowRight` … */
  press(key: string): Promise<void>;
  /** Clicks, or taps, the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Moves the mouse there. */
  point(selector: string): Promise<void>;
  /** As PNG. */
  shoot(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Starts Chromium; `open` makes a page with nothing kept from others. */
export async function browse(): Promise<AsyncDisposable & { open(): Promise<Page> }> {
  const folder = await Deno.makeTempDir();
  const process = new Deno.Command(CHROMIUM!, {
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"],
      ...["--hide-scrollbars", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"],
    ],
    ...{ stdout: "null", stderr: "piped" },
  }).spawn();
  let heard = "";
  const { promise: url, resolve, reject } = Promise.withResolvers<string>();
  const read = async () => { // to the end: a full pipe would stop it
    for await (const text of process.stderr.pipeThrough(new TextDecoderStream())) {
      heard += text;
      const found = /DevTools listening on (ws:\S+)/.exec(heard)?.[1];
      if (found) resolve(found);
    }
    reject(new Error(`Cannot start ${CHROMIUM}: ${heard}`));
  };
  const drained = read();
  const wire = await connect(await url);
  return {
    open: () => openPage(wire),
    async [Symbol.asyncDispose]() {
      wire.socket.close();
      process.kill("SIGKILL");
      await Promise.all([process.status, drained]);
      await Deno.remove(folder, { recursive: true });
    },
  };
}

type Send = (method: string, params?: object, session?: string) => Promise<any>;

interface Wire {
  readonly socket: WebSocket;
  readonly send: Send;
  /** Told of each event, with its session. */
  readonly listeners: Set<(method: string, params: any, session: string) => void>;
}

async function connect(url: string): Promise<Wire> {
  const socket = new WebSocket(url);
  const open = new Map<number, { resolve(value: any): void; reject(error: Error): void; method: string }>();
  const listeners: Wire["listeners"] = new Set();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(data);
    if (id === undefined) { for (const listener of listeners) listener(method, params, sessionId); }
    else if (error) open.get(id)?.reject(new Error(`${open.get(id)!.method}: ${error.message}`));
    else open.get(id)?.resolve(result);
    open.delete(id);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Cannot connect to ${url}`));
  });
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      open.set(++last, { resolve, reject, method });
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
    });
  return { socket, send, listeners };
}

async function openPage({ send: sendTo, listeners }: Wire): Promise<Page> {
  const { browserContextId } = await sendTo("Target.createBrowserContext");
  const { targetId } = await sendTo("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await sendTo("Target.attachToTarget", { targetId, flatten: true });
  const send = (method: string, params?: object) => sendTo(method, params, sessionId);
  const complaints: string[] = [];
  let loaded = () => {}, touch = false;
  const listen = (method: string, params: any, session: string) => {
    if (session !== sessionId) return;
    if (method === "Page.loadEventFired") loaded();
    if (method === "Log.entryAdded" && params.entry.level !== "info") complaints.push(params.entry.text);
    if (method === "Runtime.exceptionThrown") complaints.push(params.exceptionDetails.exception.description);
    if (method === "Runtime.consoleAPICalled" && /error|warning|assert/.test(params.type)) {
      complaints.push(params.args.map((arg: any) => arg.value ?? arg.description).join(" "));
    }
  };
  listeners.add(listen);
  for (const domain of ["Page", "Runtime", "Log"]) await send(`${domain}.enable`);

  async function get<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await send("Runtime.evaluate", {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) {
      throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    }
    return result.value;
  }
  const middle = (selector: string) =>
    get<{ x: number; y: number }>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element) throw new Error("Nothing is there");
      element.scrollIntoView({ block: "nearest" });
      const { left, top, width, height } = element.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    })()`);
  const mouse = (type: string, at: object) =>
    send("Input.dispatchMouseEvent", {
      type,
      ...at,
      button: type === "mouseMoved" ? "none" : "left",
      clickCount: 1,
    });

  return {
    complaints,
    get,
    async look({ width, height, scheme, touch: fingers = false }) {
      touch = fingers;
      await send("Emulation.setDeviceMetricsOverride", {
        ...{ width, height, deviceScaleFactor: fingers ? 2 : 1, mobile: fingers },
      });
      await send("Emulation.setTouchEmulationEnabled", { enabled: fingers });
      await send("Emulation.setEmulatedMedia", {
        features: [{ name: "prefers-color-scheme", value: scheme }],
      });
    },
    async open(url) {
      const { promise, resolve } = Promise.withResolvers<void>();
      loaded = resolve;
      await send("Page.navigate", { url });
      await promise;
    },
    async until(expression) {
      await get(`new Promise((resolve, reject) => {
        const end = Date.now() + ${PATIENCE};
        const look = () => (${expression}) ? resolve() : Date.now() < end ? setTimeout(look, 15) : reject(new Error(
          "It has not come to be; the page says: " + document.body.innerText));
        look();
      })`);
    },
    type: (text) => send("Input.insertText", { text }),
    async press(key) {
      const text = key === "Enter" ? "\r" : undefined;
      await send("Input.dispatchKeyEvent", {
        type: "keyDown",
        key,
        code: key,
        text,
        windowsVirtualKeyCode: CODES[key],
      });
      await send("Input.dispatchKeyEvent", {
        type: "keyUp",
        key,
        code: key,
        windowsVirtualKeyCode: CODES[key],
      });
    },
    async click(selector) {
      const at = await middle(selector);
      if (touch) {
        await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
        await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      } else for (const type of ["mouseMoved", "mousePressed", "mouseReleased"]) await mouse(type, at);
    },
    async point(selector) {
      await mouse("mouseMoved", await middle(selector));
    },
    async shoot() {
      const { data } = await send("Page.captureScreenshot", { format: "png" });
      return Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    },
    async [Symbol.asyncDispose]() {
      listeners.delete(listen);
      await sendTo("Target.closeTarget", { targetId });
      await sendTo("Target.disposeBrowserContext", { browserContextId });
    },
  };
}

const CODES: Readonly<Record<string, number>> = {
  ...{ Enter: 13, Escape: 27, End: 35, Home: 36, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 },
};
