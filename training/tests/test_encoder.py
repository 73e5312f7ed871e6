"""The encoder: its packed file, its vocabulary, and the graph that computes what PyTorch computes."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from tokenizers import Tokenizer

from training.encoder.base import Cut, load_cut
from training.encoder.encode import content, enclosed, encode, padded
from training.encoder.graph import EncoderGraph
from training.encoder.packed import BLOCK, BLOCK_TYPE, Base, Blocks, Shape, read_base
from training.encoder.quantize import Inputs, balance, calibrate, mean_error, quantize
from training.encoder.tokenizer import SPECIAL, build_tokenizer
from training.encoder.vocabulary import kept_pieces

SHAPE = Shape(hidden=64, layers=2, heads=4, intermediate=96, vocab=22, positions=16, epsilon=2**-40)
WRITTEN = "▁ ▁我 我 很 难过 难 过 ～ ▁sad s a d ▁на : < > / p"
PIECES = [*SPECIAL, *WRITTEN.split(" ")]
SCORES = [0.0] * len(SPECIAL) + [-2.0, -3.0, -4.0, -4.0, -5.0] + [-6.0] * 13


def test_the_packed_file_is_read_as_it_was_written(base: Base, packed: Path) -> None:
    read = read_base(packed)
    assert read.shape == base.shape
    assert read.pieces == base.pieces
    assert read.scores == pytest.approx(base.scores)
    assert read.normalized == {0x3000: " ", 0x7: ""}
    np.testing.assert_array_equal(read.word.dequantized(), base.word.dequantized())
    for name, tensor in base.tensors.items():
        np.testing.assert_array_equal(read.tensors[name].reshape(tensor.shape), tensor, name)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(bytes(64))
    with pytest.raises(ValueError, match="not a packed encoder"):
        read_base(path)


def test_a_cut_vocabulary_keeps_the_vectors_of_its_texts(base: Base, tmp_path: Path) -> None:
    whole = _cut(base, range(SHAPE.vocab), tmp_path)
    part = _cut(base, [i for i, piece in enumerate(PIECES) if piece != "▁на"], tmp_path)
    texts = ["我很难过～", "sad", "我 <s> sad", ""]
    vectors = [
        encode(cut.encoder, [content(cut.tokenizer, text, "query") for text in texts])
        for cut in (whole, part)
    ]
    torch.testing.assert_close(vectors[0], vectors[1])


def test_a_piece_that_the_base_lacks_is_named(base: Base, tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_text(build_tokenizer([*SPECIAL, "新"], [0.0] * 5).to_str(), encoding="utf-8")
    with pytest.raises(ValueError, match="no piece '新'"):
        load_cut(base, path)


def test_texts_cannot_name_special_tokens(tokenizer: Tokenizer) -> None:
    assert not {0, 1, 2} & set(content(tokenizer, "<s>我</s><pad>", "query"))


def test_the_tilde_stays_and_wide_forms_and_spaces_do_not(tokenizer: Tokenizer) -> None:
    assert tokenizer.normalizer.normalize_str("～\u3000ａ  \tb\u0007") == "～ a b"


def test_kept_pieces_are_those_of_the_two_languages(tokenizer: Tokenizer) -> None:
    pieces = [*PIECES, "▁か", "恋か", "T恤", "▁2019", "ß", "д", "😢"]
    kept = [pieces[i] for i in kept_pieces(pieces, tokenizer, ["sad"])]
    assert {*SPECIAL, "▁我", "难过", "▁sad", "～", "T恤", "ß", "😢"} <= set(kept)
    assert not {"▁на", "▁か", "恋か", "▁2019", "д"} & set(kept)


def test_windows_of_a_long_text_are_averaged_by_their_tokens(base: Base, tmp_path: Path) -> None:
    encoder = _cut(base, range(SHAPE.vocab), tmp_path).encoder
    text = [5 + i % 9 for i in range(20)]
    with torch.inference_mode():
        first, second = (encoder(*padded([enclosed(part)]))[0] for part in (text[:14], text[14:]))
    expected = torch.nn.functional.normalize(16 * first + 8 * second, dim=0)
    torch.testing.assert_close(encode(encoder, [text, text[:3]])[0], expected)


def test_int8_is_off_by_half_a_step_at_most() -> None:
    weight = np.random.default_rng(1).normal(size=(6, 9)).astype(np.float32)
    matrix = quantize(weight)
    off = np.abs(matrix.values.T * matrix.scales[:, None] - weight)
    assert (off <= matrix.scales[:, None] / 2 + 1e-7).all()


def test_balanced_weights_and_corrected_bias_bring_the_product_nearer() -> None:
    random = np.random.default_rng(2)
    x = random.normal(0.5, 1.0, (64, 8)).astype(np.float32) * np.array(
        [40, 1, 1, 1, 1, 1, 1, 0.1], np.float32
    )
    weight = random.normal(size=(5, 8)).astype(np.float32)
    inputs = Inputs(np.abs(x).max(axis=0), x.mean(axis=0))
    factors = balance([weight], inputs)
    np.testing.assert_allclose((x / factors) @ (weight * factors).T, x @ weight.T, rtol=1e-3, atol=1e-4)
    ranges = inputs.largest / factors
    assert ranges.max() / ranges.min() < 0.1 * inputs.largest.max() / inputs.largest.min()
    matrix = quantize(weight)
    left = x @ (weight - matrix.dequantized()).T - mean_error(weight, matrix, inputs.mean)
    np.testing.assert_allclose(left.mean(axis=0), 0, atol=1e-5)


def test_the_graph_computes_what_pytorch_computes(base: Base, tmp_path: Path) -> None:
    encoder = _cut(base, range(SHAPE.vocab), tmp_path).encoder
    rows = [enclosed([5, 6, 7, 8]), enclosed([9]), enclosed([])]
    ids, mask = padded(rows)
    with torch.inference_mode():
        expected = encoder(ids, mask)
    inputs = calibrate(encoder, [[5, 6, 7, 8], [10, 11]])
    graph = EncoderGraph(encoder, base.word, inputs).model().SerializeToString()
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"ids": ids.numpy().astype(np.int32)})
    cosines = torch.nn.functional.cosine_similarity(torch.from_numpy(found), expected)
    assert found.shape == (3, SHAPE.hidden)
    assert cosines.min() > 0.999


@pytest.fixture
def tokenizer() -> Tokenizer:
    return build_tokenizer(PIECES, SCORES)


@pytest.fixture
def base() -> Base:
    """Random weights, matrices on the grid of their four bits."""
    random = np.random.default_rng(7)

    def blocks(rows: int, columns: int) -> Blocks:
        scales = random.uniform(0.02, 0.06, (rows, columns // BLOCK)).astype(np.float16)
        nibbles = random.integers(0, 256, (rows, columns // BLOCK, BLOCK // 2), np.uint8)
        return Blocks(scales, nibbles)

    def plain(*shape: int, around: float = 0.0) -> np.ndarray:
        return random.normal(around, 0.2, shape).astype(np.float32)

    hidden, wide = SHAPE.hidden, SHAPE.intermediate
    tensors = {"emb.pos": plain(SHAPE.positions, hidden), "emb.type": plain(2, hidden)}
    tensors |= {"emb.ln.w": plain(hidden, around=1.0), "emb.ln.b": plain(hidden)}
    for layer in range(SHAPE.layers):
        for name, rows, columns in (
            ("q", hidden, hidden),
            ("k", hidden, hidden),
            ("v", hidden, hidden),
            ("ao", hidden, hidden),
            ("fi", wide, hidden),
            ("fo", hidden, wide),
        ):
            tensors[f"l{layer}.{name}.w"] = blocks(rows, columns).dequantized()
            tensors[f"l{layer}.{name}.b"] = plain(rows)
        for name in ("aln", "oln"):
            tensors[f"l{layer}.{name}.w"] = plain(hidden, around=1.0)
            tensors[f"l{layer}.{name}.b"] = plain(hidden)
    return Base(SHAPE, PIECES, SCORES, {}, blocks(SHAPE.vocab, hidden), tensors)


@pytest.fixture
def packed(base: Base, tmp_path: Path) -> Path:
    """The base as a packed file: its word embedding in blocks, everything else plain."""
    spelled = [piece.encode() for piece in base.pieces]
    borders = np.cumsum([0, *map(len, spelled)]).astype("<u4").tobytes()
    head = struct.pack("<4sI7ifi", b"E5S1", 1, *_sizes(base.shape), BLOCK)
    head += struct.pack("<5iQ", len(spelled), 0, 2, 1, 3, sum(map(len, spelled)))
    head += borders + np.array(base.scores, "<f4").tobytes() + b"".join(spelled)
    head += struct.pack("<iI", 2, 14) + struct.pack("<IBI", 0x3000, 1, 0x20) + struct.pack("<IB", 7, 0)
    raw = np.empty(base.word.scales.shape, BLOCK_TYPE)
    raw["scale"], raw["nibbles"] = base.word.scales, base.word.nibbles
    tensors = [("emb.word", 1, base.word.scales.size * BLOCK, raw.tobytes())]
    tensors += [(name, 0, value.size, value.tobytes()) for name, value in base.tensors.items()]
    offset = len(head) + 4 + sum(2 + len(name) + 21 for name, *_ in tensors)
    directory, data = struct.pack("<i", len(tensors)), b""
    for name, kind, count, content_ in tensors:
        directory += struct.pack(f"<H{len(name)}s", len(name), name.encode())
        directory += struct.pack("<BIQQ", kind, count, offset + len(data), len(content_))
        data += content_
    path = tmp_path / "packed.bin"
    path.write_bytes(head + directory + data)
    return path


def _sizes(shape: Shape) -> tuple:
    sizes = (shape.hidden, shape.layers, shape.heads, shape.intermediate, shape.vocab, shape.positions)
    return (*sizes, 2, shape.epsilon)


def _cut(base: Base, ids: Iterable[int], folder: Path) -> Cut:
    path = folder / "tokenizer.json"
    kept = list(ids)
    tokenizer = build_tokenizer([base.pieces[i] for i in kept], [base.scores[i] for i in kept])
    path.write_text(tokenizer.to_str(), encoding="utf-8")
    return load_cut(base, path)
