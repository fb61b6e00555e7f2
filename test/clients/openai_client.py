"""Uses a server through OpenAI's client for Python and prints what came back as JSON, like openai_client.ts.

python openai_client.py BASE_URL KEY MODEL
"""

import json
import sys

import openai

base_url, key, model = sys.argv[1:]
client = openai.OpenAI(base_url=base_url, api_key=key, max_retries=0)
messages = [{"role": "user", "content": "Say something"}]


def failure(call):
    """What an error says of itself."""
    try:
        call()
    except openai.APIStatusError as error:
        return {
            "kind": type(error).__name__,
            "status": error.status_code,
            "code": error.code,
            "param": error.param,
            "type": error.type,
        }
    return "no error"


common = {"model": model, "max_tokens": 8, "seed": 1}
chat = client.chat.completions.create(messages=messages, logprobs=True, top_logprobs=2, **common)
chunks = list(
    client.chat.completions.create(
        messages=messages, stream=True, stream_options={"include_usage": True}, **common
    )
)
with client.chat.completions.stream(messages=messages, model=model) as stream:  # must end by itself
    helper = stream.get_final_completion().choices[0].message.content
completion = client.completions.create(prompt="Once", logprobs=2, **common)
pieces = [c.choices[0].text for c in client.completions.create(prompt="Once", stream=True, **common)]
biased = client.completions.create(
    model=model,
    prompt="Once",
    max_tokens=8,
    presence_penalty=0.5,
    frequency_penalty=-1,
    logit_bias={50: -100},  # type: ignore[dict-item]
    extra_body={"repetition_penalty": 1.2, "bad_words": ["no"], "allowed_token_ids": [1, 2]},
)
for _ in client.chat.completions.create(messages=messages, model=model, max_tokens=64, stream=True):
    break  # leaves in mid-stream

print(
    json.dumps(
        {
            "chat": chat.choices[0].message.content,
            "role": chat.choices[0].message.role,
            "finish": chat.choices[0].finish_reason,
            "logprobs": [len(t.top_logprobs) for t in chat.choices[0].logprobs.content],
            "usage": chat.usage.completion_tokens,
            "streamed": "".join(c.delta.content or "" for chunk in chunks for c in chunk.choices),
            "streamedUsage": chunks[-1].usage.completion_tokens,
            "helper": helper,
            "completion": completion.choices[0].text,
            "tokens": len(completion.choices[0].logprobs.tokens),
            "pieces": "".join(pieces),
            "biased": biased.choices[0].text,
            "models": [m.id for m in client.models.list()],
            "model": client.models.retrieve(model).id,
            "requestId": "string" if isinstance(chat._request_id, str) else "none",
            "unknownModel": failure(lambda: client.chat.completions.create(model="nope", messages=messages)),
            "badField": failure(
                lambda: client.chat.completions.create(model=model, messages=messages, temperature=9)
            ),
            "badBias": failure(
                lambda: client.completions.create(model=model, prompt="Once", logit_bias={"1000000": 1})
            ),
            "tooLong": failure(
                lambda: client.completions.create(model=model, prompt="x", max_tokens=1_000_000)
            ),
            "badKey": failure(
                lambda: openai.OpenAI(base_url=base_url, api_key="wrong", max_retries=0).models.list()
            ),
        }
    )
)
