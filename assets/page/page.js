// A chat with the model that this server serves. Model text only ever becomes DOM text.
const at = (id) => document.getElementById(id);
const turns = [];
let model;
let running;

const headers = () => ({
  "Content-Type": "application/json",
  ...(at("key").value ? { Authorization: `Bearer ${at("key").value}` } : {}),
});

/** Shows the model's name and notice, or what stands in the way, and asks again until there is a model. */
async function meet() {
  const response = await fetch("/v1/models", { headers: headers() }).catch(() => undefined);
  at("key-row").hidden = response?.status !== 401 && !at("key").value;
  if (response?.ok) {
    const { data } = await response.json();
    model = data[0].id;
    at("model").textContent = model;
    at("notice").textContent = data[0].notice ?? "";
    at("notice").hidden = !data[0].notice;
    return;
  }
  const waits = { 401: "An API key is needed", 503: "The model is loading …" };
  at("model").textContent = waits[response?.status] ?? "The server does not answer";
  if (response?.status !== 401) setTimeout(meet, 500);
}

function show(role, text = "") {
  const element = document.createElement("p");
  element.className = `turn ${role}`;
  element.textContent = text;
  at("turns").append(element);
  element.scrollIntoView({ block: "end" });
  return element;
}

/** The `data:` fields of an event stream. */
async function* events(body) {
  let rest = "";
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split("\n\n");
    rest = parts.pop();
    for (const part of parts) if (part.startsWith("data: ")) yield part.slice(6);
  }
}

async function ask(question) {
  turns.push({ role: "user", content: question });
  show("user", question);
  const answer = show("assistant");
  const text = document.createTextNode("");
  answer.append(text);
  running = new AbortController();
  const started = performance.now();
  try {
    const response = await fetch("/v1/chat/completions", {
      method: "POST",
      headers: headers(),
      signal: running.signal,
      body: JSON.stringify({ model, messages: turns, stream: true, stream_options: { include_usage: true } }),
    });
    if (!response.ok) throw new Error((await response.json()).error.message);
    for await (const data of events(response.body)) {
      if (data === "[DONE]") break;
      const event = JSON.parse(data);
      if (event.error) throw new Error(event.error.message);
      text.appendData(event.choices[0]?.delta.content ?? "");
      answer.scrollIntoView({ block: "end" });
      if (event.usage) tell(event.usage, performance.now() - started);
    }
  } catch (error) {
    if (error.name !== "AbortError") show("error", error.message);
  }
  running = undefined;
  // A question that got no answer is not part of what the model is told later.
  if (text.data) turns.push({ role: "assistant", content: text.data });
  else turns.pop();
}

function tell({ prompt_tokens, completion_tokens }, milliseconds) {
  const rate = completion_tokens / (milliseconds / 1000);
  at("facts").textContent = `${prompt_tokens} + ${completion_tokens} tokens, ${rate.toFixed(1)} tokens/s`;
}

at("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const question = at("text").value.trim();
  if (!question || running) return;
  if (!model) await meet();
  if (!model) return;
  at("text").value = "";
  at("send").hidden = !(at("stop").hidden = false);
  await ask(question);
  at("send").hidden = !(at("stop").hidden = true);
  at("text").focus();
});
at("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    at("ask").requestSubmit();
  }
});
at("stop").addEventListener("click", () => running?.abort());
at("key").addEventListener("change", meet);
meet();
