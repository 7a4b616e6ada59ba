"""What templates may write beyond plain Jinja: `lines`, for the finished lines of a view.

    class {{ resource.class_name }}(SyncResource):
        {{ resource.doc | lines }}

prints each line of `resource.doc` where the braces stand, and nothing, not even an empty line, when
there are none. In: the text of a template. Out: the same in plain Jinja, line for line, so that
what Jinja says of a line holds for the template. What a template may print is *not* decided here.
"""

from __future__ import annotations

import re
from typing import Final

from jinja2.ext import Extension

LINES: Final = "lines"
"""What is written like a filter; it stands alone on its line, behind nothing but indentation."""

_LINES = re.compile(
    r"^(?P<before>(?:\ue000[^\ue001\n]*\ue001)?[ \t]*)"  # tracing puts marks in front of lines
    r"\{\{[ \t]*(?P<value>[^{}\n]+?)[ \t]*\|[ \t]*lines[ \t]*\}\}[ \t]*$",
    re.MULTILINE,
)
_LOOP = r'{% for line in \g<value> %}\g<before>{{ line }}{{ "\\n" }}{% endfor %}'


class Lines(Extension):
    """Reads `lines` as the loop that it stands for."""

    priority = 200
    """After extensions that mark lines."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source with each `lines` written out."""
        del name, filename
        return _LINES.sub(_LOOP, source) if LINES in source else source
