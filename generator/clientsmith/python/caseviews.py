"""The views of the tests of a generated package: a call, what must be sent, what comes back.

They are a part of the contract with template authors, as are those in `views`.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Name, Python


@dataclass(frozen=True, slots=True)
class TestCaseView:
    """The tests of one method: a call, what must arrive at the server, what must come back."""

    name: Name
    """What the names of its tests have in them: `data_sources_query`."""
    dotted: Name
    """The method: `data_sources.query`."""
    call: tuple[Python, ...]
    """The statement that calls the method: `result = client.users.me()`."""
    async_call: tuple[Python, ...]
    """The same with the asynchronous client."""
    error_call: tuple[Python, ...]
    """The same without keeping the result, indented once more."""
    expect: tuple[Python, ...]
    """The statement that checks what the mock received."""
    tell: tuple[Python, ...]
    """The statement that tells the mock to answer with `answer`."""
    answer: Python
    """The expression of what the mock answers."""
    check: tuple[Python, ...]
    """The statement that checks the result; none when there is no result."""
    has_error: bool
    """Whether the document declares an error that is tried."""
    error_status: int
    """The status of that error; 0 when there is none."""
    error_class: Name
    """The exception that it is raised as."""
    error_tell: tuple[Python, ...]
    """The statement that tells the mock to answer with an error."""


@dataclass(frozen=True, slots=True)
class TestModuleView:
    """The generated tests of one resource."""

    name: Name
    """The name of the module after `test_`: `pages`."""
    dotted: Name
    """The resource: `pages`; empty for the client itself."""
    helpers: Python
    """What the tests import from the module of checks."""
    has_deprecated: bool
    """Whether deprecated methods are tested, which type checkers would complain of."""
    has_errors: bool
    """Whether any of the cases has an error."""
    doc: tuple[Python, ...]
    """The docstring of the module, finished."""
    cases: tuple[TestCaseView, ...]
    """A case for each method."""
