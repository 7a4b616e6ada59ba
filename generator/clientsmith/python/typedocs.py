"""The texts of types: docstrings of classes, aliases, attributes, keys and modules.

In: declarations with their names, and what operations do with them. Out: text of the document or,
where it says nothing, a sentence that places the type: what returns it, what it is a part of, what
it is one of. What is said of methods is *not* decided here (`docs`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from clientsmith.api.dispatch import Only, RequiredKeyDispatch, SubsetDispatch, TagDispatch
from clientsmith.api.operations import Api
from clientsmith.api.types import (
    AliasType,
    Doc,
    EnumType,
    Field,
    Named,
    ObjectType,
    Said,
    TypeDecl,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)
from clientsmith.frozen import dataclass, replace
from clientsmith.python.annotations import Annotator
from clientsmith.python.directions import find_said
from clientsmith.python.docs import answer_texts, listed
from clientsmith.python.literals import docstring, fill, prose
from clientsmith.python.methods import ResultKind
from clientsmith.python.names import SurfaceNames
from clientsmith.python.surface import Surface
from clientsmith.python.usage import (
    Role,
    UseKey,
    body_types,
    named_in,
    split_key,
    use_key,
    visible_fields,
)
from clientsmith.python.words import words_of

_FEW = 3
"""More names than that are counted instead."""
_MOST_VARIANTS = 4


@dataclass(frozen=True, slots=True)
class TypeDocs:
    """What can be said of the types of one API.

    `top` has the types that are met first: returned, received or sent as a whole. `answers` says of
    types what returns them, `parts` which attributes of other types have them. `said` has what
    holds in one direction only. `known` fills with what was said, which several files ask for.
    """

    types: TypeTable
    names: SurfaceNames
    annotator: Annotator
    top: frozenset[TypeId]
    answers: Mapping[TypeId, str]
    parts: Mapping[UseKey, tuple[tuple[str, str], ...]]
    said: Mapping[UseKey, Said]
    known: dict[UseKey, Doc]

    def of_class(self, key: UseKey) -> tuple[str, ...]:
        """The docstring of a class; never empty."""
        decl = self.types[split_key(key)[0]]
        return docstring(self._texts(key) or (_spoken(self.names.types[key], decl.doc),), 4)

    def of_alias(self, key: UseKey) -> tuple[str, ...]:
        """The docstring below an alias; empty when there is nothing to say."""
        return docstring(self._texts(key), 0)

    def of_keys(self, key: UseKey, fields: Iterable[Field]) -> tuple[str, ...]:
        """The docstring below a typed dict that is written as a call, its keys included."""
        decl = self.types[split_key(key)[0]]
        texts = self._texts(key) or (_spoken(self.names.types[key], decl.doc),)
        lines = [
            line
            for field in fields
            if (text := " ".join(" ".join(map(prose, self._field_texts(field))).split()))
            for line in fill(f"    {field.name}: {text}", 100, hang=8)
        ]
        return docstring((*texts, "\n".join(["Keys:", *lines]) if lines else ""), 0)

    def fields(self, key: UseKey, fields: Iterable[Field]) -> tuple[Field, ...]:
        """The fields of a type with what is said of them in its direction."""
        said = self.said.get(key, {})
        return tuple(
            replace(field, doc=said[field.name]) if field.name in said else field
            for field in fields
        )

    def of_field(self, field: Field) -> tuple[str, ...]:
        """The docstring below an attribute or a key."""
        return docstring(self._field_texts(field), 4)

    def doc(self, key: UseKey) -> Doc:
        """What is said of a type: where the document is silent, where it stands.

        Its page is that of a schema which is met first; the others have that of what they are in.
        """
        if key not in self.known:
            type_id, role = split_key(key)
            decl = self.types[type_id]
            doc = self._doc(key, decl)
            named = decl.origin.component and type_id in self.top
            text, url = doc.text or self._place(key, decl, role), doc.url if named else ""
            self.known[key] = replace(doc, text=text, url=url)
        return self.known[key]

    def sentence(self, key: UseKey) -> str:
        """The first sentence about a type; empty when there is none."""
        texts = self._texts(key)
        return first_sentence(texts[0]) if texts else ""

    def own_sentence(self, key: UseKey) -> str:
        """The first sentence that the document says about a type; empty when there is none."""
        return first_sentence(self._doc(key, self.types[split_key(key)[0]]).text)

    def _field_texts(self, field: Field) -> tuple[str, ...]:
        values = field.doc.values
        if values and self.lists_values(field):
            values = ()
        texts = _texts_of(field.doc.text, field.doc.url, values)
        if field.default and not isinstance(field.default[0], dict | list):
            texts = (*texts, f"Left out, it is `{json.dumps(field.default[0])}`.")
        return (*texts, "Deprecated.") if field.deprecated else texts

    def lists_values(self, field: Field) -> bool:
        """Whether the type of a field says the same of its values."""
        return any(
            isinstance(decl, EnumType) and field.doc.values == decl.doc.values
            for decl in (self.types[id_] for id_ in named_in(field.type))
        )

    def _texts(self, key: UseKey) -> tuple[str, ...]:
        doc = self.doc(key)
        return _texts_of(doc.text, doc.url, doc.values)

    def _doc(self, key: UseKey, decl: TypeDecl) -> Doc:
        return self.said[key][""] if key in self.said else decl.doc

    def _place(self, key: UseKey, decl: TypeDecl, role: Role) -> str:
        """What a type is by where it stands or what it consists of."""
        if isinstance(decl, UnionType):
            return self._choice(decl, role)
        if role is Role.OUTPUT and decl.id in self.answers:
            return self.answers[decl.id]
        parent = self.names.types.get(use_key(TypeId(decl.origin.parent), role))
        parts = self.parts.get(key, ())
        match decl.origin.role:
            case _ if len(parts) > 1 and (decl.origin.shared or decl.origin.component):
                members = sorted({member for _, member in parts})
                owners = sorted({owner for owner, _ in parts})
                if len(members) == 1 or len(owners) == 1:
                    return f"{listed(members, _FEW, last='or')} of {listed(owners, _FEW)}."
                return f"A part of {listed(owners, _FEW)}."
            case ("variant", label) if parent:
                return f"The variant `{label}` of `{parent}`."
            case (*_, "properties", member) if parent:
                return f"`{member}` of `{parent}`."
            case (*_, "properties", member, "items") if parent:
                return f"An item of `{member}` of `{parent}`."
            case ("body", "properties", member, *_):
                return f"For the argument `{member}`."
            case _ if isinstance(decl, AliasType) and isinstance(decl.target, Named):
                return f"Another name for `{self.annotator.annotate(decl.target, role).text}`."
            case _:
                return ""

    def _choice(self, decl: UnionType, role: Role) -> str:
        """What a union is one of, and how to tell."""
        texts = [self.annotator.annotate(v.type, role).text for v in decl.variants]
        match decl.dispatch:
            case SubsetDispatch(Only(full), _, Only(partial)) if len(texts) == 2:
                return (
                    f"`{texts[full]}`, or `{texts[partial]}` with less in it: `isinstance` tells "
                    "them apart."
                )
            case TagDispatch(property=name):
                how = f", told apart by `{name}`"
            case RequiredKeyDispatch():
                how = ", told apart by their keys"
            case _:
                how = ""
        if len(texts) > _MOST_VARIANTS or sum(map(len, texts)) > 160:
            return f"One of {len(texts)} variants{how}."
        return f"{listed(texts, last='or')}{how}."


def find_type_docs(
    api: Api, surface: Surface, names: SurfaceNames, annotator: Annotator
) -> TypeDocs:
    """What there is to say about the types of an API."""
    parts: dict[UseKey, list[tuple[str, str]]] = {}
    for key in surface.declarations:
        type_id, role = split_key(key)
        decl = api.types[type_id]
        for field in visible_fields(decl, role) if isinstance(decl, ObjectType) else ():
            for named in named_in(field.type):
                parts.setdefault(use_key(named, role), []).append((names.types[key], field.name))
    return TypeDocs(
        api.types,
        names,
        annotator,
        frozenset(_top(api, surface)),
        _answers(api, surface, names),
        {key: tuple(sorted(set(found))) for key, found in parts.items()},
        find_said(api, surface),
        {},
    )


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    line = " ".join(prose(text).split("\n\n")[0].split())
    end = _SENTENCE_END.search(line)
    return line[: end.end()] if end else line


_SENTENCE_END = re.compile(r"(?<=[^\s.]{2})[.!?](?=\s+[^a-z\s])")


def _top(api: Api, surface: Surface) -> Iterable[TypeId]:
    exprs: list[TypeExpr] = [t for webhook in api.webhooks for t in body_types(webhook.body)]
    for method in (method for resource in surface.resources for method in resource.methods):
        exprs.extend(body_types(method.operation.body))
        exprs.extend(result.type for result in method.results)
        exprs.extend([method.pages.item] if method.pages is not None else ())
    seen: set[TypeId] = set()
    while exprs:
        match exprs.pop():
            case Named(type_id) if type_id not in seen:
                seen.add(type_id)
                yield type_id
                decl = api.types[type_id]
                if isinstance(decl, AliasType):
                    exprs.append(decl.target)
                elif isinstance(decl, UnionType) and isinstance(decl.dispatch, SubsetDispatch):
                    exprs.extend(variant.type for variant in decl.variants)
            case _:
                pass


def _answers(api: Api, surface: Surface, names: SurfaceNames) -> Mapping[TypeId, str]:
    """A sentence or two about each type that methods return; what is said of an answer is said of
    its type only if that stands nowhere else.
    """
    texts: dict[TypeId, dict[str, None]] = {}
    methods: dict[TypeId, list[str]] = {}
    for resource in surface.resources:
        above = [names.resources[resource.path[: n + 1]] for n in range(len(resource.path))]
        for method in resource.methods:
            said = {
                s: text for statuses, text in answer_texts(method) for s in statuses.split(", ")
            }
            for result in method.results:
                if result.kind is ResultKind.JSON and isinstance(result.type, Named):
                    id_ = result.type.id
                    text = "" if api.types[id_].origin.component else said.get(result.status, "")
                    texts.setdefault(id_, {})[text] = None
                    methods.setdefault(id_, []).append(
                        ".".join((*above, names.methods[method.operation.id]))
                    )
    return {
        id_: _answer([text for text in texts[id_] if text], listed(sorted(found), _FEW))
        for id_, found in methods.items()
    }


def _answer(texts: list[str], methods: str) -> str:
    return f"{texts[0]} Returned by {methods}." if len(texts) == 1 else f"Returned by {methods}."


def _texts_of(text: str, url: str, values: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    bullet = "- " if len(values) > 1 else ""
    lines = "\n".join([f"{bullet}`{value}`: {said}" for value, said in values])
    return tuple([part for part in (text, f"See {url}" if url else "", lines) if part])


def _spoken(name: str, doc: Doc) -> str:
    words = " ".join(words_of(doc.title or name))
    return f"{words[:1].upper()}{words[1:]}."
