"""What clientsmith has to say about an input: a code, a place, a reason, a way out.

A stage returns its diagnostics next to its value and never prints or raises them. The catalogue
`CODES` names every code that exists, with its severity; a diagnostic can be made only through it.
What is *not* decided here: how diagnostics are shown (`render_diagnostic` gives the text, the
command line prints it) and what an exit code becomes (`cli`).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from clientsmith.frozen import dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in an input file; line and column count from 1, the column in characters."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Severity(StrEnum):
    """How much a diagnostic matters.

    ERROR stops the run before anything is written. OMISSION says that something of the document
    is not in the package: the package is written, and the exit code is 1 unless the code is
    allowed by the configuration. WARNING and NOTE change no exit code.
    """

    ERROR = "error"
    OMISSION = "left-out"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic: its name, its severity, and whether `--strict` makes it an error."""

    name: str
    severity: Severity
    summary: str
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A second place that explains a diagnostic."""

    message: str
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `message` is lower case without a final stop and quotes names as the user wrote
    them.
    """

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    pointer: str = ""
    hint: str = ""
    notes: tuple[Note, ...] = ()


_E, _O, _W, _N = Severity.ERROR, Severity.OMISSION, Severity.WARNING, Severity.NOTE

_CATALOGUE: tuple[Code, ...] = (
    # source: bytes to positioned nodes
    Code("unreadable-file", _E, "a file cannot be read"),
    Code("not-utf8", _E, "a file is not valid UTF-8"),
    Code("json-syntax", _E, "a JSON file breaks the grammar"),
    Code("yaml-syntax", _E, "a YAML file breaks the grammar"),
    Code("yaml-alias-limit", _E, "aliases unfold to more nodes than any real document has"),
    Code("yaml-tag", _W, "a YAML tag is not one of JSON's types and is ignored", strict=True),
    Code("duplicate-key", _E, "a mapping has the same key twice"),
    Code(
        "key-not-string",
        _W,
        "a mapping key is a number or a boolean where a string is meant",
        strict=True,
    ),
    Code("complex-key", _E, "a mapping key is a list or a mapping"),
    Code("outside-root", _E, "a reference leaves the folder of the root document"),
    Code("remote-reference", _E, "a reference needs the network"),
    Code("remote-changed", _E, "a file on the web is not what the lock says"),
    Code("lock-broken", _E, "a lock file cannot be understood"),
    Code("lock-gone", _W, "a lock that the package was made with is not there any more"),
    Code("fetch-failed", _E, "a document cannot be had from the web"),
    Code("fetch-refused", _E, "a document on the web is not read, for the sake of safety"),
    # source: an index of documentation and its pages
    Code("index-without-endpoints", _E, "no page of an index holds an operation"),
    Code("endpoint-missing", _O, "an operation is announced and no page holds it", strict=True),
    Code("page-missing", _W, "a page that an index names cannot be read", strict=True),
    Code("page-without-fragment", _N, "a page that an index names holds no OpenAPI"),
    Code("fragment-invalid", _E, "a fragment of a page cannot be taken"),
    Code(
        "fragment-endpoints",
        _W,
        "a fragment of a page holds more operations than the one it announces",
        strict=True,
    ),
    Code(
        "endpoint-disagrees",
        _W,
        "an index, a page and its fragment say different things of an operation",
        strict=True,
    ),
    Code("pages-conflict", _E, "two pages contradict each other"),
    Code("pages-differ", _W, "pages are not of one document", strict=True),
    Code("prose-differs", _N, "two pages word the same thing differently"),
    Code("document-choice", _E, "it is not clear which document of an index is meant"),
    Code("document-unread", _W, "a document that an index names cannot be read", strict=True),
    # configuration
    Code("config-invalid", _E, "the configuration has a wrong value"),
    Code("config-unknown-key", _E, "the configuration has a key that does not exist"),
    Code("config-unused-rule", _W, "a rule of the configuration matches nothing"),
    Code("unused-allowance", _W, "an allowed code does not occur"),
    # overlay: changes to a document
    Code("not-overlay", _E, "a file is not an overlay"),
    Code("overlay-version", _E, "the version of an overlay cannot be read"),
    Code("overlay-unknown-key", _E, "an overlay has a key that does not exist"),
    Code("overlay-action", _E, "an action does not say what to do, or says several things"),
    Code("jsonpath-syntax", _E, "a query breaks the grammar of JSONPath"),
    Code("overlay-unmatched", _W, "an action of an overlay changes nothing", strict=True),
    Code("overlay-target", _E, "an action meets a value that it cannot change"),
    Code("overlay-copy", _E, "what an action copies is not exactly one value"),
    Code("overlay-size", _E, "an action makes a document larger or deeper than any that is real"),
    # openapi: shape
    Code("not-openapi", _E, "the document is not an OpenAPI document"),
    Code("unsupported-version", _E, "the OpenAPI version cannot be read"),
    Code("wrong-type", _E, "a value has another JSON type than the specification asks for"),
    Code("missing-key", _E, "a required key is absent"),
    Code("structure", _E, "the document breaks the schema of OpenAPI"),
    Code(
        "structure-harmless",
        _W,
        "the document breaks the schema of OpenAPI in a way that harms nothing",
        strict=True,
    ),
    Code("invalid-schema", _W, "a schema breaks the JSON Schema metaschema", strict=True),
    Code("dangling-reference", _E, "a reference points to nothing"),
    Code("circular-reference", _E, "references lead only to each other"),
    Code("duplicate-operation-id", _E, "two operations have the same operationId"),
    Code("undeclared-path-parameter", _E, "a path template names a parameter that is not declared"),
    Code(
        "unused-path-parameter",
        _W,
        "a path parameter is declared that the path template does not name",
        strict=True,
    ),
    Code(
        "ambiguous-path", _W, "two paths differ only in the names of their parameters", strict=True
    ),
    Code("invalid-status-code", _W, "a response has a key that is no status code", strict=True),
    Code("duplicate-parameter", _W, "a parameter is declared twice for one operation", strict=True),
    Code(
        "unknown-security-scheme",
        _W,
        "a security requirement names a scheme that is not declared",
        strict=True,
    ),
    Code("missing-info-version", _W, "the document does not say its own version", strict=True),
    # lower: meaning
    Code(
        "allof-overridden",
        _W,
        "members of an allOf disagree, and the later one is taken",
        strict=True,
    ),
    Code("nesting", _E, "schemas are nested or combined deeper than any real document does"),
    Code("empty-enum", _W, "an enum has no value"),
    Code("unsupported-keyword", _N, "a JSON Schema keyword is not expressed in types"),
    Code("ambiguous-union", _N, "nothing tells the variants of a union apart"),
    Code("unsupported-parameter", _O, "a parameter cannot be sent"),
    Code("unsupported-body", _O, "a request body cannot be sent"),
    Code("unsupported-response", _O, "a response cannot be read"),
    Code("unsupported-callback", _N, "a callback is described but has no part in a client"),
    # python: names and surface
    Code("numbered-name", _W, "two things wish for the same name and one got a number"),
    Code("method-name-guessed", _N, "a method is named by a rule of last resort"),
    Code("name-changed", _W, "a name that was given away is another one now"),
    Code("name-kept", _N, "something has moved in the document and keeps its name"),
    Code("name-joined", _N, "a type has become another one, and its name a second name of that"),
    Code("pin-too-late", _W, "the configuration pins a name for what was given another one before"),
    Code("decoding-changed", _W, "a union is decoded otherwise than was accepted"),
    Code("decoding-accepted", _N, "a union is decoded otherwise from now on"),
    Code("name-gone", _N, "a name is kept for something that is gone"),
    # ledger
    Code("lost", _O, "something of the document is not in the package and no stage said why"),
    # lint: what a maintainer should know
    Code("misleading-operation-id", _W, "an operationId speaks of something else than its path"),
    Code("inconsistent-pagination", _W, "a list is not continued as the other lists are"),
    Code("differing-types", _W, "a property has another type here than nearly everywhere else"),
    Code("number-for-integer", _W, "a property that counts is declared as a number"),
    Code("missing-type", _W, "a schema bounds values and does not say of which type"),
    Code("closed-response", _N, "an object that the API sends may have no further properties"),
    Code("unused-component", _W, "no operation and no webhook leads to a component"),
    Code("missing-description", _W, "a part of the document is not described"),
    # interface, release: what Python sees of a package
    Code("no-package", _E, "there is no Python package to be compared"),
    Code("not-surface", _E, "a file does not say what Python saw of a package"),
    Code("operation-kept", _N, "an operation that has gone is kept as a deprecated method"),
    # templates: what is wrong before anything is generated
    Code("template-unknown-name", _E, "a template names what does not exist"),
    Code("template-type", _E, "a template uses a value as what it is not"),
    Code("template-raw-text", _E, "a template prints a text where it is not ready for it"),
    Code("template-unknown-block", _W, "a block of a template is printed by nothing", strict=True),
    Code("template-unused", _W, "a template is used by nothing", strict=True),
    Code("template-logic", _W, "a template decides what belongs into data", strict=True),
    # emit: files
    Code("pack-invalid", _E, "a template pack says what cannot be done"),
    Code("plugin-failed", _E, "the module of a template pack cannot be used"),
    Code("template-syntax", _E, "a template is not what Jinja can read"),
    Code("template-error", _E, "a template cannot be rendered"),
    Code("template-output", _E, "what a template has written cannot be read as what it should be"),
    Code("edited-by-hand", _E, "a generated file was edited by hand"),
    Code("not-generated", _E, "a file stands where a generated file would go"),
    Code("cannot-write", _E, "a file cannot be written"),
)

CODES: dict[str, Code] = {code.name: code for code in _CATALOGUE}


def diagnostic(
    code: str,
    message: str,
    location: Location | None = None,
    *,
    pointer: str = "",
    hint: str = "",
    notes: Iterable[Note] = (),
) -> Diagnostic:
    """Make a diagnostic of a catalogued code; its severity comes from the catalogue.

    Raises KeyError when the code is not in `CODES`, which is a bug in the caller.
    """
    return Diagnostic(code, CODES[code].severity, message, location, pointer, hint, tuple(notes))


def tighten(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics as `--strict` sees them: codes marked strict become errors."""
    return tuple(
        replace(d, severity=Severity.ERROR) if CODES[d.code].strict else d for d in diagnostics
    )


def soften(diagnostics: Iterable[Diagnostic], code: str) -> tuple[Diagnostic, ...]:
    """The diagnostics with those of one code as notes."""
    return tuple(replace(d, severity=Severity.NOTE) if d.code == code else d for d in diagnostics)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any diagnostic stops the run."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
