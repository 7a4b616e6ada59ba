"""The rules: what each looks for and what follows from it for the generated client.

In: nothing. Out: `RULES` in the order in which findings matter, and the `FORMATS` of reports. The
code of a rule is that of its diagnostics; the severity of a rule is that of its code.

Not decided here: how a rule finds what it looks for.
"""

from __future__ import annotations

from typing import Final

from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """`reason` says what follows for the client when a finding is left as it is, `help` what to do
    about it. Both are whole sentences.
    """

    code: str
    reason: str
    help: str


_ALL: Final = (
    Rule(
        "ambiguous-union",
        "The client tries the variants in order and takes the first that fits, which may be the "
        "wrong one.",
        "Give each variant a constant of its own in a property that all of them require. If they "
        "are forms of one object, make them one.",
    ),
    Rule(
        "numbered-name",
        "The number says nothing to the reader, and it moves to another thing when the document "
        "grows.",
        "Make an inline schema a component with a name of its own, or pin a name in the "
        "configuration (types.names, resources.methods).",
    ),
    Rule(
        "method-name-guessed",
        "The method is called after its path, and renamed whenever the path changes.",
        "Give the operation an operationId, or name its method in the configuration "
        "(resources.methods).",
    ),
    Rule(
        "misleading-operation-id",
        "The method is called after its operationId, so its name promises something else.",
        "Correct the operationId, or name the method in the configuration (resources.methods).",
    ),
    Rule(
        "inconsistent-pagination",
        "The client walks a list to its end only if it finds the cursor, the next cursor and the "
        "items under the names that it knows; otherwise the method returns one page.",
        "Let all lists take and return the same properties, or add a rule to the configuration "
        "(pagination) where the API really differs.",
    ),
    Rule(
        "differing-types",
        "A value that was read in one place is refused in another, by the type checker or by the "
        "API.",
        "Give the property one type in the whole document where the API has one.",
    ),
    Rule(
        "number-for-integer",
        "The client gives a float to whoever expects a whole number.",
        'Write "type: integer".',
    ),
    Rule(
        "missing-type",
        "The client admits any value, whatever the other keywords say.",
        'Write the "type" that the other keywords are meant for.',
    ),
    Rule(
        "closed-response",
        "The client keeps properties that it does not know, but whoever else believes the document "
        "refuses an answer as soon as the API adds a property to it.",
        'Remove "additionalProperties: false" from what the API sends.',
    ),
    Rule(
        "unsupported-keyword",
        "The keyword leaves no trace in the types of the client.",
        "Say it in a way that types can express, or in the description.",
    ),
    Rule(
        "unused-component",
        "The client has a type that no method takes or returns, and its reader looks for one.",
        "Remove the component, or refer to it where it is meant.",
    ),
    Rule(
        "missing-description",
        "The client documents the thing by its name alone.",
        "Say what it is, its unit, bound and default, and what is special about it.",
    ),
)

FORMATS: Final = ("text", "json", "sarif", "github")
"""How findings can be written."""

RULES: Final = {rule.code: rule for rule in _ALL}
