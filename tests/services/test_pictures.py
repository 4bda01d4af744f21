"""Pictures go with a message: to a model that sees, over a restart, out of the app and back."""

import json

import pytest

from localchat.app import build
from localchat.domain.chat import Role
from localchat.errors import PictureRefused
from localchat.services.chat import Ended, Filled, Looking
from localchat.services.exporting.options import Form, Kind, Options, Target
from tests.helpers import pictures
from tests.helpers.gguf_factory import write_model
from tests.helpers.projector_factory import write_projector


@pytest.fixture(scope="module")
def seeing(tmp_path_factory):
    """A model with a projector beside it."""
    folder = tmp_path_factory.mktemp("eyes")
    write_projector(folder / "mmproj-eyes-f16.gguf")
    return write_model(folder / "eyes-q8_0.gguf", endless=True, context=1024)


@pytest.fixture
def chat(services, seeing):
    key = services.conversations.create(services.models.add(seeing).id).id
    services.conversations.set_value(key, "max_tokens", 4)
    return key


@pytest.fixture
def blind(services, tiny):
    return services.models.add(tiny)


@pytest.fixture
def photo(tmp_path):
    return pictures.write(tmp_path / "photo.jpg", 320, 200)


def looks(events):
    return sum(isinstance(event, Looking) for event in events)


def usage(events):
    return next(event.message.usage for event in events if isinstance(event, Ended))


def test_a_picture_is_seen_once_and_stays_with_its_message(services, chat, seeing, photo):
    file = services.attachments.attach(chat, photo)
    assert (file.form, file.text, file.message_id) == ("Picture", "320×200", None)
    assert services.sight.tokens(services.models.find(str(seeing)), file.text) == 16
    first = list(services.chat.send(chat, "What is this?"))
    assert looks(first) == 1
    assert next(event for event in first if isinstance(event, Filled)).documents == 16
    more = list(services.chat.send(chat, "And now?"))
    assert looks(more) == 0
    assert usage(more).cached_tokens >= usage(first).prompt_tokens
    asked = services.conversations.branch(chat)[0]
    (kept,) = services.attachments.names(chat)[asked.id]
    assert kept.preview
    assert services.attachments.picture(kept.id).startswith(b"\xff\xd8\xff")
    assert services.attachments.document(kept.id) is None
    other = services.chat.edit_only(chat, asked.id, "second")
    copy = services.conversations.branch_off(chat, other.id)
    (again,) = next(iter(services.attachments.names(copy.id).values()))
    assert services.attachments.picture(again.id) == services.attachments.picture(kept.id)


def test_without_eyes_nothing_is_sent_and_nothing_is_lost(services, chat, blind, photo):
    key = services.conversations.create(blind.id).id
    services.attachments.attach(key, photo)
    with pytest.raises(PictureRefused, match="Remove the picture, or get a model"):
        list(services.chat.send(key, "What is this?"))
    services.library.scan()
    with pytest.raises(PictureRefused, match="or choose a model that sees: Tiny Random") as told:
        services.chat.check_draft(key)
    assert told.value.title
    assert services.conversations.branch(key) == []
    assert [file.name for file in services.attachments.draft(key)] == ["photo.jpg"]
    waiting = services.queued.add(key, "later")
    with pytest.raises(PictureRefused):
        list(services.chat.send_queued(key, waiting))
    assert services.queued.get(waiting) is not None


def test_a_blind_model_is_told_that_there_was_a_picture(services, chat, blind, photo):
    services.attachments.attach(chat, photo)
    list(services.chat.send(chat, "What is this?"))
    asked, _ = services.conversations.branch(chat)
    with pytest.raises(PictureRefused):
        list(services.chat.regenerate(chat, asked.id, model=blind.id))
    services.conversations.set_model(chat, blind.id)
    events = list(services.chat.send(chat, "And without it?"))
    assert looks(events) == 0
    assert usage(events).generated_tokens
    assert next(event for event in events if isinstance(event, Filled)).documents > 20


def test_a_picture_waits_in_the_draft_over_a_restart(services, paths, chat, photo):
    services.attachments.attach(chat, photo)
    services.attachments.attach_picture(chat, "Pasted picture", pictures.as_bytes(pictures.draw()))
    services.close()
    again = build(paths)
    try:
        assert [file.kind for file in again.attachments.draft(chat)] == ["picture"] * 2
        assert looks(list(again.chat.send(chat, "Both?"))) == 2
    finally:
        again.close()


def exported(services, chat, folder, kind):
    path = folder / f"chat.{kind}"
    list(services.exchange.export([chat], Target(path, Form.FILE), Options(kind=kind)))
    return path


def test_exports_hold_the_picture_and_it_comes_back(services, chat, photo, tmp_path):
    services.attachments.attach(chat, photo)
    list(services.chat.send(chat, "What is this?"))
    html = exported(services, chat, tmp_path, Kind.HTML).read_text(encoding="utf-8")
    assert "<img alt='photo.jpg' src='data:image/jpeg;base64,/9j/" in html
    assert "http:" not in html
    markdown = exported(services, chat, tmp_path, Kind.MARKDOWN).read_text(encoding="utf-8")
    assert "**Picture: photo.jpg (320 × 200 pixels, " in markdown
    path = exported(services, chat, tmp_path, Kind.JSON)
    (own,) = (services.attachments.names(chat)).values()
    data = services.attachments.picture(own[0].id)
    value = json.loads(path.read_text(encoding="utf-8"))
    services.conversations.erase(chat)
    look = list(services.exchange.look([path]))[-1]
    (arrived,) = list(services.exchange.take(look))[-1].came
    ((file,),) = services.attachments.names(arrived.key).values()
    assert services.attachments.picture(file.id) == data
    assert not file.preview
    assert services.attachments.make_preview(file.id)
    assert services.attachments.get(file.id).preview
    # What only says that it is a picture comes as a name.
    value["messages"][0]["files"][0]["data"] = "aGVsbG8="
    value["title"] = "Another"
    value["messages"][0]["text"] = "Other words"
    path.write_text(json.dumps(value), encoding="utf-8")
    look = list(services.exchange.look([path]))[-1]
    (arrived,) = list(services.exchange.take(look))[-1].came
    ((file,),) = services.attachments.names(arrived.key).values()
    assert (file.kind, file.text) == ("text", "")
    assert services.conversations.branch(arrived.key)[0].role is Role.USER


def test_a_picture_that_is_damaged_in_the_store_is_a_sentence(services, chat, photo):
    file = services.attachments.attach(chat, photo)
    services.store.run(
        "UPDATE attachment SET data = ? WHERE id = ?", b"\xff\xd8\xff and no more", file.id
    )
    with pytest.raises(PictureRefused, match="is damaged"):
        list(services.chat.send(chat, "What is this?"))
    assert [message.role for message in services.conversations.branch(chat)] == [
        Role.USER, Role.ASSISTANT
    ]  # fmt: skip
