"""An agent, by its id (a UUID) or as `notion_ai`, which is the personal agent; so is
`33333333-3333-3333-3333-333333333333`.
"""

from typing import TypeAlias

AgentIdParam: TypeAlias = str
"""An agent, by its id (a UUID) or as `notion_ai`, which is the personal agent; so is
`33333333-3333-3333-3333-333333333333`. Not every operation takes each of them.
"""
