"""What operations and webhooks mean."""

from __future__ import annotations

from lowering import block, body, codes, document, text

from clientsmith.lower.lower import lower

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def lowered(source: str) -> tuple[str, list[str]]:
    api, found = lower(document(HEAD + text(source)))
    return body(api), codes(found)


def test_parameters_of_the_path_are_overridden_by_place_and_name() -> None:
    dump, found = lowered("""
        paths:
          /a/{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: q, in: query, schema: {type: string}}
            get:
              operationId: getA
              parameters:
                - {name: q, in: query, required: true, schema: {type: integer, default: 3}}
                - {name: q, in: header, schema: {type: boolean}}
                - {name: tags, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}
                - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
                - {name: Accept, in: header, schema: {type: string}}
        """)
    assert found == []
    assert dump == text("""
        operation GET /a/{id}
          id "getA"
          header q?: boolean simple
          path id: string simple
          query filter?: map[anything] form explode as JSON
          query q: integer = 3 form explode
          query tags?: list[string] pipeDelimited
        """)


def test_bodies_and_responses_have_kinds_by_media_type() -> None:
    dump, found = lowered("""
        paths:
          /a:
            post:
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: {type: object, properties: {file: {type: string, format: binary}}}
                    encoding: {file: {contentType: image/png}}
                  application/vnd.acme+json; charset=utf-8: {schema: {type: string}}
              responses:
                '200': {description: fine, content: {text/event-stream: {schema: {type: string}}, image/png: {}, '*/*': {schema: {type: array}}}}
                4xx: {content: {text/plain: {}}}
                default: {$ref: '#/components/responses/Failed'}
        components:
          responses:
            Failed: {headers: {X-Rate: {schema: {type: integer}}, Content-Type: {schema: {type: string}}}}
        """)
    assert found == []
    assert block(dump, "operation") == text("""
        operation POST /a
          id ""
          body
            application/vnd.acme+json (json) string
            multipart/form-data (multipart) #/paths/~1a/post/requestBody/content/multipart~1form-data/schema
              part file image/png
          response 200  # "fine"
            */* (json) list[anything]
            image/png (binary) anything
            text/event-stream (event-stream) string
          response 4XX
            text/plain (text) anything
          response default
            header X-Rate: integer
        """)
    assert "in #/paths/~1a/post as body multipart/form-data" in dump
    assert "file?: binary" in dump


def test_what_cannot_be_sent_or_read_is_said_to_be_left_out() -> None:
    _, found = lowered("""
        paths:
          /a:
            post:
              parameters:
                - {name: a, in: query, style: matrix, schema: {}}
                - {name: b, in: querystring, content: {application/json: {}}}
              requestBody: {content: {application/xml: {schema: {type: object}}}}
              responses: {'200': {content: {application/xml: {schema: {type: object}}}}}
              callbacks: {done: {'{$request.body#/url}': {post: {}}}}
        """)
    assert sorted(found) == [
        "unsupported-body",
        "unsupported-callback",
        "unsupported-parameter",
        "unsupported-parameter",
        "unsupported-response",
    ]


def test_security_servers_and_samples_of_the_operation_win() -> None:
    api, _ = lower(document(HEAD + text("""
                servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu}}}]
                security: [{token: []}]
                paths:
                  /a:
                    get: {}
                    post:
                      security: [{}, {basic: [], token: []}]
                      servers: [{url: 'https://upload.example.com'}]
                      x-codeSamples: [{lang: python, source: print()}]
                      x-acme-docs-ref: https://docs.example.com/a
                components:
                  securitySchemes:
                    token: {type: http, scheme: Bearer}
                    basic: {type: http, scheme: basic}
                    key: {type: apiKey, in: header, name: X-Key}
                """)))
    get, post = api.operations
    assert (get.security, post.security) == ((("token",),), ((), ("basic", "token")))
    assert [server.url for server in api.servers] == ["https://eu.example.com"]
    assert (get.servers, post.servers) == ((), ("https://upload.example.com",))
    assert [(one.language, one.source) for one in post.samples] == [("python", "print()")]
    assert post.doc.url == "https://docs.example.com/a"
    assert [(one.kind, one.parameter) for one in api.security_schemes] == [
        ("bearer", ""),
        ("basic", ""),
        ("api-key", "X-Key"),
    ]


def test_a_webhook_keeps_its_name_and_its_body() -> None:
    dump, _ = lowered("""
        webhooks:
          pageCreated:
            post:
              tags: [pages]
              requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        """)
    assert block(dump, "webhook").startswith('webhook "pageCreated" POST\n  id ""\n  tags "pages"')
    assert "in #/webhooks/pageCreated/post as body" in dump


def test_parts_that_are_shared_own_their_inline_schemas() -> None:
    dump, _ = lowered("""
        paths:
          /a: {get: {parameters: [{$ref: '#/components/parameters/Sort'}], responses: {'200': {$ref: '#/components/responses/Page'}}}}
        components:
          parameters: {Sort: {name: sort, in: query, schema: {enum: [up, down]}}}
          responses: {Page: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}
        """)
    assert "in #/components/parameters/Sort as parameter\n" in dump
    assert "in #/components/responses/Page as response\n" in dump
