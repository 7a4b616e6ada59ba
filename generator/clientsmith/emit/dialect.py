"""What templates may write beyond plain Jinja: `lines`, for the finished lines of a view.

    class {{ resource.class_name }}(SyncResource):
        {{ resource.doc | docstring }}
        {{ resource.body | lines }}

prints each line of `resource.body` where the braces stand, and nothing, not even an empty line,
when there are none; `docstring` hands the lines and the indentation to the part of that name, which
decides how a docstring is written. `{{ super() }}` alone on its line prints the lines of the block
that is extended, and no empty line after them. In: the text of a template. Out: the same in
plain Jinja, line for line, so that what Jinja says of a line holds for the template. What a
template may print is *not* decided here.
"""

from __future__ import annotations

import re
from typing import Final

from jinja2.ext import Extension

LINES: Final = "lines"
"""What is written like a filter; it stands alone on its line, behind nothing but indentation."""

DOCSTRING: Final = "docstring"
"""The same for the lines of a docstring, which a part writes."""

WORDS: Final = (LINES, DOCSTRING)

_SUPER = re.compile(
    r"^(?P<mark>(?:\ue000[^\ue001\n]*\ue001)?)[ \t]*"
    r"(?P<call>\{\{[ \t]*super(?:\.super)*\(\)[ \t]*\}\})[ \t]*$",
    re.MULTILINE,
)
_ENDS_HERE: Final = "{##}"
"""A comment, after which Jinja takes the end of the line away."""

_LINES = re.compile(
    r"^(?P<before>(?:\ue000[^\ue001\n]*\ue001)?[ \t]*)"  # tracing puts marks in front of lines
    r"\{\{[ \t]*(?P<value>[^{}\n]+?)[ \t]*\|[ \t]*(?P<word>lines|docstring)[ \t]*\}\}[ \t]*$",
    re.MULTILINE,
)
_PLAIN: Final = {
    LINES: r'{% for line in \g<value> %}\g<before>{{ line }}{{ "\\n" }}{% endfor %}',
    DOCSTRING: (
        r'{% with doc = \g<value>, indent = "\g<before>" %}'
        '{% include "parts/docstring.py.jinja" %}{% endwith %}'
    ),
}


class Lines(Extension):
    """Reads `lines` as the loop that it stands for."""

    priority = 200
    """After extensions that mark lines."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source with each of the words written out."""
        del name, filename
        source = _SUPER.sub(rf"\g<mark>\g<call>{_ENDS_HERE}", source)
        return _LINES.sub(lambda found: found.expand(_PLAIN[found["word"]]), source)
