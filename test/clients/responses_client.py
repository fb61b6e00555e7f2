"""Uses /v1/responses through OpenAI's client for Python and prints what came back as JSON, like responses_client.ts.

python responses_client.py BASE_URL KEY OTHER_KEY MODEL
"""

import json
import sys

import openai
import pydantic
from openai.types.responses import Response, ResponseStreamEvent

base_url, key, other_key, model = sys.argv[1:]
responses = openai.OpenAI(base_url=base_url, api_key=key, max_retries=0).responses
other = openai.OpenAI(base_url=base_url, api_key=other_key, max_retries=0).responses
parameters = {"type": "object", "properties": {"a": {"type": "number"}}, "required": ["a"]}
tools = [{"type": "function", "name": "add", "description": "Adds", "strict": True, "parameters": parameters}]
ask = {"model": model, "tools": tools}


def failure(call):
    """What an error says of itself."""
    try:
        call()
    except openai.APIStatusError as error:
        return [type(error).__name__, error.status_code, error.code, error.param]
    return "no error"


def invalid(kind, values):
    """What the client's own types say against values that it takes without checking them."""
    adapter, problems = pydantic.TypeAdapter(kind), []
    for value in values:
        try:
            adapter.validate_python(value.to_dict())
        except pydantic.ValidationError as error:
            problems.append(str(error)[:300])
    return problems


def items(response):
    """Output items as they are on the wire, without their names."""
    dumped = [item.to_dict() for item in response.output]
    return [{k: v for k, v in item.items() if k not in ("id", "call_id")} for item in dumped]


whole = responses.create(input="Add", **ask)
logprobs = {"include": ["message.output_text.logprobs"], "top_logprobs": 1}
stream = list(responses.create(input="Add", stream=True, **logprobs, **ask))
events = [event.type for event in stream]
words = ""
with responses.stream(input="Add", **ask) as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            words += event.delta
    final = stream.get_final_response()
call = next(item for item in whole.output if item.type == "function_call")
result = {"type": "function_call_output", "call_id": call.call_id, "output": "2"}
following = responses.create(previous_response_id=whole.id, input=[result], **ask)
history = [{"role": "user", "content": "Add"}, *[item.to_dict() for item in whole.output]]
again = responses.create(input=history, **ask)
listed = [item.type for item in responses.input_items.list(following.id, order="asc", limit=2)]
foreign = failure(lambda: other.retrieve(whole.id))
retrieved = responses.retrieve(whole.id)
cancelled = failure(lambda: responses.cancel(whole.id))
responses.delete(whole.id)

print(
    json.dumps(
        {
            "text": whole.output_text,
            "status": whole.status,
            "items": items(whole),
            "usage": [whole.usage.input_tokens, whole.usage.output_tokens],
            "invalid": [*invalid(Response, [whole]), *invalid(ResponseStreamEvent, stream)],
            "created": [events[0], events[-1]],
            "words": words,
            "parsed": final.output[-1].parsed_arguments,
            "streamed": final.output_text,
            "next": following.status,
            "again": again.status,
            "listed": listed,
            "retrieved": retrieved.output_text,
            "foreign": foreign,
            "cancelled": cancelled,
            "deleted": failure(lambda: responses.retrieve(whole.id)),
            "background": failure(lambda: responses.create(input="Add", background=True, **ask)),
            "unknown": failure(lambda: responses.create(input="Add", previous_response_id="resp_no", **ask)),
        }
    )
)
