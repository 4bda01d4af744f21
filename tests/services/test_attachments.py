"""Files go with a message: into its prompt, over a restart, through the queue, into versions and branches."""

import pytest

from localchat.app import build
from localchat.domain.attachment import told
from localchat.domain.chat import Role
from localchat.errors import AttachmentError, UsageError
from localchat.services.chat import Ended, Filled
from localchat.services.token_count import TokenCounter
from tests.helpers import documents


@pytest.fixture
def chat(services, tiny):
    return services.conversations.create(services.models.add(tiny).id).id


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "note.md"
    path.write_text("# A note\n\nThe word is ```blue```.\n", encoding="utf-8")
    return path


@pytest.fixture
def book(tmp_path):
    return documents.write_pdf(tmp_path / "book.pdf", [f"This is page {n}" for n in range(1, 31)])


def names(files):
    return [file.name for file in files]


def ended(events):
    return next(event.message for event in events if isinstance(event, Ended))


def test_the_text_of_files_stands_before_the_words_of_their_message(services, chat, note, book):
    services.attachments.attach(chat, note)
    services.attachments.choose(services.attachments.attach(chat, book).id, 0, 5)
    assert names(services.attachments.draft(chat)) == ["note.md", "book.pdf"]
    events = list(services.chat.send(chat, "What is this?"))
    asked, answer = services.conversations.branch(chat)
    assert asked.text == "What is this?"
    assert services.attachments.draft(chat) == []
    files = services.attachments.names(chat)[asked.id]
    assert names(files) == ["note.md", "book.pdf"]
    assert answer.usage.prompt_tokens > 100
    filled = next(event for event in events if isinstance(event, Filled))
    assert 0 < filled.documents <= filled.messages
    first = services.attachments.get(files[0].id)
    text = told([first], "What is this?")
    assert text.startswith("note.md:\n````\n# A note\n")
    assert text.endswith("\n````\n\nWhat is this?")


def test_files_of_a_draft_are_there_after_a_restart(services, paths, chat, note):
    services.attachments.attach(chat, note)
    assert services.conversations.empty() is None
    services.close()
    again = build(paths)
    try:
        (file,) = again.attachments.draft(chat)
        assert (file.name, file.form, file.size) == ("note.md", "Markdown", note.stat().st_size)
        assert again.attachments.get(file.id).text == note.read_text(encoding="utf-8")
    finally:
        again.close()


def test_files_wait_with_a_message_and_come_back_when_it_is_removed(services, chat, note, book):
    services.attachments.attach(chat, note)
    first = services.queued.add(chat, "one")
    services.attachments.attach(chat, book)
    assert names(services.attachments.draft(chat)) == ["book.pdf"]
    waiting = services.queued.get(first)
    back = services.queued.remove(first)
    assert sorted(names(services.attachments.draft(chat))) == ["book.pdf", "note.md"]
    services.queued.put_back(waiting, [first], back)
    assert names(services.attachments.draft(chat)) == ["book.pdf"]
    list(services.chat.send_queued(chat, first))
    (asked, _) = services.conversations.branch(chat)
    assert names(services.attachments.names(chat)[asked.id]) == ["note.md"]


def test_files_need_no_words(services, chat, note):
    with pytest.raises(UsageError):
        services.queued.add(chat, " ")
    with pytest.raises(UsageError):
        list(services.chat.send(chat, ""))
    services.attachments.attach(chat, note)
    waiting = services.queued.add(chat, "")
    services.queued.change(waiting, "")
    list(services.chat.send_queued(chat, waiting))
    assert services.conversations.get(chat).title == "note.md"
    asked = services.conversations.branch(chat)[0]
    again = services.chat.edit_only(chat, asked.id, "")
    assert names(services.attachments.names(chat)[again.id]) == ["note.md"]


def test_another_version_and_a_branch_keep_the_files(services, chat, note):
    services.attachments.attach(chat, note)
    list(services.chat.send(chat, "first"))
    asked = services.conversations.branch(chat)[0]
    other = services.chat.edit_only(chat, asked.id, "second")
    kept = services.attachments.names(chat)
    assert names(kept[asked.id]) == names(kept[other.id]) == ["note.md"]
    copy = services.conversations.branch_off(chat, other.id)
    (files,) = services.attachments.names(copy.id).values()
    assert services.attachments.get(files[0].id).text == note.read_text(encoding="utf-8")


def test_parts_can_be_chosen_until_the_message_is_sent(services, chat, book):
    def read():
        return services.attachments.get(file.id).text

    file = services.attachments.attach(chat, book)
    all_of_it = read()
    some = services.attachments.choose(file.id, 2, 4)
    assert some.note == "Only pages 3–5 of 30."
    assert read().startswith("[Page 3]\nThis is page 3\n\n[Page 4]")
    fewer = services.attachments.fit(file.id, 100)
    assert fewer.note.startswith("Only pages 1–")
    assert len(read()) == fewer.letters <= 130
    whole = services.attachments.choose(file.id, 0, 99)
    assert (read(), whole.note) == (all_of_it, "")
    services.attachments.choose(file.id, 1, 1)
    assert "(Only page 2 of 30)" in told([services.attachments.get(file.id)], "")
    list(services.chat.send(chat, "so?"))
    assert services.attachments.document(file.id) is None
    with pytest.raises(UsageError):
        services.attachments.choose(file.id, 0, 3)


def test_where_a_part_is_too_long_its_beginning_is_taken_or_there_is_no_room(
    services, chat, tmp_path
):
    path = tmp_path / "words.txt"
    path.write_text("many words " * 90, encoding="utf-8")
    file = services.attachments.attach(chat, path)
    some = services.attachments.fit(file.id, 105)
    assert some.note == "Only its first 104 letters."
    assert services.attachments.get(file.id).text == "many words " * 9 + "many "
    with pytest.raises(UsageError, match="There is no room for words"):
        services.attachments.fit(file.id, 9)
    assert services.attachments.draft(chat) == [some]


def test_a_long_text_is_kept_and_read_in_slices_as_it_was(services, chat, tmp_path):
    path, line = tmp_path / "long.txt", "é 漢字 🙂 words\n"
    path.write_text(line * 70_000, encoding="utf-8")
    file = services.attachments.attach(chat, path)
    assert (file.text, file.letters) == ("", len(line) * 70_000)
    assert services.attachments.draft(chat) == [file]
    assert services.attachments.get(file.id).text == line * 70_000
    assert services.attachments.beginning(file.id, 30) == (line * 3)[:30]
    assert services.attachments.document(file.id).joined() == line * 70_000
    removed = services.attachments.remove(file.id)
    assert services.attachments.beginning(file.id, 30) == ""
    services.attachments.put_back(removed)
    assert services.attachments.get(file.id).text == line * 70_000


def test_removing_is_undone_and_a_bad_file_leaves_nothing(services, chat, note, tmp_path):
    file = services.attachments.attach(chat, note)
    removed = services.attachments.remove(file.id)
    assert services.attachments.draft(chat) == []
    services.attachments.put_back(removed)
    assert services.attachments.draft(chat) == [file]
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 and nothing")
    with pytest.raises(AttachmentError):
        services.attachments.attach(chat, bad)
    assert services.attachments.draft(chat) == [file]


def test_a_chat_that_is_erased_takes_its_files_along(services, chat, note):
    services.attachments.attach(chat, note)
    list(services.chat.send(chat, "x"))
    services.conversations.erase(chat)
    assert services.store.rows("SELECT count(*) FROM attachment") == [(0,)]


def test_exports_hold_what_the_model_was_told(services, chat, book):
    from localchat.services.exporting.gather import gather
    from localchat.storage.exchange import ExchangeTable

    file = services.attachments.attach(chat, book)
    services.attachments.choose(file.id, 0, 1)
    list(services.chat.send(chat, "x"))
    carried = gather(services.conversations, ExchangeTable(services.store), chat)
    (kept,) = next(m for m in carried.messages if m.role is Role.USER).files
    assert kept.text == "[Page 1]\nThis is page 1\n\n[Page 2]\nThis is page 2"
    assert (kept.note, kept.data) == ("Only pages 1–2 of 30.", None)


def test_tokens_are_counted_by_the_models_words(services, tiny, monkeypatch):
    monkeypatch.setattr("localchat.services.token_count.MOST_COUNTED", 4_000)
    model = services.models.add(tiny).id
    counter = TokenCounter(services.models, services.paths.engine_log)
    try:
        short, long = counter.count("hello world", model), counter.count("hello world " * 50, model)
        assert short.is_exact
        assert long.is_exact
        assert 20 * short.tokens < long.tokens < 80 * short.tokens
        huge = counter.count("hello world " * 5_000, model)
        assert not huge.is_exact
        assert huge.tokens > 4_000
        assert counter.count("hello world " * 400, model, 60_000) == huge
    finally:
        counter.rest()
