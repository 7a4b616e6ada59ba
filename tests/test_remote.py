"""References to the web: only allowed hosts, locked by hash, offline from the second run on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from clientsmith.diagnostics import Diagnostic
from clientsmith.source.bundle import Bundle, bundle_text
from clientsmith.source.collect import load
from clientsmith.source.node import JsonValue, plain
from clientsmith.source.remote import Remote
from command_line import clientsmith
from web_server import Answer, WebServer, free_port, serving

HEAD = 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {}\n'
PET = "type: object\nproperties: {name: {type: string}}\n"


@pytest.fixture(name="site")
def _site() -> Iterator[WebServer]:
    with serving() as site:
        yield site


@pytest.fixture(name="here", autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def document(**schemas: str) -> None:
    """Write a document whose schemas are references."""
    lines = "".join(f'    {name}: {{$ref: "{ref}"}}\n' for name, ref in schemas.items())
    Path("openapi.yaml").write_text(
        f"{HEAD}components:\n  schemas:\n{lines}", encoding="utf-8", newline="\n"
    )


def read(
    site: WebServer | None, *, renew: bool = False, hosts: tuple[str, ...] = ()
) -> tuple[Bundle, tuple[Diagnostic, ...]]:
    allowed = hosts or (f"127.0.0.1:{site.port}" if site else "",)
    remote = Remote(allowed, Path("remote.lock.json"), renew=renew)
    bundle, problems = load(Path("openapi.yaml"), remote=remote)
    assert bundle is not None
    return bundle, problems


def schemas(bundle: Bundle) -> dict[str, JsonValue]:
    match plain(bundle.root):
        case {"components": {"schemas": dict(found)}}:
            return found
        case other:
            raise AssertionError(other)


def locked() -> dict[str, dict[str, str]]:
    value: dict[str, dict[str, dict[str, str]]] = json.loads(Path("remote.lock.json").read_text())
    return value["files"]


def kept() -> dict[str, bytes]:
    paths = (path for path in Path().rglob("*") if path.is_file())
    return {path.as_posix(): path.read_bytes() for path in paths}


def test_a_file_on_an_allowed_host_becomes_part_of_the_document(site: WebServer) -> None:
    site.pages["/pets.yaml"] = Answer("Pet:\n  type: object\n")
    document(Pet=site.url("/pets.yaml#/Pet"))
    bundle, problems = read(site)
    assert problems == ()
    assert schemas(bundle) == {"Pet": {"type": "object"}}
    assert site.url("/pets.yaml") in bundle.texts


def test_what_was_read_is_locked_by_hash(site: WebServer) -> None:
    site.pages["/pets.yaml"] = Answer(PET)
    document(Pet=site.url("/pets.yaml"))
    read(site)
    assert locked() == {site.url("/pets.yaml"): {"sha256": sha256(PET.encode()).hexdigest()}}


def test_the_second_run_needs_no_network_and_gives_the_same(here: Path) -> None:
    with serving({"/pets.yaml": Answer(PET)}) as site:
        document(Pet=site.url("/pets.yaml"))
        first, _ = read(site)
        before = kept()
    second, problems = read(site)
    assert problems == ()
    assert bundle_text(second) == bundle_text(first)
    assert kept() == before
    assert second.files == first.files
    assert all((here / path).is_file() for path in second.files)


def test_a_copy_that_is_gone_or_edited_is_fetched_again(site: WebServer) -> None:
    site.pages["/pets.yaml"] = Answer(PET)
    document(Pet=site.url("/pets.yaml"))
    read(site)
    before = kept()
    (copy,) = Path("remote.lock.files").iterdir()
    for spoil in (copy.unlink, lambda: copy.write_text("type: string\n")):
        spoil()
        bundle, problems = read(site)
        assert problems == ()
        assert schemas(bundle)["Pet"] == {
            "type": "object",
            "properties": {"name": {"type": "string"}},
        }
        assert kept() == before


def test_a_file_that_has_changed_is_an_error_with_both_hashes(site: WebServer) -> None:
    site.pages["/pets.yaml"] = Answer(PET)
    document(Pet=site.url("/pets.yaml"))
    read(site)
    (copy,) = Path("remote.lock.files").iterdir()
    copy.unlink()
    before = kept()
    site.pages["/pets.yaml"] = Answer("type: string\n")
    _, (problem,) = read(site)
    assert problem.code == "remote-changed"
    assert problem.location is not None and str(problem.location).startswith("openapi.yaml:6:")
    notes = " ".join(note.message for note in problem.notes)
    assert sha256(PET.encode()).hexdigest() in notes
    assert sha256(b"type: string\n").hexdigest() in notes
    assert "clientsmith pull --remote" in problem.hint
    assert kept() == before


def test_renewing_accepts_what_has_changed_and_forgets_what_is_unused(site: WebServer) -> None:
    site.pages["/pets.yaml"] = site.pages["/old.yaml"] = Answer(PET)
    document(Pet=site.url("/pets.yaml"), Old=site.url("/old.yaml"))
    read(site)
    document(Pet=site.url("/pets.yaml"))
    site.pages["/pets.yaml"] = Answer("type: string\n")
    bundle, problems = read(site, renew=True)
    assert problems == ()
    assert schemas(bundle) == {"Pet": {"type": "string"}}
    assert locked() == {site.url("/pets.yaml"): {"sha256": sha256(b"type: string\n").hexdigest()}}
    assert len(list(Path("remote.lock.files").iterdir())) == 1
    assert read(site)[1] == ()


def test_renewing_in_part_is_not_renewing(site: WebServer) -> None:
    site.pages["/pets.yaml"] = site.pages["/food.yaml"] = Answer(PET)
    document(Pet=site.url("/pets.yaml"), Food=site.url("/food.yaml"))
    read(site)
    before = kept()
    site.pages["/pets.yaml"] = Answer("type: string\n")
    site.pages["/food.yaml"] = Answer(status=500)
    _, problems = read(site, renew=True)
    assert [problem.code for problem in problems] == ["fetch-failed"]
    assert kept() == before


def test_hosts_that_are_not_allowed_are_not_asked(site: WebServer) -> None:
    document(Pet=site.url("/pets.yaml"))
    for hosts in (("example.com",), ("127.0.0.1",), (f"localhost:{site.port}",)):
        _, (problem,) = read(site, hosts=hosts)
        assert problem.code == "remote-reference"
        assert f'add "127.0.0.1:{site.port}" to "remote.hosts"' in problem.hint
    assert site.asked == []
    assert not Path("remote.lock.json").exists()


def test_without_a_configuration_nothing_leads_to_the_web(site: WebServer) -> None:
    document(Pet=site.url("/pets.yaml"))
    _, (problem,) = load(Path("openapi.yaml"))
    assert problem.code == "remote-reference"
    assert site.asked == []


def test_references_out_of_a_remote_file_stay_on_its_host(site: WebServer) -> None:
    site.pages["/a/pets.yaml"] = Answer(
        'Pet: {properties: {tag: {$ref: "../b/tag.yaml"}, self: {$ref: "#/Pet"}}}'
    )
    site.pages["/b/tag.yaml"] = Answer('properties: {pet: {$ref: "/a/pets.yaml#/Pet"}}')
    document(Pet=site.url("/a/pets.yaml#/Pet"))
    Path("tag.yaml").write_text("type: string\n", encoding="utf-8")
    bundle, problems = read(site)
    assert problems == ()
    assert schemas(bundle) == {
        "Pet": {
            "properties": {
                "tag": {"$ref": "#/components/schemas/tag"},
                "self": {"$ref": "#/components/schemas/Pet"},
            }
        },
        "tag": {"properties": {"pet": {"$ref": "#/components/schemas/Pet"}}},
    }
    assert sorted(site.paths) == ["/a/pets.yaml", "/b/tag.yaml"]


@pytest.mark.parametrize("reference", ["file:///etc/hostname", "https://example.com/b.yaml"])
def test_a_remote_file_leads_neither_to_this_machine_nor_to_other_hosts(
    site: WebServer, reference: str
) -> None:
    site.pages["/pets.yaml"] = Answer(f'properties: {{a: {{$ref: "{reference}"}}}}')
    document(Pet=site.url("/pets.yaml"))
    _, (problem,) = read(site)
    assert problem.code == "remote-reference"
    assert problem.location is not None and problem.location.file == site.url("/pets.yaml")


def test_two_spellings_of_an_address_are_one_place(site: WebServer) -> None:
    site.pages["/a/pets.yaml"] = Answer("A: {type: object}\nB: {type: string}\n")
    port = site.port
    document(
        A=f"HTTP://127.0.0.1:{port}/a/pets.yaml#/A",
        A2=f"http://127.0.0.1:{port}/a/./b/../%70ets.yaml#/%41",
        B=f"http://127.0.0.1:{port}/a/pets.yaml#/B",
    )
    bundle, problems = read(site)
    assert problems == ()
    assert schemas(bundle) == {
        "A": {"type": "object"},
        "A2": {"$ref": "#/components/schemas/A"},
        "B": {"type": "string"},
    }
    assert site.paths == ["/a/pets.yaml"]
    assert list(locked()) == [f"http://127.0.0.1:{port}/a/pets.yaml"]


def test_two_spellings_of_a_path_are_one_place(here: Path) -> None:
    Path("api").mkdir()
    Path("api/a.yaml").write_text("A: {type: object}\n", encoding="utf-8")
    spellings = ["a.yaml#/A", "./a.yaml#/A", "%61.yaml#/%41", "b/../a.yaml#/A", "../api/a.yaml#/A"]
    document(**{f"S{number}": spelling for number, spelling in enumerate(spellings)})
    Path("openapi.yaml").rename("api/openapi.yaml")
    for root in (Path("api/openapi.yaml"), here / "api" / "openapi.yaml"):
        bundle, problems = load(root)
        assert problems == () and bundle is not None
        assert schemas(bundle) == {"S0": {"type": "object"}} | {
            f"S{number}": {"$ref": "#/components/schemas/S0"} for number in range(1, 5)
        }
        assert len(bundle.files) == 2


def test_the_root_document_may_be_named_like_any_file() -> None:
    document(A="./openapi.yaml#/components/schemas/B", B="%6fpenapi.yaml#/components/schemas/C")
    text = Path("openapi.yaml").read_text(encoding="utf-8")
    Path("openapi.yaml").write_text(text + "    C: {type: string}\n", encoding="utf-8")
    bundle, problems = load(Path("openapi.yaml"))
    assert problems == () and bundle is not None
    found = schemas(bundle)
    assert list(found) == ["A", "B", "C"] and len(bundle.files) == 1


def test_behind_a_redirect_the_new_address_is_the_place(site: WebServer) -> None:
    site.pages["/latest.yaml"] = Answer(status=302, headers={"Location": "/v2/pets.yaml"})
    site.pages["/v2/pets.yaml"] = Answer('properties: {tag: {$ref: "tag.yaml"}}')
    site.pages["/v2/tag.yaml"] = Answer("type: string\n")
    document(A=site.url("/latest.yaml"), B=site.url("/v2/pets.yaml"))
    bundle, problems = read(site)
    assert problems == ()
    assert schemas(bundle)["B"] == {"$ref": "#/components/schemas/A"}
    asked = len(site.asked)
    again, problems = read(site)
    assert problems == () and bundle_text(again) == bundle_text(bundle)
    assert len(site.asked) == asked
    assert locked()[site.url("/latest.yaml")]["moved"] == site.url("/v2/pets.yaml")


def test_a_redirect_to_another_host_is_refused_even_if_that_is_allowed(site: WebServer) -> None:
    with serving({"/b.yaml": Answer(PET)}) as other:
        site.pages["/a.yaml"] = Answer(status=302, headers={"Location": other.url("/b.yaml")})
        document(A=site.url("/a.yaml"))
        hosts = (f"127.0.0.1:{site.port}", f"127.0.0.1:{other.port}")
        _, (problem,) = read(site, hosts=hosts)
        assert problem.code == "fetch-refused"
        assert other.asked == []


def test_being_offline_is_told_where_the_file_is_wanted() -> None:
    port = free_port()
    document(A=f"http://127.0.0.1:{port}/a.yaml", B=f"http://127.0.0.1:{port}/a.yaml#/x")
    _, problems = read(None, hosts=(f"127.0.0.1:{port}",))
    assert [problem.code for problem in problems] == ["fetch-failed"]
    assert str(problems[0].location).startswith("openapi.yaml:6:")
    assert not Path("remote.lock.json").exists()


def test_what_cannot_be_read_is_not_locked(site: WebServer) -> None:
    site.pages["/a.yaml"] = Answer("a: [")
    document(A=site.url("/a.yaml"))
    _, (problem,) = read(site)
    assert problem.code == "yaml-syntax"
    assert problem.location is not None and problem.location.file == site.url("/a.yaml")
    assert list(kept()) == ["openapi.yaml"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"files": {"https://h/a": {"sha256": 1}}}'])
def test_a_broken_lock_is_an_error_and_stays_as_it_is(site: WebServer, content: str) -> None:
    site.pages["/a.yaml"] = site.pages["/b.yaml"] = Answer(PET)
    Path("remote.lock.json").write_text(content, encoding="utf-8")
    document(A=site.url("/a.yaml"), B=site.url("/b.yaml"))
    _, (problem,) = read(site)
    assert problem.code == "lock-broken"
    assert site.asked == []
    assert Path("remote.lock.json").read_text(encoding="utf-8") == content


def test_the_command_accepts_what_has_changed(site: WebServer) -> None:
    site.pages["/pets.yaml"] = Answer(PET)
    document(Pet=site.url("/pets.yaml"))
    settings = f'document: openapi.yaml\nremote: {{hosts: ["127.0.0.1:{site.port}"]}}\n'
    Path("clientsmith.yaml").write_text(settings, encoding="utf-8")
    assert clientsmith("validate").exit_code == 0
    site.pages["/pets.yaml"] = Answer("type: string\n")
    assert clientsmith("validate").exit_code == 0  # the copy is what was locked
    result = clientsmith("pull", "--remote")
    assert result.exit_code == 0
    assert f"changed: {site.url('/pets.yaml')}" in result.output
    assert "remote.lock.json: 1 file, 0 unchanged" in result.output
    assert "remote.lock.json: 1 file, 1 unchanged" in clientsmith("pull", "--remote").output
    site.pages["/pets.yaml"] = Answer(status=500)
    before = kept()
    result = clientsmith("pull", "--remote")
    assert result.exit_code == 1 and "status 500" in result.output
    assert kept() == before
