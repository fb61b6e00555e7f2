/**
 * What clients ask of a response that is kept: itself, what it was made from, and that it be forgotten.
 *
 * @module
 */
import { ApiError, shorten } from "./errors.ts";
import type { Call, Host } from "./host.ts";
import type { Shelf, Stored } from "./response_store.ts";

type Params = Readonly<Record<string, string>>;

/** `GET /v1/responses/{id}`. @throws {ApiError} If it is not kept, or is to be streamed. */
export function retrieve(host: Host, call: Call, { id = "" }: Params): Response {
  if (new URL(call.request.url).searchParams.get("stream") === "true") {
    throw new ApiError("Cannot stream a response again: only those that run in the background could be", {
      code: "unsupported_parameter",
      param: "stream",
    });
  }
  return Response.json(found(shelfOf(host, call), id).response);
}

/** `DELETE /v1/responses/{id}`. @throws {ApiError} If it is not kept. */
export function forget(host: Host, call: Call, { id = "" }: Params): Response {
  const shelf = shelfOf(host, call);
  found(shelf, id);
  shelf.delete(id);
  return Response.json({ id, object: "response", deleted: true });
}

/** `POST /v1/responses/{id}/cancel`. @throws {ApiError} Always: what is kept has ended. */
export function cancel(host: Host, call: Call, { id = "" }: Params): Response {
  found(shelfOf(host, call), id);
  throw new ApiError("Cannot cancel a synchronous response.", { param: "response_id" });
}

/** `GET /v1/responses/{id}/input_items`, in pages. @throws {ApiError} If it is not kept, or the page is wrong. */
export function inputItems(host: Host, call: Call, { id = "" }: Params): Response {
  const query = new URL(call.request.url).searchParams;
  const [limit, order, after] = [
    Number(query.get("limit") ?? 20),
    query.get("order") ?? "desc",
    query.get("after"),
  ];
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new ApiError("limit must be an integer from 1 to 100", { param: "limit" });
  }
  if (order !== "asc" && order !== "desc") {
    throw new ApiError("order must be asc or desc", { param: "order" });
  }
  const items = found(shelfOf(host, call), id).items as readonly { readonly id: string }[];
  const ordered = order === "asc" ? items : items.toReversed();
  const from = after === null ? 0 : ordered.findIndex((item) => item.id === after) + 1;
  if (after !== null && from === 0) {
    throw new ApiError("after must be an item of this response", { param: "after" });
  }
  const data = ordered.slice(from, from + limit);
  return Response.json({
    ...{ object: "list", data, has_more: from + data.length < items.length },
    ...{ first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null },
  });
}

function shelfOf(host: Host, call: Call): Shelf {
  return host.responses.shelf(call.tenant);
}

function found(shelf: Shelf, id: string): Stored {
  const stored = shelf.get(id);
  if (stored) return stored;
  throw new ApiError(`Response with id '${shorten(id)}' not found: ${shelf.bounds}`, {
    status: 404,
    code: "response_not_found",
    param: "response_id",
  });
}
