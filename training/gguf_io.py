"""Qwen2 checkpoints in GGUF: read with Hugging Face's tensor names, write what nano needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter, LlamaFileType, dequantize
from gguf.quants import quantize
from tokenizers import Tokenizer

from training.qwen import QwenConfig, gguf_name
from training.tokenizer import CONTROL, END_OF_TEXT, NORMAL, SPECIAL, TURN_END, rebuild_tokenizer

FloatArray = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


class GgufCheckpoint:
    """A Qwen2 GGUF; tensors are dequantized when they are asked for."""

    def __init__(self, path: Path) -> None:
        self._reader = GGUFReader(str(path))
        self._tensors = {tensor.name: tensor for tensor in self._reader.tensors}
        hidden = int(self._field("qwen2.embedding_length"))
        heads = int(self._field("qwen2.attention.head_count"))
        self.config = QwenConfig(
            layers=int(self._field("qwen2.block_count")),
            heads=heads,
            kv_heads=int(self._field("qwen2.attention.head_count_kv")),
            head_dim=hidden // heads,
            hidden=hidden,
            intermediate=int(self._field("qwen2.feed_forward_length")),
            vocab=int(self._tensors["token_embd.weight"].shape[1]),
            rms_norm_eps=_short(self._field("qwen2.attention.layer_norm_rms_epsilon")),
            rope_theta=_short(self._field("qwen2.rope.freq_base")),
        )

    def _field(self, key: str) -> object:
        field = self._reader.fields.get(key)
        if field is None:
            raise ValueError(f"the GGUF has no {key}: is it a Qwen2 model?")
        return field.contents()

    def tensor(self, name: str) -> FloatArray:
        """One tensor as float32, by its Hugging Face name.

        Some files hold the tied matrix twice, in two precisions: the embedding then comes from the finer
        one, `output.weight`. Raises KeyError for a name that the file lacks.
        """
        stored = gguf_name(name)
        if stored == "token_embd.weight" and "output.weight" in self._tensors:
            stored = "output.weight"
        found = self._tensors[stored]
        shape = tuple(int(size) for size in reversed(found.shape))
        return dequantize(found.data, found.tensor_type).astype(np.float32).reshape(shape)

    def tokenizer(self) -> Tokenizer:
        """The tokenizer that the file describes."""
        keys = ("tokens", "token_type", "merges")
        return rebuild_tokenizer(*(self._field(f"tokenizer.ggml.{key}") for key in keys))


def _short(stored: object) -> float:
    """The shortest decimal that is stored as the same float32: 1e-06, not 9.99999997e-07."""
    return float(str(np.float32(stored)))


@dataclass(frozen=True)
class Label:
    """What a written file says about itself."""

    name: str
    description: str
    license: str


def write_gguf(
    path: Path,
    config: QwenConfig,
    tensors: Mapping[str, FloatArray],
    tokenizer: Tokenizer,
    context: int,
    label: Label,
) -> None:
    """Writes a Qwen2 GGUF: matrices in Q8_0, vectors in F32. Same input, same bytes.

    `context` is the number of positions that the model was made for.
    """
    writer = GGUFWriter(str(path), "qwen2")
    writer.add_name(label.name)
    writer.add_description(label.description)
    writer.add_license(label.license)
    writer.add_file_type(LlamaFileType.MOSTLY_Q8_0)
    writer.add_context_length(context)
    writer.add_embedding_length(config.hidden)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.intermediate)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(config.kv_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_theta)
    _add_tokenizer(writer, tokenizer, config.vocab)
    for name, shape in config.shapes():
        tensor = np.ascontiguousarray(tensors[name], dtype=np.float32)
        if tensor.shape != shape:
            raise ValueError(f"{name} has shape {tensor.shape}, the configuration says {shape}")
        if tensor.ndim == 1:
            writer.add_tensor(gguf_name(name), tensor)
        else:
            kind = GGMLQuantizationType.Q8_0
            writer.add_tensor(gguf_name(name), quantize(tensor, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_tokenizer(writer: GGUFWriter, tokenizer: Tokenizer, vocab: int) -> None:
    by_id = {i: token for token, i in tokenizer.get_vocab().items()}
    if len(by_id) != vocab:
        raise ValueError(f"the tokenizer has {len(by_id)} tokens, the embedding {vocab} rows")
    merges = [" ".join(pair) for pair in json.loads(tokenizer.to_str())["model"]["merges"]]
    tokens = [by_id[i] for i in range(vocab)]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([CONTROL if token in SPECIAL else NORMAL for token in tokens])
    writer.add_token_merges(merges)
    writer.add_eos_token_id(tokenizer.token_to_id(TURN_END))
    writer.add_bos_token_id(tokenizer.token_to_id(END_OF_TEXT))
    writer.add_pad_token_id(tokenizer.token_to_id(END_OF_TEXT))
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)
