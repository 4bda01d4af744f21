"""Names of repositories and files, and which files make one choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localchat.domain.repository import (
    HubFile,
    NotARepository,
    Quantisation,
    UnsafeName,
    check_path,
    parse_repository,
    quant_label,
    quantisations,
    recommended,
    without_projector,
)

LINKS = {
    "bartowski/Llama-3.2-3B-Instruct-GGUF": "bartowski/Llama-3.2-3B-Instruct-GGUF",
    " maker/model ": "maker/model",
    "https://huggingface.co/maker/model": "maker/model",
    "https://huggingface.co/maker/model/tree/main?show_file_info=a.gguf#x": "maker/model",
    "huggingface.co/maker/model": "maker/model",
    "hf.co/maker/model": "maker/model",
    "https://mirror.example/models/maker/model/blob/main/a.gguf": "maker/model",
}


@pytest.mark.parametrize(("text", "name"), LINKS.items())
def test_a_name_or_the_address_of_its_page(text, name):
    assert str(parse_repository(text)) == name


@pytest.mark.parametrize(
    "text",
    [
        "", "model", "a/b/c", "../b", "a/..", "a..b/c", "-a/b", "a/b.", "con/b", "a/nul", "a/aux.gguf",
        "a b/c", "a/b\x00", "C:/b", "a\\b/c", "https://huggingface.co/", "https://huggingface.co/maker",
        "a/" + "b" * 97, "ä/b",
    ],
)  # fmt: skip
def test_what_is_none(text):
    with pytest.raises(NotARepository):
        parse_repository(text)


@pytest.mark.parametrize(
    "path", ["a.gguf", "Q4/a-00001-of-00002.gguf", "README.md", ".gitattributes", "a b é.gguf"]
)
def test_a_path_that_every_system_can_keep(path):
    assert check_path(path) == path


@given(st.text(max_size=300))
def test_no_path_leads_out_of_its_folder(path):
    try:
        check_path(path)
    except UnsafeName:
        return
    names = path.split("/")
    assert not {"", ".", ".."} & set(names)
    assert not set(path) & set('\\:*?"<>|\0\n')
    assert all(len(name.encode()) <= 200 for name in names)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Llama-3.2-3B-Instruct-Q4_K_M.gguf", "Q4_K_M"), ("model-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("model.Q8_0.gguf", "Q8_0"), ("model-f16.gguf", "F16"), ("m-IQ2_XXS-00001-of-00003.gguf", "IQ2_XXS"),
        ("gpt-oss-20b-MXFP4.gguf", "MXFP4"), ("Q4_0-model-BF16.gguf", "BF16"), ("model.gguf", ""),
        ("model-Q40_things.gguf", ""),
    ],
)  # fmt: skip
def test_the_last_quantisation_in_a_name_counts(name, label):
    assert quant_label(name) == label


def files(*names, size=100):
    return [HubFile(name, size) for name in names]


def test_parts_and_projector_make_one_choice():
    choices = quantisations(
        files(
            "m-Q4_K_M.gguf",
            "Q8_0/m-Q8_0-00002-of-00002.gguf",
            "Q8_0/m-Q8_0-00001-of-00002.gguf",
            "m-F16-00001-of-00002.gguf",
            "mmproj-F32.gguf",
            "mmproj-F16.gguf",
            "m.imatrix.gguf",
            "README.md",
        )
    )
    assert [choice.label for choice in choices] == ["Q4_K_M", "Q8_0"], (
        "a set with a missing part is none"
    )
    small, large = choices
    assert [file.name for file in large.files] == [
        "m-Q8_0-00001-of-00002.gguf", "m-Q8_0-00002-of-00002.gguf",
    ]  # fmt: skip
    assert (small.size, large.size) == (100, 200)
    assert small.projector is not None
    assert small.projector.path == "mmproj-F16.gguf"
    assert len(large.all_files) == 3
    assert without_projector(small).all_files == small.files


def choice(label, size):
    return Quantisation(label, (HubFile(f"m-{label}.gguf", size),))


def test_the_groups_and_plain_words():
    found = {
        label: (choice(label, 1).group, choice(label, 1).quality)
        for label in ("Q2_K", "Q4_K_M", "Q8_0", "F16")
    }
    assert found == {
        "Q2_K": ("Small", "clear loss"), "Q4_K_M": ("Balanced", "small loss"),
        "Q8_0": ("Large", "practically no loss"), "F16": ("Original", "no loss: as it was published"),
    }  # fmt: skip
    assert choice("strange", 1).group == "Other"


def test_what_is_recommended_fits():
    choices = [choice("Q2_K", 30), choice("Q4_K_M", 50), choice("Q8_0", 90)]
    labels = [getattr(recommended(choices, room), "label", None) for room in (1000, 60, 40, 10)]
    assert labels == ["Q4_K_M", "Q4_K_M", "Q2_K", None]
    assert recommended([choice("Q3_K_M", 40), choice("Q8_0", 90)], 100).label == "Q8_0"
