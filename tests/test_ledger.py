"""Whatever a document declares is in the package or in the ledger, and no stage can lose it quietly."""

from __future__ import annotations

import json
from dataclasses import replace

from clientsmith.api.operations import Api
from clientsmith.diagnostics import diagnostic
from clientsmith.inventory import Thing, declared_things
from clientsmith.ledger import (
    Fate,
    Ledger,
    explain_losses,
    make_ledger,
    sum_up,
    write_ledger,
)
from clientsmith.lower.lower import lower
from clientsmith.openapi.parse import parse_document
from clientsmith.source.node import Map, Text
from clientsmith.source.yaml_text import read_yaml

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    parameters:
      - {$ref: "#/components/parameters/id"}
      - {name: shared, in: query, schema: {type: string}}
    get:
      operationId: get
      parameters:
        - {name: shared, in: query, required: true, schema: {type: integer}}
        - {name: Authorization, in: header, schema: {type: string}}
      responses: {"200": {description: ok}, default: {description: bad}}
    put:
      operationId: put
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {$ref: "#/components/responses/done"}, 4xx: {description: bad}}
  x-internal: {}
webhooks:
  petDied:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"200": {description: ok}}
components:
  parameters:
    id: {name: id, in: path, required: true, schema: {type: string}}
  responses:
    done: {description: done}
  schemas:
    Pet: {type: object, properties: {id: {type: string}}}
    a/b~c: {type: string}
"""


def read() -> tuple[Map, Api, frozenset[str]]:
    root, _ = read_yaml(Text("spec/openapi.yaml", DOCUMENT))
    assert isinstance(root, Map)
    document, _ = parse_document(root)
    assert document is not None
    api, _ = lower(document)
    things = (Thing.OPERATION, Thing.WEBHOOK, Thing.SCHEMA)
    return root, api, frozenset(d.id for d in declared_things(root) if d.thing in things)


def counts(ledger: Ledger) -> dict[str, int]:
    return {thing.value: ledger.count(thing) for thing in Thing}


def test_everything_is_counted_from_the_document_alone() -> None:
    root, api, covers = read()
    ledger = make_ledger(root, api, covers, ())
    assert counts(ledger) == {
        "operations": 2,
        "webhooks": 1,
        "parameters": 4,
        "bodies": 2,
        "responses": 4,
        "schemas": 2,
    }
    assert sum_up(ledger) == "2 of 2 operations, 1 of 1 webhooks, 2 of 2 schemas; nothing left out"


def test_an_operation_that_a_stage_loses_is_seen_together_with_its_parts() -> None:
    root, api, covers = read()
    lost = "#/paths/~1pets~1{id}/put"
    poorer = replace(api, operations=tuple(o for o in api.operations if o.id != lost))
    ledger = make_ledger(root, poorer, covers - {lost}, ())
    assert {line.declared.id for line in ledger.left_out} == {
        lost,
        f"{lost}?path.id",
        f"{lost}?query.shared",
        f"{lost}/requestBody",
        f"{lost}/responses/204",
        f"{lost}/responses/4xx",
    }
    (found,) = explain_losses(ledger, ())
    assert (found.code, found.pointer, str(found.location)) == (
        "lost",
        lost,
        "spec/openapi.yaml:14:5",
    )


def test_a_parameter_that_a_stage_loses_is_seen() -> None:
    root, api, covers = read()
    poorer = replace(api, operations=tuple(replace(o, parameters=()) for o in api.operations))
    ledger = make_ledger(root, poorer, covers, ())
    assert ledger.count(Thing.PARAMETER, Fate.LEFT_OUT) == 4
    assert len(explain_losses(ledger, ())) == 4


def test_an_omission_gives_its_reason_and_is_not_reported_twice() -> None:
    root, api, covers = read()
    body = "#/paths/~1pets~1{id}/put/requestBody"
    omission = diagnostic("unsupported-body", "no way to send it", pointer=body)
    ledger = make_ledger(root, api, covers, (omission,))
    assert [(line.declared.id, line.reason) for line in ledger.left_out] == [
        (body, "no way to send it")
    ]
    assert explain_losses(ledger, (omission,)) == ()
    assert sum_up(ledger).endswith("; 1 left out")


def test_an_omission_of_a_shared_component_counts_wherever_it_is_used() -> None:
    root, api, covers = read()
    shared = "#/components/responses/done"
    omission = diagnostic("unsupported-response", "no way to read it", pointer=shared)
    ledger = make_ledger(root, api, covers, (omission,))
    assert [line.declared.id for line in ledger.left_out] == [
        "#/paths/~1pets~1{id}/put/responses/204"
    ]
    assert explain_losses(ledger, (omission,)) == ()


def test_a_merged_schema_is_counted_as_such() -> None:
    root, api, covers = read()
    pet, other = "#/components/schemas/Pet", "#/components/schemas/a~1b~0c"
    merging = replace(api, merged={pet: (other,)})  # type: ignore[dict-item]
    ledger = make_ledger(root, merging, covers - {pet}, ())
    assert ledger.count(Thing.SCHEMA, Fate.MERGED) == 1
    written = json.loads(write_ledger(ledger, root.text.name))
    assert written["counts"]["schemas"] == {
        "declared": 2,
        "generated": 1,
        "merged": 1,
        "left_out": 0,
    }
    assert written["merged"] == [
        {
            "what": "schemas",
            "id": pet,
            "where": "openapi.yaml:30:5",
            "reason": f"merged into {other}",
        }
    ]
