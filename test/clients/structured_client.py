"""Asks a server for answers that follow a schema of Pydantic, through OpenAI's client for Python.

python structured_client.py BASE_URL MODEL
"""

import datetime
import json
import sys
from typing import Literal

import openai
import pydantic

base_url, model = sys.argv[1:]
client = openai.OpenAI(base_url=base_url, api_key="none", max_retries=0)


class Owner(pydantic.BaseModel):
    name: str = pydantic.Field(max_length=12)


class Animal(pydantic.BaseModel):
    kind: Literal["cat", "dog"]
    age: int = pydantic.Field(ge=0, le=30)
    born: datetime.date
    owner: Owner | None
    legs: list[bool] = pydantic.Field(max_length=4)


ask = {
    "model": model,
    "messages": [{"role": "user", "content": "Tell me about a cat"}],
    "seed": 3,
    "max_tokens": 300,
    "response_format": Animal,
}
whole = client.chat.completions.parse(n=2, **ask)
with client.chat.completions.stream(**ask) as stream:
    streamed = stream.get_final_completion().choices[0].message
response = client.responses.parse(
    model=model,
    input="Tell me about a cat",
    text_format=Animal,
    max_output_tokens=300,
    extra_body={"seed": 3},
)
print(
    json.dumps(
        {
            "choices": [
                {"parsed": isinstance(c.message.parsed, Animal), "finish": c.finish_reason} for c in whole.choices
            ],
            "streamed": isinstance(streamed.parsed, Animal),
            "same": streamed.content == whole.choices[0].message.content,
            "response": isinstance(response.output_parsed, Animal) and response.output_text == streamed.content,
        }
    )
)
