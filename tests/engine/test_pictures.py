"""Pictures before a real projector with random weights: looked at once, recognised, never mixed up."""

import random
import threading
import time

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling, TemplateOptions
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage, Placed
from localchat.engine.pixels import Pixels
from localchat.engine.protocol import Answered, Chosen, Fitted, Part, Progress, Saving, Stage
from localchat.errors import Cancelled, PictureRefused, PromptTooLong
from localchat.process.serve import PAUSE
from tests.helpers.gguf_factory import write_model
from tests.helpers.projector_factory import write_projector

GREEDY = Sampling(temperature=0, max_tokens=6)
KINDS = {
    "plain": ({}, {}),
    "by rows and columns": ({"architecture": "qwen2vl"}, {"kind": "qwen2vl_merger"}),
    "that cannot go back": ({"recurrent": True}, {}),
}


def pixels(name: str) -> Pixels:
    return Pixels(96, 64, random.Random(name).randbytes(96 * 64 * 3))


def said(text, *pictures, role=Role.USER):
    return ChatMessage(role, text, pictures=[Placed(name, at) for name, at in pictures])


def ask(engine, messages, *, branch="", when_full="oldest"):
    """What was chosen with how likely, how it ended, and how often a picture was looked at."""
    chosen, looks, fitted, ended = [], 0, None, None
    for event in engine.generate(
        messages, GREEDY, TemplateOptions(when_full=when_full), branch, alternatives=1, look=pixels
    ):
        if isinstance(event, Chosen):
            chosen += [(choice.token, choice.logprob) for choice in event.choices]
        elif isinstance(event, Progress):
            looks += event.stage is Stage.LOOKING
        elif isinstance(event, Fitted):
            fitted = event
        elif isinstance(event, Answered):
            ended = event
    return chosen, ended, looks, fitted


def same(one, other):
    """Whether two answers are the same but for the rounding of another order of sums."""
    tokens = [[token for token, _ in answer] for answer in (one, other)]
    likely = [[logprob for _, logprob in answer] for answer in (one, other)]
    return tokens[0] == tokens[1] and likely[0] == pytest.approx(likely[1], abs=1e-3)


@pytest.fixture
def load(tmp_path):
    running = []

    def start(model, projector, **options):
        engine = Engine(tmp_path / "engine.log")
        running.append(engine)
        engine.load(model, LoadOptions(**options), projector=projector)
        return engine

    yield start
    for engine in running:
        engine.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("eyes")

    def make(kind="plain"):
        model, eyes = KINDS[kind]
        path, projector = folder / f"{kind}.gguf", folder / f"mmproj-{kind}.gguf"
        if not path.exists():
            write_model(path, endless=True, context=1024, **model)
            write_projector(projector, **eyes)
        return path, projector

    return make


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_looked_at_once_and_what_was_read_of_it_is_used_again(load, files, kind):
    first = [said("what is it", ("a", 0))]
    later = [*first, said("a house", role=Role.ASSISTANT), said("and on it", ("b", 3))]
    engine = load(*files(kind))
    one, ended, looks, fitted = ask(engine, first)
    assert (looks, ended.cached_tokens) == (1, 0)
    assert 0 < fitted.pictures[0] < fitted.counts[0] < ended.prompt_tokens
    two, more, looks, fitted = ask(engine, later)
    assert looks == 1
    assert more.cached_tokens >= ended.prompt_tokens - 1
    assert fitted.pictures[0] == fitted.pictures[2] > fitted.pictures[1] == 0
    fresh = load(*files(kind))
    two_fresh, more, looks, _ = ask(fresh, later)
    assert (looks, more.cached_tokens) == (2, 0)
    assert same(two, two_fresh)
    assert same(ask(engine, first)[0], one)


def test_another_picture_is_another_and_its_place_counts(load, files):
    engine = load(*files())
    one, _, _, _ = ask(engine, [said("words", ("a", 0))])
    other, ended, looks, _ = ask(engine, [said("words", ("b", 0))])
    assert looks == 1
    assert ended.cached_tokens < 4
    assert other != one
    behind, _, _, _ = ask(engine, [said("words", ("a", 5))])
    both, _, looks, _ = ask(engine, [said("words", ("a", 0), ("a", 0))])
    none, _, _, _ = ask(engine, [said("words")])
    assert len({str(answer) for answer in (one, other, behind, both, none)}) == 5
    assert same(ask(engine, [said("words", ("a", 0))])[0], one)


def test_what_was_read_is_recognised_after_it_was_saved(load, files):
    chat = [said("what is it", ("a", 0))]
    engine = load(*files())
    answer, _, _, _ = ask(engine, chat, branch="7")
    events = list(engine.save("7"))
    head = next(event for event in events if isinstance(event, Saving))
    data = b"".join(event.data for event in events if isinstance(event, Part))
    other = load(*files())
    assert other.restore("7", head.tokens, head.size, [data])
    again, ended, looks, _ = ask(other, chat, branch="7")
    assert same(again, answer)
    assert looks == 0
    assert ended.cached_tokens == ended.prompt_tokens - 1


def test_a_picture_that_was_let_go_is_shown_again(load, files):
    engine = load(*files())
    engine._shown.add("a")  # noqa: SLF001 -- as if the child had let it go
    _, ended, looks, _ = ask(engine, [said("words", ("a", 0))])
    assert (looks, ended.generated_tokens) == (1, 6)


def test_pictures_that_take_long_to_find_are_all_kept_for_their_question(load, files):
    def find_slowly(name):
        time.sleep(1.5 * PAUSE)
        return pixels(name)

    engine = load(*files())
    message = said("both", ("a", 0), ("b", 4))
    ended = list(engine.generate([message], GREEDY, look=find_slowly))[-1]
    assert ended.generated_tokens == 6


def test_what_is_too_long_says_so_and_older_pictures_are_left_out(load, files):
    engine = load(*files("by rows and columns"), context=256)
    chat = [said("one", ("a", 0)), said("yes", role=Role.ASSISTANT)]
    _, _, _, fitted = ask(engine, [*chat * 8, said("two", ("b", 0))])
    assert 0 in fitted.left_out
    assert fitted.prompt_tokens < 256
    with pytest.raises(PromptTooLong):
        ask(engine, [*chat * 8, said("two", ("b", 0))], when_full="stop")
    with pytest.raises(PromptTooLong):
        ask(engine, [said("many", *[(name, 0) for name in "abcdefghijklmnop"])])


def test_without_a_part_that_sees_it_says_so_and_goes_on(load, files):
    engine = load(files()[0], None)
    with pytest.raises(PictureRefused, match="cannot see pictures"):
        ask(engine, [said("words", ("a", 0))])
    assert ask(engine, [said("words")])[1].generated_tokens == 6


def test_a_broken_or_wrong_projector_is_a_sentence_and_the_engine_lives(load, files, tmp_path):
    model = files()[0]
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(files()[1].read_bytes()[:3_000])
    wrong = {
        "cut.gguf is cut short": cut,
        "and is none: it is of the kind “llama”": model,
        "belongs to another model": write_projector(tmp_path / "wide.gguf", width=128),
        "has no v.blk.1.attn_k.weight": write_projector(
            tmp_path / "gap.gguf", without=("v.blk.1.attn_k.weight",)
        ),
        "unknown projector type: of tomorrow": write_projector(
            tmp_path / "odd.gguf", kind="of tomorrow"
        ),
    }
    for sentence, path in wrong.items():
        engine = load(model, path)
        with pytest.raises(PictureRefused) as told:
            ask(engine, [said("words", ("a", 0))])
        assert sentence in told.value.message
        assert engine.alive
    assert ask(engine, [said("words")])[1].generated_tokens == 6


def test_looking_is_stopped_at_once_and_the_chat_goes_on(load, files, tmp_path):
    eyes = write_projector(tmp_path / "mmproj-slow.gguf", side=448, layers=24, inner=256)
    path = write_model(tmp_path / "wide-context.gguf", endless=True, context=4096)
    engine = load(path, eyes)
    stop = threading.Event()

    def wait():
        stop.wait(60)
        engine.cancel()

    waiting = threading.Thread(target=wait)
    waiting.start()
    seen = []
    with pytest.raises(Cancelled):
        for event in engine.generate([said("words", ("a", 0))], GREEDY, look=pixels):
            if isinstance(event, Progress) and event.stage is Stage.LOOKING:
                seen.append(event)
                stop.set()
    waiting.join()
    assert seen
    assert engine.alive
    assert ask(engine, [said("words")])[1].generated_tokens == 6
