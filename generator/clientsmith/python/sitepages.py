"""The whole reference: webhooks, errors, the first page, and the views that a pack asks for by name.

In: everything that the package is made of, named. Out: for each name (`operation`, `chapter`,
`type`, `type_module`, `webhook`, `site`) a function that makes its views. Where the pages go is
*not* decided here (`pack.yaml`), but what their paths are called is (`links`).
"""

from __future__ import annotations

from functools import cached_property

from clientsmith.api.dispatch import Only, TagDispatch
from clientsmith.api.operations import Webhook
from clientsmith.api.types import Named, ObjectType, TypeId, UnionType
from clientsmith.python.backlinks import find_backlinks
from clientsmith.python.bodies import preferred
from clientsmith.python.errorviews import STATUS_CLASSES, status_class
from clientsmith.python.layout import FOLDERS, Module
from clientsmith.python.links import find_links
from clientsmith.python.literals import toml_string
from clientsmith.python.markdown import address, blocks, code, escape, inline
from clientsmith.python.named import NamedPackage
from clientsmith.python.operationpages import OperationPages, class_of
from clientsmith.python.referenceviews import ChapterView, OperationView, PieceView
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.siteviews import (
    CodeErrorView,
    SiteView,
    StatusErrorView,
    WebhookView,
)
from clientsmith.python.typepages import TypePages
from clientsmith.python.typepageviews import TypeModuleView, TypeView
from clientsmith.python.typeviews import TypeViews
from clientsmith.python.usage import EVENTS, Role, is_error, use_key


class Reference:
    """The pages of one reference, each kind made when it is asked for."""

    def __init__(
        self,
        named: NamedPackage,
        modules: tuple[Module, ...],
        types: TypeViews,
        resources: ResourceViews,
    ) -> None:
        self._identity = named.identity
        self._surface = named.surface
        self._modules = modules
        self._codes = named.errors
        self._code_names = named.error_names
        api = self._api = named.api
        links = find_links(modules, named.names.types, api.webhooks)
        backlinks = find_backlinks(api, named.surface, named.names, links)
        self._links = links
        self._types = TypePages(api, types, links, backlinks)
        self._operations = OperationPages(resources, links)

    @cached_property
    def chapters(self) -> tuple[ChapterView, ...]:
        """The pages of resources that have methods, in the order of their paths."""
        return tuple(self._operations.chapter(r) for r in self._surface.resources if r.methods)

    @property
    def operations(self) -> tuple[OperationView, ...]:
        """All operations, resource by resource."""
        return tuple(each for chapter in self.chapters for each in chapter.operations)

    @cached_property
    def types(self) -> tuple[TypeView, ...]:
        """The pages of types, module by module."""
        return tuple(self._types.type(key) for module in self._modules for key in module.keys)

    @cached_property
    def type_modules(self) -> tuple[TypeModuleView, ...]:
        """The lists of types."""
        return tuple(map(self._types.module, self._modules))

    @cached_property
    def webhooks(self) -> tuple[WebhookView, ...]:
        """The pages of webhooks by their names."""
        ordered = sorted(self._api.webhooks, key=lambda webhook: (webhook.name, webhook.id))
        return tuple(map(self._webhook, ordered))

    @cached_property
    def site(self) -> SiteView:
        """What the first page and the navigation are made of."""
        api, identity, names = self._api, self._identity, self._types.names
        return SiteView(
            title=escape(identity.title),
            summary=inline(identity.summary),
            summary_toml=toml_string(" ".join(identity.summary.split())),
            about=blocks(api.doc.text),
            url=address(api.doc.url),
            chapters=self.chapters,
            types=self._in_folder(Role.OUTPUT),
            params=self._in_folder(Role.INPUT),
            webhooks=self.webhooks,
            has_params=bool(self._in_folder(Role.INPUT)),
            has_webhooks=bool(self.webhooks),
            event=names.types.get(use_key(EVENTS, Role.OUTPUT), ""),
            status_errors=self._status_errors(),
            code_errors=tuple(
                CodeErrorView(
                    name=name,
                    base=status_class(self._codes[each].status),
                    code=code(each),
                    about=inline(self._codes[each].text),
                )
                for each, name in sorted(self._code_names.items(), key=lambda item: item[1])
            ),
        )

    def _in_folder(self, role: Role) -> tuple[TypeModuleView, ...]:
        return tuple(module for module in self.type_modules if module.folder == FOLDERS[role])

    @cached_property
    def _events(self) -> dict[TypeId, str]:
        """What tells the bodies of webhooks apart, by their types."""
        match self._api.types.get(EVENTS):
            case UnionType(variants=variants, dispatch=TagDispatch(arms=arms)):
                tags = {arm.index: str(values[0]) for values, arm in arms if isinstance(arm, Only)}
                types = [each.type for each in variants]
                return {t.id: tags[at] for at, t in enumerate(types) if isinstance(t, Named)}
            case _:
                return {}

    def _webhook(self, webhook: Webhook) -> WebhookView:
        media = preferred(webhook.body.content) if webhook.body else None
        payload: tuple[PieceView, ...] = ()
        about, model, example, event = "", "", "", ""
        key = None
        if media is not None and webhook.body is not None:
            annotation = self._types.annotator.annotate(media.type, Role.OUTPUT)
            payload, about = self._links.pieces(annotation), inline(webhook.body.doc.text)
            example = self._types.example(media.type, Role.OUTPUT)
            if isinstance(media.type, Named):
                key = use_key(media.type.id, Role.OUTPUT)
                event = self._events.get(media.type.id, "")
                if isinstance(self._api.types[media.type.id], ObjectType):
                    model = self._types.names.types[key]
        return WebhookView(
            name=escape(webhook.name),
            event=code(event) if event else "",
            title=inline(webhook.summary.rstrip(".")) or escape(webhook.name),
            label_toml=toml_string(" ".join(webhook.name.split())),
            page=self._links.webhooks[webhook.id],
            about=blocks(webhook.doc.text),
            is_deprecated=webhook.deprecated,
            method=webhook.method.upper(),
            payload=payload,
            payload_about=about,
            members=self._types.members(key) if key is not None else (),
            model=model,
            example=example,
            url=address(webhook.doc.url),
        )

    def _status_errors(self) -> tuple[StatusErrorView, ...]:
        """The classes of the run time by status, with the types of bodies that the document has."""
        bodies: dict[str, dict[tuple[PieceView, ...], None]] = {}
        for operation in self._api.operations:
            for response in filter(is_error, operation.responses):
                if pieces := self._links.pieces(self._operations.body(response)):
                    bodies.setdefault(response.status, {})[pieces] = None
        exact = {status for status in bodies if status.isdecimal()}
        return tuple(
            StatusErrorView(
                status,
                class_of(status),
                tuple(sorted(bodies.get(status, ()), key=lambda it: it[0].text)),
            )
            for status in sorted(exact | STATUS_CLASSES.keys())
        )
