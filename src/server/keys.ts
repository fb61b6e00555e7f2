/**
 * API keys as an operator writes them down: a file of JSON, or one key on each line. Only SHA-256 digests of the
 * secrets are kept.
 *
 * @module
 */
import { z } from "zod";
import { schemaError } from "./schema.ts";

/** What a key may be good for; `admin` is good for everything. */
export const SCOPES = ["generate", "metrics", "admin"] as const;
/** One of them. */
export type Scope = typeof SCOPES[number];

/** One client. */
export interface Key {
  /** Stable, and nobody else's: it stands in the log, and says whose stored things are whose. */
  readonly name: string;
  /** SHA-256 of each secret, in hexadecimal digits. Two while one takes the place of another. */
  readonly digests: readonly string[];
  readonly scopes: readonly Scope[];
  /** Requests that run at the same time, that begin in a minute, and tokens of prompts and answers in a minute. */
  readonly concurrent?: number | undefined;
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
  /** The longest answer. */
  readonly maxTokens?: number | undefined;
  /** Smaller runs earlier; 0 where nothing is said. */
  readonly priority?: number | undefined;
  /** Keys of the same salt share cached prompts; absent, it shares with nobody. */
  readonly salt?: string | undefined;
}

const word = z.string().regex(/^[\w.@:-]{1,64}$/, "must be 1 to 64 letters, digits, or any of _ . @ : -");
const secret = z.string().regex(/^\S+$/, "must not be empty or hold white space");
const digits = z.string().regex(/^[0-9a-f]{64}$/i, "must be 64 hexadecimal digits");
const several = <T>(one: z.ZodType<T>) => z.union([one, z.array(one).min(1)]).optional();
const most = z.int().min(1).optional();

const fileSchema = z.strictObject({
  keys: z.array(z.strictObject({
    name: word,
    key: several(secret),
    sha256: several(digits),
    scopes: z.array(z.enum(SCOPES)).min(1).default(["generate"]),
    max_concurrent_requests: most,
    requests_per_minute: most,
    tokens_per_minute: most,
    max_tokens: most,
    priority: z.int().optional(),
    cache_salt: word.optional(),
  })),
});

/**
 * The keys of a file: `{"keys": [{"name": "app", "key": "…"}, …]}`, or a key or `sha256:DIGITS` on each line, `#` for
 * remarks, which are good for everything. Their fields are in deploy/README.md.
 *
 * @throws {RangeError} With the line or the path at fault; never with a key.
 */
export async function parseKeys(text: string): Promise<Key[]> {
  const keys = /^\s*\{/.test(text) ? await jsonKeys(text) : await lineKeys(text);
  if (keys.length === 0) throw new RangeError("It holds no key");
  const [names, secrets] = [new Set<string>(), new Map<string, string>()];
  for (const { name, digests } of keys) {
    if (names.has(name)) throw new RangeError(`Two keys are named ${name}, or one is there twice`);
    names.add(name);
    for (const digest of digests) {
      if (secrets.has(digest)) throw new RangeError(`${secrets.get(digest)} and ${name} are the same key`);
      secrets.set(digest, name);
    }
  }
  return keys;
}

/** A key that is good for everything, named after its digest. */
export async function plainKey(secret: string): Promise<Key> {
  return await plain(await sha256(secret));
}

/** SHA-256 of a text, in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toHex();
}

async function plain(digest: string): Promise<Key> {
  // Of the digest's digest, so that the log holds nothing of what is compared.
  return { name: `key-${(await sha256(digest)).slice(0, 8)}`, digests: [digest], scopes: ["admin"] };
}

async function jsonKeys(text: string): Promise<Key[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The engine's own words may quote the file.
    const place = /\(line \d+ column \d+\)/.exec((error as Error).message)?.[0] ??
      "at its end";
    throw new RangeError(`It is not JSON ${place}`);
  }
  const result = fileSchema.safeParse(value);
  if (!result.success) throw new RangeError(schemaError(result.error.issues, []).message);
  return await Promise.all(
    result.data.keys.map(async ({ name, key = [], sha256: given = [], ...rest }, i) => {
      const digests = [
        ...await Promise.all([key].flat().map(sha256)),
        ...[given].flat().map((d) => d.toLowerCase()),
      ];
      if (digests.length === 0) throw new RangeError(`keys[${i}]: ${name} needs a key or a sha256`);
      return {
        ...{ name, digests, scopes: rest.scopes, maxTokens: rest.max_tokens, priority: rest.priority },
        ...{ concurrent: rest.max_concurrent_requests, requests: rest.requests_per_minute },
        ...{ tokens: rest.tokens_per_minute, salt: rest.cache_salt },
      };
    }),
  );
}

async function lineKeys(text: string): Promise<Key[]> {
  const lines = text.split("\n").map((line, i) => ({ line: line.trim(), number: i + 1 }));
  return await Promise.all(
    lines.filter(({ line }) => line !== "" && !line.startsWith("#")).map(async ({ line, number }) => {
      if (/\s/.test(line)) throw new RangeError(`Line ${number}: a key must not hold white space`);
      if (!line.startsWith("sha256:")) return await plainKey(line);
      const parsed = digits.safeParse(line.slice(7));
      if (!parsed.success) throw new RangeError(`Line ${number}: sha256 ${parsed.error.issues[0]!.message}`);
      return await plain(parsed.data.toLowerCase());
    }),
  );
}
