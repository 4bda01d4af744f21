"""Whatever goes wrong on the way, the file is here byte by byte in the end, or nothing of it is."""

import time

import pytest

from localchat.errors import (
    HubChanged,
    HubDamaged,
    HubError,
    HubNotFound,
    HubRefused,
    HubUnreachable,
)
from localchat.hub import protocol as p
from tests.helpers.hub_answer import (
    cut,
    flipped,
    redirect,
    replaced,
    setting,
    status,
)
from tests.helpers.hub_fetch import Running, fetch, request_of
from tests.hub.conftest import SIZE

MIDDLE = SIZE // 2
ON_THE_WAY = {
    "closed before the answer": setting(silent="close"),
    "reset before the answer": setting(silent="reset"),
    "silent": setting(silent="stall"),
    "an answer letter by letter": setting(silent="drip"),
    "closed after a byte": cut(1),
    "reset after a byte": cut(1, "reset"),
    "closed in the middle": cut(MIDDLE),
    "reset in the middle": cut(MIDDLE, "reset"),
    "closed before the last byte": cut(SIZE - 1),
    "stalled in the middle": cut(MIDDLE, "stall"),
    "a byte now and then": setting(rate=100, piece=10),
    "less than asked for": setting(short=MIDDLE),
    "503": status(503),
    "500": status(500),
    "408": status(408),
    "429": status(429),
    "503, come back in a second": status(503, "1"),
    "408, come back in a second": status(408, "1"),
    "429, come back in a second": status(429, "1"),
    "another part than asked for": setting(shift=-7),
    "no sense at all": setting(status=299),
}


@pytest.mark.parametrize("change", ON_THE_WAY.values(), ids=ON_THE_WAY)
def test_what_passes_is_tried_again_by_itself(hub, stand_in, model, whole, change):
    after = 0
    if change is ON_THE_WAY["another part than asked for"]:
        stand_in.fault(cut(MIDDLE))
        after = 1
    stand_in.fault(change, after=after)
    began = time.monotonic()
    fetched = fetch(hub, request_of(model))
    assert whole()
    assert fetched.sha256 == model.files["model.gguf"].sha256
    assert fetched.moved == SIZE, "a byte came twice, or was not counted"
    assert time.monotonic() - began < 8
    waited = [name for name, each in ON_THE_WAY.items() if each is change and "second" in name]
    assert time.monotonic() - began > 1 or not waited


ON_ASKING = {
    "closed": setting(silent="close"), "reset": setting(silent="reset"), "silent": setting(silent="stall"),
    "503": status(503), "429": status(429, "1"), "408": status(408), "no sense": setting(status=299),
}  # fmt: skip


@pytest.mark.parametrize("change", list(ON_ASKING.values())[:6], ids=list(ON_ASKING)[:6])
def test_also_when_the_hub_itself_stumbles(hub, stand_in, model, whole, change):
    stand_in.fault(change, "hub", method="HEAD")
    assert fetch(hub, request_of(model)).moved == SIZE
    assert whole()


def test_what_it_waits_for_is_told_and_is_no_failure(hub, stand_in, model, whole):
    stand_in.fault(status(503, "1"))
    running = Running(hub, request_of(model))
    waiting = running.wait_until(lambda event: event.state is p.State.WAITING)
    assert "503" in waiting.why
    assert 0.5 < waiting.wait <= 1
    assert running.fetched.moved == SIZE
    assert whole()


def test_a_limit_of_requests_without_retry_after_is_kept_by_its_own_header(hub, stand_in, model):
    stand_in.fault(status(429, ratelimit='"resolvers";r=0;t=1'), "hub", method="HEAD")
    began = time.monotonic()
    fetch(hub, request_of(model))
    assert 1 <= time.monotonic() - began < 8


def test_many_cuts_cost_nothing_twice(hub, stand_in, model, whole):
    stand_in.fault(cut(200_000), times=-1)
    fetched = fetch(hub, request_of(model))
    assert whole()
    assert fetched.moved == SIZE
    assert len(stand_in.requests("files")) == 15


def test_an_address_that_has_expired_is_asked_for_again(hub, stand_in, model, whole):
    def expire(answer):
        cut(MIDDLE, "reset")(answer)
        stand_in.expire()

    stand_in.fault(expire)
    assert fetch(hub, request_of(model)).moved == SIZE
    assert whole()
    assert len(stand_in.requests("hub", "HEAD")) == 2
    assert [seen.status for seen in stand_in.requests("files")] == [206, 403, 206]


def test_a_host_that_ignores_ranges_sends_all_again_and_only_that(hub, stand_in, model, whole):
    stand_in.fault(cut(MIDDLE))
    stand_in.fault(setting(ranges=False), after=1)
    assert fetch(hub, request_of(model)).moved == SIZE + MIDDLE
    assert whole()


def test_one_wrong_byte_is_found_and_the_file_fetched_again(hub, stand_in, model, whole):
    stand_in.fault(flipped(MIDDLE))
    assert fetch(hub, request_of(model)).moved == 2 * SIZE
    assert whole()


def test_a_small_file_is_checked_by_the_hash_of_git(hub, stand_in, model, whole):
    stand_in.fault(flipped(1), "hub", path="resolve-cache")
    assert fetch(hub, request_of(model, "README.md")).moved == 2 * len(b"# A model\n")
    assert whole("README.md")


NEVER = {
    "one byte is always wrong": (flipped(MIDDLE), {}, HubDamaged, "other content"),
    "the host has another size": (replaced(b"x" * 1000), {}, HubChanged, "was changed"),
    "another hash under the same name": (
        replaced(b"", x_linked_etag='"' + "0" * 64 + '"'),
        {"server": "hub", "method": "HEAD"}, HubChanged, "was changed",
    ),
    "another size under the same name": (
        replaced(b"", x_linked_size="7"), {"server": "hub", "method": "HEAD"}, HubChanged, "was changed",
    ),
    "always another part": (setting(shift=1), {}, HubError, "another part"),
    "the host always refuses": (status(403), {}, HubError, "does not give the file out"),
    "answers without sense": (status(299), {}, HubError, "not expected"),
    "taken back": (status(404), {"server": "hub", "method": "HEAD"}, HubNotFound, "does not have"),
    "on to another host": (
        redirect("https://files.example.org/x"), {"server": "hub", "method": "HEAD"}, HubRefused,
        "none of its own hosts",
    ),
    "on to another host without https": (
        redirect("http://files.example.org/x"), {"server": "hub", "method": "HEAD"}, HubRefused,
        "only https",
    ),
    "on to a host that only looks alike": (
        redirect("https://evilhuggingface.co/x"), {}, HubRefused, "none of its own hosts",
    ),
    "on to a name and password": (
        redirect("https://huggingface.co@files.example.org/x"), {}, HubRefused, "no address",
    ),
    "on to a file of this computer": (
        redirect("file:///etc/passwd"), {"server": "hub", "method": "HEAD"}, HubRefused, "no address",
    ),
    "on to a file, from the host": (redirect("file:///etc/passwd"), {}, HubRefused, "no address"),
    "in a circle": (redirect("/again"), {"path": ""}, HubRefused, "in a circle"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "where", "kind", "words"), NEVER.values(), ids=NEVER)
def test_what_will_not_pass_ends_with_a_sentence_and_nothing_left(
    hub, stand_in, model, absent, change, where, kind, words
):
    stand_in.fault(change, times=-1, **where)
    with pytest.raises(kind) as caught:
        fetch(hub, request_of(model))
    assert words in caught.value.message
    assert caught.value.message[-1] in ".?"
    assert absent()
    assert stand_in.sent <= 2 * SIZE


def test_the_hub_that_is_not_there_is_waited_for(hub, settings, stand_in, model, whole):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}"
        hub.configure(p.Configure(request=0, endpoint=nobody, patience=settings.patience))
        running = Running(hub, request_of(model))
        waiting = running.wait_until(lambda event: event.state is p.State.WAITING)
        assert "does not take connections" in waiting.why
        with pytest.raises(HubUnreachable):
            hub.search(p.Search(request=0))
    hub.configure(settings)
    assert running.fetched.moved == SIZE
    assert whole()


def test_a_file_that_is_here_already_is_not_fetched(hub, stand_in, model, whole):
    fetch(hub, request_of(model))
    before = len(stand_in.seen)
    assert fetch(hub, request_of(model)).moved == 0
    assert len(stand_in.seen) == before
    assert whole()


def test_an_older_file_stays_until_the_newer_one_is_right(hub, stand_in, folder, model, whole):
    target = folder / model.name / "model.gguf"
    target.parent.mkdir(parents=True)
    target.write_bytes(b"older")
    stand_in.fault(flipped(5), times=2)
    with pytest.raises(HubDamaged):
        fetch(hub, request_of(model))
    assert target.read_bytes() == b"older"
    fetch(hub, request_of(model))
    assert whole()


def test_a_folder_that_has_the_files_name_is_seen_before_anything_is_fetched(
    hub, stand_in, folder, model
):
    target = folder / model.name / "model.gguf"
    target.mkdir(parents=True)
    with pytest.raises(HubError, match="is a folder"):
        fetch(hub, request_of(model))
    assert target.is_dir()
    assert not stand_in.seen
