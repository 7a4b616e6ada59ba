"""What the API takes: agent id."""

from typing import TypeAlias

AgentIdParam: TypeAlias = str
"""An agent, by its id (a UUID) or as `notion_ai`, which is the personal agent; so is
`33333333-3333-3333-3333-333333333333`. Not every operation takes each of them.

See https://developers.notion.com/reference/notion-agent-apis/retrieve-agent
"""
