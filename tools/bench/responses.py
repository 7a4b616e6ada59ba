"""A response of openai, for a call that is comparable with reading a page.

In: how many bytes it is to have. Out: a response with as many messages as fit. Nothing here comes
from a real conversation.
"""

from __future__ import annotations

from bench.pages import Json, as_json

_TEXT = "The plan for the spring release names every open question and who will look into it."


def response(size: int) -> Json:
    """A whole response that is `size` bytes of JSON, or a little more."""
    messages: list[Json] = []
    while len(as_json(_response(messages))) < size:
        messages.append(_message(len(messages)))
    return _response(messages)


def _response(messages: list[Json]) -> Json:
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1_788_000_000,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "model": "gpt-5.2",
        "output": messages,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": None, "summary": None},
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 36,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 87,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 123,
        },
        "metadata": {},
    }


def _message(number: int) -> Json:
    content: list[Json] = [
        {"type": "output_text", "text": _TEXT, "annotations": [], "logprobs": []}
    ]
    return {
        "type": "message",
        "id": f"msg_{number}",
        "status": "completed",
        "role": "assistant",
        "content": content,
    }
