"""Pages about resources: each method with its arguments, what comes back and what can go wrong.

In: resources with their names, annotations and pages. Out: `OperationView`s and the `ChapterView`s
that hold them. What is said of arguments and answers is decided in `docs`, what a call looks like in
`examplecalls`.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.api.operations import MediaKind, Response
from clientsmith.frozen import dataclass
from clientsmith.python.annotation import Annotation
from clientsmith.python.arguments import Argument
from clientsmith.python.bodies import preferred
from clientsmith.python.docs import answer_texts, argument_texts, description_of, summary_of
from clientsmith.python.errorviews import status_class
from clientsmith.python.examplecalls import write_call
from clientsmith.python.examples import Examples
from clientsmith.python.farewell import say_farewell
from clientsmith.python.links import Links, page_of_resource
from clientsmith.python.markdown import address, blocks, code, inline
from clientsmith.python.methods import Method
from clientsmith.python.reference import write_signature
from clientsmith.python.referenceviews import (
    AnswerView,
    ArgumentView,
    ChapterView,
    FailureView,
    OperationView,
)
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.sides import page_item
from clientsmith.python.surface import Resource
from clientsmith.python.usage import Role, is_error


@dataclass(frozen=True, slots=True)
class OperationPages:
    """Builds the pages about the resources of one API."""

    views: ResourceViews
    links: Links

    def chapter(self, resource: Resource) -> ChapterView:
        """The page of a resource."""
        ordered = sorted(resource.methods, key=lambda m: self.views.names.methods[m.operation.id])
        return ChapterView(
            name=self.views.dotted(resource.path) or self.views.client,
            page=page_of_resource(resource.path),
            about=blocks(self.views.abouts.get(resource.path, "")),
            is_client=not resource.path,
            operations=tuple(self.operation(method) for method in ordered),
        )

    def operation(self, method: Method) -> OperationView:
        """What a page tells of a method."""
        operation, names = method.operation, self.views.names
        name, arguments = names.methods[operation.id], names.arguments[operation.id]
        dotted = ".".join(filter(None, (self.views.dotted(method.resource), name)))
        said = {each.name: each.whole for each in argument_texts(method, arguments)}
        farewell = ""
        if operation.deprecated:
            farewell = inline(say_farewell(operation, name, dotted, self.views.config))
        pages = method.pages if method.pages and not method.pages.sometimes else None
        item = Annotation("") if pages is None else page_item(pages, self.views.annotator)
        forms = method.overloads or (method.arguments,)
        return OperationView(
            name=name,
            dotted=dotted,
            page=page_of_resource(method.resource),
            anchor=name,
            summary=inline(summary_of(operation)),
            about=blocks(description_of(operation)),
            is_deprecated=operation.deprecated,
            farewell=farewell,
            signatures=tuple(write_signature(form, dotted, method, self.views) for form in forms),
            arguments=tuple(
                self._argument(argument, arguments[argument.id], said)
                for argument in method.arguments
            ),
            returns=self.links.pieces(self.views.returns(method.results)),
            items=self.links.pieces(item),
            answers=tuple(
                AnswerView(statuses, inline(text)) for statuses, text in answer_texts(method)
            ),
            is_paged=pages is not None,
            is_streamed=method.streams,
            failures=tuple(self._failures(method)),
            http=code(f"{operation.method.upper()} {operation.path}"),
            url=address(operation.doc.url),
            example=write_call(method, dotted, self.views, Examples(self.views.api.types)),
        )

    def _argument(self, argument: Argument, name: str, said: dict[str, str]) -> ArgumentView:
        return ArgumentView(
            name=name,
            type=self.links.pieces(self.views.argument(argument)),
            required=argument.required,
            is_deprecated=argument.deprecated,
            place=argument.place,
            wire_name=code(argument.name) if argument.name != name else "",
            about=inline(said.get(name, "")),
        )

    def _failures(self, method: Method) -> Iterator[FailureView]:
        responses = filter(is_error, method.operation.responses)
        for response in sorted(responses, key=lambda response: response.status):
            yield FailureView(
                status=response.status,
                name=class_of(response.status),
                type=self.links.pieces(self.body(response)),
                about=inline(response.doc.text),
            )

    def body(self, response: Response) -> Annotation:
        """The type of the body of a response as JSON; empty for any other."""
        media = preferred(response.content)
        if media is None or media.kind is not MediaKind.JSON:
            return Annotation("")
        return self.views.annotator.annotate(media.type, Role.OUTPUT)


def class_of(status: str) -> str:
    """The exception class of a status, of a range of them, or of all that nothing else is said of."""
    if status.isdecimal():
        return status_class(int(status))
    return status_class(500) if status.startswith("5") else "APIStatusError"
