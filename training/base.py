"""The base model and its tokenizer as transformers has them.

A base is a GGUF of a Qwen2, a folder in Hugging Face's format, or a name on its hub. A GGUF is written as a
folder once, in the cache, under the hash of its content: what samples (vLLM) or shards (FSDP) the model wants
one.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
)

from training.gguf_io import CHAT_TEMPLATE, GgufCheckpoint
from training.qwen import QwenConfig
from training.tokenizer import END_OF_TEXT, TURN_END

CACHE = Path(".cache") / "base-hf"


def base_folder(base: str, cache: Path = CACHE) -> str:
    """Where transformers finds a base; writes the folder of a GGUF if that of its content is not there.

    Raises FileNotFoundError for a GGUF that is not there, ValueError for one that is no Qwen2.
    """
    if not base.endswith(".gguf"):
        return base
    source = Path(base)
    if not source.exists():
        raise FileNotFoundError(f"there is no {base}; `npm run model` brings the default base to .cache/base")
    with source.open("rb") as file:
        folder = cache / hashlib.file_digest(file, "sha256").hexdigest()
    if not (folder / "config.json").exists():
        partial = folder.with_suffix(".part")
        shutil.rmtree(partial, ignore_errors=True)
        write_folder(GgufCheckpoint(source), partial)
        partial.rename(folder)
    return str(folder)


def write_folder(checkpoint: GgufCheckpoint, folder: Path) -> None:
    """Writes a GGUF as a Hugging Face folder, weights in bfloat16."""
    with torch.device("meta"):
        model = Qwen2ForCausalLM(hugging_face_config(checkpoint.config))
    names = (name for name, _ in checkpoint.config.shapes())
    state = {name: torch.from_numpy(checkpoint.tensor(name)).bfloat16() for name in names}
    # The output matrix is the embedding; it is in neither list.
    model.load_state_dict(state, strict=False, assign=True)
    model.tie_weights()
    model.save_pretrained(folder)
    chat_tokenizer(checkpoint.tokenizer()).save_pretrained(folder)


def hugging_face_config(config: QwenConfig) -> Qwen2Config:
    """A shape in transformers' words."""
    return Qwen2Config(
        vocab_size=config.vocab,
        hidden_size=config.hidden,
        intermediate_size=config.intermediate,
        num_hidden_layers=config.layers,
        num_attention_heads=config.heads,
        num_key_value_heads=config.kv_heads,
        head_dim=config.head_dim,
        rms_norm_eps=config.rms_norm_eps,
        rope_parameters={"rope_type": "default", "rope_theta": config.rope_theta},
        tie_word_embeddings=True,
        dtype="bfloat16",
    )


def chat_tokenizer(tokenizer: Tokenizer) -> PreTrainedTokenizerFast:
    """A tokenizer with what a chat needs around it."""
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=TURN_END,
        pad_token=END_OF_TEXT,
        chat_template=CHAT_TEMPLATE,
        clean_up_tokenization_spaces=False,
    )


def load_tokenizer(folder: str) -> PreTrainedTokenizerBase:
    """A base's tokenizer, with the chat's plain template and end in place of the base's own.

    Some bases' templates add a system message or thoughts of their own, which the app's prompts do not have.
    """
    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokenizer.chat_template = CHAT_TEMPLATE
    tokenizer.eos_token, tokenizer.pad_token = TURN_END, END_OF_TEXT
    return tokenizer


def load_model(folder: str) -> PreTrainedModel:
    """A base's weights in bfloat16; its generation stops where a turn ends."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.bfloat16)
    tokenizer = load_tokenizer(folder)
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    return model
